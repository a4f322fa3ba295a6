import { counterFilingFaults, isHandedIn, NOBODY, tidyFiling, type CounterFiling } from './counter-filing';

const mai = {
  ...{ fullName: 'Trần Thị Mai', identityNumber: '072150000009', dateOfBirth: '1950-03-01', phone: '0912345678' },
  ...{ email: '', address: '12 đường 30/4' },
};
const son = {
  fullName: 'Lê Văn Sơn',
  identityNumber: '072175000008',
  phone: '',
  relation: 'con',
  authorisation: 'số 15/2026, ngày 20/11/2026',
};
const filing = (more: Partial<CounterFiling> = {}): CounterFiling => ({
  ...{ channel: 'counter', applicant: mai, representative: null, handedIn: {}, ...more },
});
const faults = (more: Partial<CounterFiling>) =>
  counterFilingFaults(filing(more), '2026-11-23').map(({ pointer, code }) => `${pointer} ${code}`);

describe('whom a counter writes down', () => {
  it('is known by name and identity number; the rest may be blank', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ applicant: { ...mai, phone: '', dateOfBirth: null } })).toEqual([]);
    expect(faults({ applicant: NOBODY })).toEqual([
      '/applicant/fullName required',
      '/applicant/identityNumber required',
    ]);
  });

  it.each(['072150000009', '290123456', '3900123456', '3900123456-001', 'C1234567'])(
    'may have the number %s',
    (number) => {
      expect(faults({ applicant: { ...mai, identityNumber: number } })).toEqual([]);
    },
  );

  it.each(['07215000000', 'mười hai', '0721500000091'])('cannot have the number %s', (number) => {
    expect(faults({ applicant: { ...mai, identityNumber: number } })).toEqual([
      '/applicant/identityNumber identityNumber',
    ]);
  });

  it('was not born tomorrow, and has a phone and an e-mail that can be one', () => {
    expect(faults({ applicant: { ...mai, phone: '12', email: 'mai', dateOfBirth: '2026-11-24' } })).toEqual([
      ...['/applicant/phone phone', '/applicant/email email', '/applicant/dateOfBirth day'],
    ]);
  });

  it('may send somebody else, of whom it is said why they may', () => {
    expect(faults({ representative: son })).toEqual([]);
    expect(faults({ representative: { ...son, email: 'son@' } })).toEqual(['/representative/email email']);
    expect(faults({ representative: { ...son, relation: '' } })).toEqual(['/representative/relation required']);
    expect(faults({ representative: { ...son, identityNumber: mai.identityNumber } })).toEqual([
      '/representative/identityNumber samePerson',
    ]);
  });
});

describe('what a counter typed', () => {
  it('is written in one way: numbers without blanks, names without blanks around them', () => {
    const typed = { ...mai, fullName: '  Trần  Thị Mai ', identityNumber: '072 150 000009', phone: '+84 912.345.678' };
    const tidy = tidyFiling(filing({ applicant: typed, representative: { ...son, identityNumber: 'c1234567' } }));
    expect(tidy.applicant).toEqual(mai);
    expect(tidy.representative?.identityNumber).toBe('C1234567');
  });

  it('counts the papers that are there, and forgets those that are not', () => {
    const none = { originals: 0, certifiedCopies: 0, copies: 0 };
    const one = { ...none, copies: 1 };
    expect([none, one, undefined].map(isHandedIn)).toEqual([false, true, false]);
    expect(tidyFiling(filing({ handedIn: { a: none, b: one } })).handedIn).toEqual({ b: one });
  });
});
