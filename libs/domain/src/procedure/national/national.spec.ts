import fc from 'fast-check';
import { readDefinition } from '../check';
import { aDefinition } from '../definition.builder';
import { emptyDefinition } from '../empty-definition';
import { compareDefinitions } from '../version';
import { compareNational } from './compare-national';
import { aNationalProcedure } from './national.builder';
import { knownAfter, TAKEABLE_PARTS, type NationalProcedure, type TakeablePart } from './national-procedure';
import { takeNational, type NationalTaking } from './take-national';

const paper = { code: 'KQ1', name: 'Giấy tờ tùy thân', case: '', originals: 1, copies: 0, form: '' };
const fee = { name: 'Phí', kind: 'fee', amount: 8_000, unit: 'bản', channels: ['online', 'counter'] } as const;

const take = (now: NationalProcedure, taking: Partial<NationalTaking> = {}) =>
  takeNational({
    ours: aDefinition(),
    before: aNationalProcedure(),
    now,
    parts: TAKEABLE_PARTS,
    fields: [],
    ...taking,
  });
const codesLeft = (taken: ReturnType<typeof take>) => taken.left.map(({ part, code }) => `${part} ${code}`);

describe('what changed in the national catalogue', () => {
  it('is nothing while it says the same', () => {
    expect(compareNational(aNationalProcedure(), aNationalProcedure())).toEqual([]);
  });

  it('is told part by part, with what it was and what it is', () => {
    const now = aNationalProcedure({
      name: 'Cấp giấy mới',
      channels: [{ channel: 'online', times: [{ processingTime: { unit: 'workingDay', amount: 3 }, note: '' }] }],
      papers: [
        { ...paper, name: 'Căn cước', copies: 2 },
        { ...paper, code: 'KQ2', name: 'Đơn' },
      ],
      fees: [{ ...fee, amount: 5_000 }],
    });
    expect(compareNational(aNationalProcedure(), now)).toEqual([
      { path: ['name'], kind: 'changed', before: 'Cấp giấy', after: 'Cấp giấy mới' },
      {
        path: ['channels', 'online', 'processingTime'],
        kind: 'changed',
        before: { unit: 'workingDay', amount: 1 },
        after: { unit: 'workingDay', amount: 3 },
      },
      { path: ['channels', 'counter'], kind: 'removed', before: { unit: 'workingDay', amount: 1 } },
      { path: ['papers', 'Giấy tờ tùy thân', 'name'], kind: 'changed', before: 'Giấy tờ tùy thân', after: 'Căn cước' },
      { path: ['papers', 'Giấy tờ tùy thân', 'copies'], kind: 'changed', before: 0, after: 2 },
      { path: ['papers', 'Đơn'], kind: 'added', after: { name: 'Đơn', originals: 1, copies: 0, form: '' } },
      { path: ['fees', 'Phí (trực tiếp, trực tuyến)', 'amount'], kind: 'changed', before: 8_000, after: 5_000 },
    ]);
  });

  it('counts steps in another order, and nothing that could not be read', () => {
    const two = aNationalProcedure({ steps: ['A', 'B'] });
    expect(compareNational(two, { ...two, steps: ['B', 'A'] })).toMatchObject([{ path: ['steps'], kind: 'changed' }]);
    expect(compareNational(two, { ...two, steps: null, papers: null })).toEqual([]);
    expect(knownAfter(two, { ...two, steps: null, name: 'C' })).toEqual({ ...two, name: 'C' });
  });
});

