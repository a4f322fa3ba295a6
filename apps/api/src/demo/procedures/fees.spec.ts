import { followAnswers, type Answers, type Channel, type Eligibility, type ProcedureVersion } from '@mot-cua/domain';
import { breakDownFees } from '@mot-cua/domain/fee';
import { DEMO_PROCEDURES, EXAMPLE_ANSWERS } from '.';

/** A day on which the lower charge for licences that are filed online has ended. */
const TODAY = '2026-11-24';

/** Đồng; `null` where the amount is for the province's council, or another law, to say. */
type Due = Partial<Record<Channel, number | null>>;
const everyWay = (amount: number | null): Due => ({
  online: amount,
  nationalPortal: amount,
  post: amount,
  counter: amount,
});
const onlineOrAtTheCounter = (online: number, counter: number): Due => ({ online, nationalPortal: online, counter });

/** What the example answers of each procedure come to, by its case; `''` where there are none. */
const DUE: Readonly<Record<string, Readonly<Record<string, Due>>>> = {
  '1.001193': { '': everyWay(2 * 8_000) },
  '1.000894': { '': everyWay(8_000) },
  '1.000656': { inTime: everyWay(3 * 8_000), late: everyWay(null), longAgo: everyWay(null) },
  '2.000635': { '': everyWay(3 * 8_000) },
  '1.004873': { marriage: everyWay(null), otherPurpose: everyWay(null) },
  '1.004884': { withCopy: everyWay(null), withoutCopy: everyWay(null) },
  '1.004859': {
    change: everyWay(null),
    correction: everyWay(null),
    ethnicGroup: everyWay(null),
    supplement: everyWay(null),
  },
  // Three copies of six pages: two at 2,000 and four at 1,000 đồng each.
  '2.000815': { '': { counter: 3 * 8_000 } },
  '2.000884': { '': { counter: 2 * 10_000 } },
  '2.000908': { '': everyWay(0) },
  '1.001612': { individual: everyWay(null), household: everyWay(null) },
  '2.000720': {
    content: everyWay(null),
    ownerAuthorised: everyWay(null),
    ownerGone: everyWay(null),
    members: everyWay(null),
  },
  '1.013225': { house: everyWay(null), building: everyWay(null) },
  '1.013226': { house: everyWay(null), building: everyWay(null) },
  '1.013227': { '': everyWay(null) },
  '3.000333': { form1: everyWay(200_000), form2: everyWay(200_000) },
  '1.013831': {
    transfer: everyWay(null),
    gift: everyWay(null),
    inheritance: everyWay(null),
    contribution: everyWay(null),
    publicGift: everyWay(null),
  },
  '1.012787': { buyer: everyWay(null), developer: everyWay(null) },
  '1.013992': { '': everyWay(null) },
  '3.000347': { '': onlineOrAtTheCounter(135_000, 135_000) },
  '2.001827': { '': everyWay(700_000) },
  // Two rooms.
  '1.001029': { '': everyWay(2_000_000) },
  '1.001776': {
    child: everyWay(0),
    hiv: everyWay(0),
    singleParent: everyWay(0),
    elderly: everyWay(0),
    disabled: everyWay(0),
    care: everyWay(0),
  },
  '1.014027': { grant: everyWay(0), move: everyWay(0), details: everyWay(0) },
  '1.001699': { first: everyWay(0), again: everyWay(0) },
  '2.002307': { family: { post: 0, counter: 0 }, organiser: { post: 0, counter: 0 } },
  '1.004222': {
    own: onlineOrAtTheCounter(10_000, 20_000),
    family: onlineOrAtTheCounter(10_000, 20_000),
    rented: onlineOrAtTheCounter(10_000, 20_000),
  },
  // Who files and one more.
  '1.004194': { household: onlineOrAtTheCounter(7_000, 15_000), list: onlineOrAtTheCounter(10_000, 20_000) },
  '2.001955': { '': everyWay(0) },
  '2.000655': { '': everyWay(0) },
};

const codesOfCases = ({ cases = [] }: ProcedureVersion) => (cases.length > 0 ? cases.map(({ code }) => code) : ['']);

