import fc, { type Arbitrary } from 'fast-check';
import { OFFICER_ROLES } from '../../../access/role';
import { AGENCY_KINDS } from '../../../agency/agency';
import { CLOCK_STARTS } from '../../../deadline/clock/clock-history';
import type { Eligibility, EligibilityOutcome, ProcedureCase } from '../../case';
import { aDefinition } from '../../definition.builder';
import { CHANNELS, PAPER_MEDIA_TYPES, RECEIVING_PLACES, RETURN_METHODS } from '../../procedure';
import { STEP_TASKS, type ProcessStep, type StepNext } from '../../../workflow/process-step';
import type { Fee, FeeReduction, Paper, ProcedureDefinition } from '../../procedure';
import { RESULT_DOCUMENTS } from '../../result';
import { AFTER_SUPPLEMENT } from '../../time-policy';
import type { ExchangedProcedure } from '../catalogue-document';

/** Texts that a spreadsheet or a file format likes to change: formulas, quotation marks, blanks, line ends, escapes. */
const TREACHEROUS = [
  ...[
    '',
    ' ',
    '=1+1',
    '+84',
    '-1',
    '@SUM(A1)',
    '""',
    '"""',
    '[]',
    'a; b',
    '"a"; b',
    "'text",
    '001',
    '1.001190',
    'TRUE',
  ],
  ...[
    'Cấp giấy chứng nhận',
    'dòng 1\ndòng 2',
    'dòng 1\r\ndòng 2',
    '\ttab',
    ' hai đầu ',
    '<b>&amp;</b>',
    ']]>',
    '_x000D_',
  ],
  ...[
    '\u0007',
    '\ufffe',
    '\ufffd',
    '\u{1ffff}x',
    '_x0041\u0007',
    '\u0085',
    '\u2028',
    '👍🏽',
    'Đ\u0302',
    'constructor',
    '__proto__',
    'toString',
    '#REF!',
    '2026-01-01',
  ],
];
const text = (maxLength = 40): Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...TREACHEROUS.filter(({ length }) => length <= maxLength)),
    fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 40) }).filter((one) => one.length <= maxLength),
  );
const words = fc.record({ vi: text(), en: text() });
const code = text(20);
const codes = fc.array(code, { maxLength: 4 });
const whole = (min: number, max: number) => fc.integer({ min, max });
const subset = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const number = fc.double({ min: 0.001, max: 9_999, noNaN: true });
const time = fc.oneof(
  fc.record({ unit: fc.constantFrom('workingDay', 'workingHour', 'calendarDay', 'month'), amount: number }),
  fc.constant({ unit: 'sameDay' }),
) as Arbitrary<ProcedureDefinition['channels'][number]['processingTime']>;
const date = fc.constantFrom('2026-01-01', '2026-12-31');
const some = <Value extends object>(all: { [Key in keyof Value]: Arbitrary<Value[Key]> }, required: (keyof Value)[]) =>
  fc.record(all as never, { requiredKeys: required as never }) as unknown as Arbitrary<Value>;

