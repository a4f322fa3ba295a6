import type { PaymentTime, Text } from '@mot-cua/domain';
import type { FeeStatement, StatedFee } from '@mot-cua/domain/fee';

/** The portal takes no money itself: what is due is paid at the counter. */
const AT_THE_COUNTER: Readonly<Record<PaymentTime, Text>> = {
  whenFiling: {
    vi: 'Trả {{sum}} tại quầy Một Cửa của {{agency}} khi nộp hồ sơ.',
    en: 'Pay {{sum}} at the one-stop counter of {{agency}} when you hand in the dossier.',
  },
  whenCollecting: {
    vi: 'Cổng chưa thu tiền qua mạng. Bạn trả {{sum}} tại quầy Một Cửa của {{agency}} khi đến nhận kết quả.',
    en: 'No payment is taken online yet. Pay {{sum}} at the one-stop counter of {{agency}} when you come for the result.',
  },
  afterReceipt: {
    vi: 'Cổng chưa thu tiền qua mạng. Bạn trả {{sum}} tại quầy Một Cửa của {{agency}} sau khi hồ sơ được tiếp nhận.',
    en: 'No payment is taken online yet. Pay {{sum}} at the one-stop counter of {{agency}} once the dossier is received.',
  },
};

const SUM: Text = { vi: 'phí, lệ phí', en: 'the fee' };
const AGENCY: Text = { vi: 'cơ quan nhận hồ sơ', en: 'the office that receives the dossier' };

/**
 * Where and when fees are paid, in one sentence.
 * @param sum as money in words; `null` while it is not known
 * @param agency `null` while it is not known
 */
export function howToPay(time: PaymentTime, sum: Text | null, agency: Text | null): Text {
  const filled = (language: keyof Text) =>
    AT_THE_COUNTER[time][language]
      .replace('{{sum}}', (sum ?? SUM)[language])
      .replace('{{agency}}', (agency ?? AGENCY)[language]);
  return { vi: filled('vi'), en: filled('en') };
}

interface Fees extends Pick<FeeStatement, 'total'> {
  readonly lines: readonly Pick<StatedFee, 'isProvisional'>[];
}

/** Whether there is, or may turn out to be, anything to pay. */
export function mayCost({ lines, total }: Fees): boolean {
  return total !== 0 || lines.some(({ isProvisional }) => isProvisional);
}