const due = (procedure: ProcedureVersion, channel: Channel, caseCode: string, more: Answers = {}, on = TODAY) =>
  breakDownFees(procedure, {
    answers: { ...EXAMPLE_ANSWERS[procedure.code], ...more },
    caseCode: caseCode === '' ? null : caseCode,
    channel,
    on,
  }).total;

const procedure = (code: string): ProcedureVersion => {
  const found = DEMO_PROCEDURES.find((one) => one.code === code);
  if (!found) throw new Error(`No demo procedure ${code}`);
  return found;
};

it.each(DEMO_PROCEDURES.map((one) => [one.code, one.name.vi, one] as const))(
  '%s %s costs what the law says',
  (code, _name, one) => {
    const worked = codesOfCases(one).map((caseCode) => [
      caseCode,
      Object.fromEntries(one.channels.map(({ channel }) => [channel, due(one, channel, caseCode)])),
    ]);
    expect(Object.fromEntries(worked)).toEqual(DUE[code]);
  },
);

describe('what the answers change', () => {
  it('is nothing to pay for a birth of which no copy is wanted', () => {
    expect(due(procedure('1.001193'), 'online', '', { copies: 0 })).toBe(0);
  });

  it('is 2,000 đồng for one page, and never more than 200,000 for a certified copy', () => {
    const pages = (count: number, copies = 1) => ({ document: { name: 'a', issuedBy: 'b', pages: count, copies } });
    expect([1, 2, 3, 198, 199, 500].map((count) => due(procedure('2.000815'), 'counter', '', pages(count)))).toEqual([
      2_000, 4_000, 5_000, 200_000, 200_000, 200_000,
    ]);
    expect(due(procedure('2.000815'), 'counter', '', pages(500, 2))).toBe(400_000);
  });

  it('is never more than 6,000,000 đồng for a karaoke licence', () => {
    const rooms = (count: number) => ({ rooms: Array.from({ length: count }, () => ({ name: 'P', area: 20 })) });
    expect([1, 6, 7].map((count) => due(procedure('1.001029'), 'online', '', rooms(count)))).toEqual([
      1_000_000, 6_000_000, 6_000_000,
    ]);
  });

  it('is half or nothing of a criminal record for some', () => {
    expect(['half', 'exempt'].map((feeGroup) => due(procedure('3.000333'), 'online', 'form1', { feeGroup }))).toEqual([
      100_000, 0,
    ]);
  });

  it('is nothing for a residence that is exempt', () => {
    expect(due(procedure('1.004194'), 'counter', 'household', { feeExempt: 'yes' })).toBe(0);
    expect(due(procedure('1.004222'), 'online', 'own', { feeExempt: 'yes' })).toBe(0);
  });

  it('was 115,000 đồng for a licence online until the end of 2025', () => {
    const licence = procedure('3.000347');
    expect(due(licence, 'online', '', {}, '2025-12-31')).toBe(115_000);
    expect(due(licence, 'online', '', {}, '2026-01-01')).toBe(135_000);
    expect(due(licence, 'counter', '', {}, '2025-12-31')).toBe(135_000);
  });
});

/** The cases that the questions lead to, whatever is answered. */
function reachedBy(eligibility: Eligibility, given: Readonly<Record<string, string>> = {}): string[] {
  const next = followAnswers(eligibility, given)?.next;
  if (!next) throw new Error(`The questions lead astray after ${JSON.stringify(given)}`);
  if ('to' in next) return next.to === 'case' ? [next.case] : [];
  return next.answers.flatMap(({ code }) => reachedBy(eligibility, { ...given, [next.code]: code }));
}

it.each(DEMO_PROCEDURES.flatMap((one) => (one.cases ? [[one.code, one] as const] : [])))(
  '%s: its questions lead to every case',
  (_code, { cases = [], eligibility }) => {
    expect(eligibility).toBeDefined();
    const reached = eligibility ? reachedBy(eligibility) : [];
    expect([...new Set(reached)].sort()).toEqual(cases.map(({ code }) => code).sort());
  },
);
