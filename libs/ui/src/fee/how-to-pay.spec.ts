import { howToPay, mayCost } from './how-to-pay';

const TAN_NINH = { vi: 'Ủy ban nhân dân phường Tân Ninh', en: 'People’s Committee of Tân Ninh ward' };

describe('how to pay', () => {
  it('names the sum, the counter and the day to go there', () => {
    const { vi, en } = howToPay('whenCollecting', { vi: '16.000 đ', en: '16,000 đ' }, TAN_NINH);
    expect(vi).toBe(
      'Cổng chưa thu tiền qua mạng. Bạn trả 16.000 đ tại quầy Một Cửa của Ủy ban nhân dân phường Tân Ninh khi đến nhận kết quả.',
    );
    expect(en).toContain('Pay 16,000 đ at the one-stop counter of People’s Committee of Tân Ninh ward');
  });

  it('says what is certain while neither sum nor agency is known', () => {
    expect(howToPay('afterReceipt', null, null).vi).toBe(
      'Cổng chưa thu tiền qua mạng. Bạn trả phí, lệ phí tại quầy Một Cửa của cơ quan nhận hồ sơ sau khi hồ sơ được tiếp nhận.',
    );
  });

  it('is left out where nothing is to be paid', () => {
    expect(mayCost({ lines: [], total: 0 })).toBe(false);
  });

  it('is told for a sum, for one that the counter works out, and for one that answers may still bring', () => {
    expect(mayCost({ lines: [], total: 8_000 })).toBe(true);
    expect(mayCost({ lines: [], total: null })).toBe(true);
    expect(mayCost({ lines: [{ isProvisional: true }], total: 0 })).toBe(true);
    expect(mayCost({ lines: [{ isProvisional: false }], total: 0 })).toBe(false);
  });
});