const reduction = some<Required<FeeReduction>>(
  {
    ...{ name: words, percent: whole(1, 100), channels: subset(CHANNELS), when: text(), from: date, until: date },
    ...{ proof: code, legalBasis: text() },
  },
  ['name', 'percent', 'legalBasis'],
);
const fee = some<Required<Fee>>(
  {
    ...{ name: words, kind: fc.constantFrom('fee', 'charge'), amount: fc.option(whole(0, 1_000_000)) },
    ...{ channels: subset(CHANNELS), cases: codes, unit: words, quantity: text(), formula: text(), times: text() },
    ...{ tiers: fc.array(fc.record({ from: whole(2, 1_000), amount: whole(0, 1_000) }), { maxLength: 3 }) },
    ...{ atMost: whole(0, 1_000), reductions: fc.array(reduction, { maxLength: 2 }), note: words, legalBasis: text() },
  },
  ['name', 'kind', 'amount'],
);
const paperFile = fc.record({ fileId: text(), fileName: text() });
const paper = some<Required<Paper>>(
  {
    ...{ code, name: words, required: fc.boolean(), requiredWhen: text(), cases: codes, originals: whole(0, 99) },
    ...{ certifiedCopies: whole(0, 99), copies: whole(0, 99), hint: words, kind: code },
    ...{ template: paperFile, example: paperFile, mediaTypes: subset(PAPER_MEDIA_TYPES) },
    ...{ maxBytes: whole(1, 50_000_000) },
  },
  ['code', 'name', 'required', 'originals', 'copies', 'mediaTypes', 'maxBytes'],
);
const next: Arbitrary<StepNext> = fc.oneof(
  fc.record({ kind: fc.constant('step' as const), to: code }),
  fc.record({
    ...{ kind: fc.constant('choice' as const), by: fc.constantFrom('officer' as const, 'answers' as const) },
    ways: fc.array(fc.record({ code, name: words, to: code, when: text() }, { requiredKeys: ['code', 'name', 'to'] }), {
      maxLength: 3,
    }),
  }),
  fc.record(
    { kind: fc.constant('parallel' as const), branches: codes, join: code, lead: code },
    { requiredKeys: ['kind', 'branches', 'join'] },
  ),
) as Arbitrary<StepNext>;
const agencyFrom = fc.record({
  kind: fc.constantFrom(...AGENCY_KINDS),
  from: fc.array(fc.record({ pointer: text() }), { maxLength: 2 }),
});
const step = some<Required<ProcessStep>>(
  {
    ...{ code, name: words, role: fc.constantFrom(...OFFICER_ROLES), workingHours: number, agencyCode: code },
    workingHoursByCase: fc.dictionary(code, number, { maxKeys: 3, noNullPrototype: true }),
    ...{ task: fc.constantFrom(...STEP_TASKS), next, agencyFrom },
  },
  ['code', 'name', 'role', 'workingHours'],
);
const outcome = fc.oneof(
  fc.record({ to: fc.constant('question' as const), question: code }),
  fc.record({ to: fc.constant('case' as const), case: code }),
  fc.record(
    { to: fc.constant('nowhere' as const), why: words, instead: words, procedure: code },
    { requiredKeys: ['to', 'why', 'instead'] },
  ),
) as Arbitrary<EligibilityOutcome>;
const eligibility: Arbitrary<Eligibility> = fc.record({
  questions: fc.array(
    fc.record(
      {
        code,
        text: words,
        hint: words,
        answers: fc.array(fc.record({ code, label: words, outcome }), { maxLength: 3 }),
      },
      { requiredKeys: ['code', 'text', 'answers'] },
    ),
    { maxLength: 3 },
  ),
});
const procedureCase: Arbitrary<ProcedureCase> = fc.record(
  {
    ...{ code, name: words, hint: words },
    processingTimes: fc.record(Object.fromEntries(CHANNELS.map((channel) => [channel, time])), { requiredKeys: [] }),
  },
  { requiredKeys: ['code', 'name'] },
);
const answerSources = fc.array(
  fc.record(
    { pointer: text(), when: fc.record({ pointer: text(), is: fc.jsonValue({ maxDepth: 1 }) }) },
    { requiredKeys: ['pointer'] },
  ),
  { maxLength: 2 },
);
const aScreenWithPaper = (paper: string) => ({
  type: 'VerticalLayout',
  elements: [{ type: 'Paper', options: { paper } }],
});
const competence = fc.record(
  { by: fc.constant('answer' as const), from: answerSources, choice: fc.constant(true as const) },
  { requiredKeys: ['by', 'from'] },
);
const timePolicy = fc.record(
  {
    startsWith: fc.constantFrom(...CLOCK_STARTS),
    afterSupplement: fc.constantFrom(...AFTER_SUPPLEMENT),
    extensions: fc.nat({ max: 1 }),
    supplementWorkingDays: fc.integer({ min: 1, max: 365 }),
    sameDayUntil: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    warnFirstHours: fc.integer({ min: 2, max: 400 }),
    remindLastDays: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: [] },
);
const sections = fc.array(
  fc.record({
    title: text(),
    lines: fc.array(fc.record({ label: text(), from: answerSources }), { maxLength: 2 }),
  }),
  { maxLength: 2 },
);

/** Definitions that may be stored, finished or not, with everything that they may have. */
export const arbitraryDefinition: Arbitrary<ProcedureDefinition> = fc
  .record(
    {
      ...{ name: words, field: fc.record({ code, name: words }), level: fc.constantFrom(1, 2, 3, 4) },
      ...{ lifeEvents: codes, keywords: codes, summary: words },
      applicants: subset(['citizen', 'business', 'foreigner'] as const),
      competentAgencyKind: fc.constantFrom(...AGENCY_KINDS),
      competentAgencyCodes: codes,
      competence,
      receivedAt: fc.constantFrom(...RECEIVING_PLACES),
      timePolicy,
      channels: fc.array(
        fc.record(
          { channel: fc.constantFrom(...CHANNELS), processingTime: time, note: words },
          { requiredKeys: ['channel', 'processingTime'] },
        ),
        { maxLength: 3 },
      ),
      ...{ cases: fc.array(procedureCase, { maxLength: 3 }), eligibility },
      ...{ papers: fc.array(paper, { maxLength: 3 }), fees: fc.array(fee, { maxLength: 3 }) },
      ...{ steps: fc.array(words, { maxLength: 3 }), conditions: fc.array(words, { maxLength: 3 }) },
      legalBases: fc.array(fc.record({ number: text(), name: text() }), { maxLength: 3 }),
      process: fc.array(step, { maxLength: 3 }),
      results: fc.array(
        fc.record(
          { code, name: words, document: fc.constantFrom(...RESULT_DOCUMENTS), cases: codes, sections },
          { requiredKeys: ['code', 'name', 'document'] },
        ),
        { maxLength: 3 },
      ),
      returnMethods: subset(RETURN_METHODS),
      form: fc.record({
        schema: fc.dictionary(text(), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }),
        uiSchema: fc.oneof(fc.constant(aDefinition().form.uiSchema), code.map(aScreenWithPaper)),
      }),
      doubts: fc.array(fc.record({ about: text(), why: text() }), { maxLength: 2 }),
    },
    {
      requiredKeys: [
        ...([
          'name',
          'field',
          'level',
          'lifeEvents',
          'keywords',
          'summary',
          'applicants',
          'competentAgencyKind',
        ] as const),
        ...(['channels', 'papers', 'fees', 'steps', 'conditions', 'legalBases', 'process', 'results'] as const),
        ...(['returnMethods', 'form', 'doubts'] as const),
      ],
    },
  )
  // What the database gives is JSON: no `undefined`, no -0.
  .map((definition) => JSON.parse(JSON.stringify(definition)) as ProcedureDefinition);

/** A catalogue of procedures with different codes. */
export const arbitraryCatalogue: Arbitrary<ExchangedProcedure[]> = fc.uniqueArray(
  fc.record({ code: fc.stringMatching(/^[0-9]\.[0-9]{6}$/), definition: arbitraryDefinition }),
  { selector: ({ code: own }) => own, minLength: 1, maxLength: 3 },
);