describe('taking over from the national catalogue', () => {
  it('changes nothing where it says the same as we do', () => {
    const taken = take(aNationalProcedure());
    expect(compareDefinitions(aDefinition(), taken.definition)).toEqual([]);
    expect(taken.left).toEqual([]);
  });

  it('takes the chosen parts only, and their English waits to be written', () => {
    const now = aNationalProcedure({ name: 'Cấp giấy mới', steps: ['Nộp hồ sơ.', 'Nhận kết quả.'] });
    const { definition } = take(now, { parts: ['steps'] });
    expect(definition.name).toEqual(aDefinition().name);
    expect(definition.steps).toEqual([aDefinition().steps[0], { vi: 'Nhận kết quả.', en: '' }]);
    expect(take(now, { parts: ['name'] }).definition.name).toEqual({ vi: 'Cấp giấy mới', en: '' });
  });

  it('follows a paper that is called otherwise, and keeps what only we say of it', () => {
    const [own] = aDefinition().papers;
    const now = aNationalProcedure({ papers: [{ ...paper, name: 'Căn cước', originals: 0, copies: 2 }] });
    expect(take(now).definition.papers).toEqual([
      { ...own, name: { vi: 'Căn cước', en: '' }, originals: 0, copies: 2 },
    ]);
  });

  it('takes a paper away that was national and is no more, never one that only we ask for', () => {
    const [own] = aDefinition().papers;
    if (!own) throw new Error('the builder has a paper');
    const ours = aDefinition({ papers: [own, { ...own, code: 'our-own', name: { vi: 'Ảnh', en: 'Photo' } }] });
    const now = aNationalProcedure({ papers: [{ ...paper, code: 'KQ2', name: 'Đơn', copies: 1 }] });
    expect(take(now, { ours }).definition.papers.map(({ code }) => code)).toEqual(['our-own', 'KQ2']);
    expect(take(now, { ours, before: null }).definition.papers.map(({ code }) => code)).toEqual([
      'identity',
      'our-own',
      'KQ2',
    ]);
  });

  it('ties a paper to our case of that name, and names a case that there is none of', () => {
    const cases = [
      { code: 'new', name: { vi: 'Cấp mới', en: 'New' } },
      { code: 'again', name: { vi: 'Cấp lại', en: 'Again' } },
    ];
    const papers = [
      { ...paper, code: 'KQ2', name: 'Đơn', case: 'cấp lại' },
      { ...paper, code: 'KQ3', name: 'Ảnh', case: 'Cấp đổi' },
    ];
    const taken = take(aNationalProcedure({ papers: [paper, ...papers] }), { ours: aDefinition({ cases }) });
    expect(taken.definition.papers.slice(1)).toMatchObject([
      { code: 'KQ2', cases: ['again'], required: true },
      { code: 'KQ3', required: false },
    ]);
    expect(codesLeft(taken)).toEqual(['papers caseUnknown']);
  });

  it('takes an amount, keeps how it is counted and reduced, and leaves a fee with a formula to a person', () => {
    const now = aNationalProcedure({ fees: [{ ...fee, amount: 5_000 }] });
    const [own] = aDefinition().fees;
    if (!own) throw new Error('the builder has a fee');
    expect(take(now).definition.fees).toEqual([{ ...own, amount: 5_000 }]);
    const byRule = aDefinition({ fees: [{ ...own, amount: null, formula: '1000' }] });
    const taken = take(now, { ours: byRule });
    expect([taken.definition.fees, codesLeft(taken)]).toEqual([byRule.fees, ['fees feeByRule']]);
  });

  it('adds a fee when its name tells what it is', () => {
    const fees = [
      fee,
      { ...fee, name: 'Lệ phí', kind: 'charge', unit: '' },
      { ...fee, name: 'Chi phí', kind: null },
    ] as const;
    const taken = take(aNationalProcedure({ fees }));
    expect(taken.definition.fees[1]).toEqual({
      ...{ name: { vi: 'Lệ phí', en: '' }, kind: 'charge', amount: 8_000 },
      channels: ['online', 'counter', 'nationalPortal'],
    });
    expect([taken.definition.fees.length, codesLeft(taken)]).toEqual([2, ['fees feeKindUnknown']]);
  });

  it('takes times, closes a channel that is no more, and leaves times by case to a person', () => {
    const time = (amount: number, note = '') => ({ processingTime: { unit: 'workingDay', amount } as const, note });
    const online = take(aNationalProcedure({ channels: [{ channel: 'online', times: [time(3)] }] }));
    expect(online.definition.channels).toEqual([
      { channel: 'online', processingTime: { unit: 'workingDay', amount: 3 } },
    ]);
    const byCase = take(
      aNationalProcedure({ channels: [{ channel: 'online', times: [time(3, 'mới'), time(5, 'lại')] }] }),
    );
    expect(byCase.definition.channels).toEqual(aDefinition().channels.slice(0, 1));
    expect(codesLeft(byCase)).toEqual(['channels timesByCase']);
  });

  it('takes a field that we have by its name, and no other', () => {
    const now = aNationalProcedure({ field: [{ code: 'G9-X', name: 'Đất đai' }] });
    const land = { code: 'dat-dai', name: { vi: 'Đất đai', en: 'Land' } };
    expect(take(now, { fields: [land] }).definition.field).toEqual(land);
    const taken = take(now);
    expect([taken.definition.field, codesLeft(taken)]).toEqual([aDefinition().field, ['field fieldUnknown']]);
  });

  it('adds the results that we do not have, and keeps ours as they are', () => {
    const permit = { code: 'permit', name: { vi: 'Giấy phép', en: 'Permit' }, document: 'made' as const };
    const drawings = { code: 'drawings', name: { vi: 'Bản vẽ', en: 'Drawings' }, document: 'attached' as const };
    const ours = aDefinition({ results: [permit, drawings] });
    const told = (...names: string[]) =>
      take(aNationalProcedure({ result: names.map((name) => ({ code: 'permit', name })) }), { ours }).definition
        .results;
    expect(told('Giấy phép')).toEqual([permit, drawings]);
    expect(told('Giấy phép', 'Văn bản')).toEqual([
      ...[permit, drawings],
      { code: 'permit-2', name: { vi: 'Văn bản', en: '' }, document: 'made' },
    ]);
  });

  it('begins a procedure that we do not have', () => {
    const ours = emptyDefinition({ vi: '', en: '' });
    const taken = take(aNationalProcedure(), { ours, before: null });
    expect(readDefinition(taken.definition)).toHaveProperty('definition');
    expect(taken.definition).toMatchObject({
      name: { vi: 'Cấp giấy' },
      results: [{ code: 'KQ9', document: 'made' }],
      papers: [{ code: 'KQ1' }],
    });
  });

  it('never touches what only we say, whatever is chosen and whatever could not be read', () => {
    const part = fc.subarray([...TAKEABLE_PARTS]);
    fc.assert(
      fc.property(part, part, (parts, unread: TakeablePart[]) => {
        const now = {
          ...aNationalProcedure({ name: 'Khác', papers: [], fees: [] }),
          ...Object.fromEntries(unread.map((name) => [name, null])),
        };
        const { definition, left } = take(now, { parts });
        const { form, process, keywords, eligibility, level, lifeEvents, summary, competentAgencyKind } = aDefinition();
        expect(definition).toMatchObject({ form, process, keywords, level, lifeEvents, summary, competentAgencyKind });
        expect(definition.eligibility).toEqual(eligibility);
        for (const name of unread.map((part) => (part === 'result' ? 'results' : part)))
          expect(definition[name]).toEqual(aDefinition()[name]);
        for (const name of parts.filter((chosen) => unread.includes(chosen))) {
          expect(left).toContainEqual({ part: name, code: 'unread', name: '' });
        }
      }),
    );
  });
});
