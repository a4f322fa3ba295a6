import { OFFICER_ROLES } from '../../access/role';
import { AGENCY_KINDS } from '../../agency/agency';
import { DEADLINE_POLICY_LIMITS, WARNING_TIMES } from '../../deadline/deadline-policy';
import { CLOCK_STARTS } from '../../deadline/clock/clock-history';
import { STEP_TASKS } from '../../workflow/process-step';
import { CHANNELS, PAPER_MEDIA_TYPES, RECEIVING_PLACES, RETURN_METHODS } from '../procedure';
import { RESULT_DOCUMENTS } from '../result';
import { AFTER_SUPPLEMENT } from '../time-policy';

type Schema = Readonly<Record<string, unknown>>;

/** The largest paper that may be sent as one file. */
export const LARGEST_PAPER_BYTES = 50 * 1024 * 1024;
/** Above this an amount is a slip of the keyboard, not a fee. */
const LARGEST_FEE = 10_000_000_000;

const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const list = (items: Schema, maxItems: number): Schema => ({ type: 'array', maxItems, items });
const text = (maxLength: number): Schema => ({ type: 'string', maxLength });
const words = (maxLength = 2_000): Schema => object({ vi: text(maxLength), en: text(maxLength) });
const oneOf = (values: readonly (string | number)[]): Schema => ({ enum: values });
const whole = (minimum: number, maximum: number): Schema => ({ type: 'integer', minimum, maximum });

const code = text(80);
const codes = list(code, 50);
const expression = text(1_000);
const date: Schema = { type: 'string', format: 'date' };
const channels: Schema = { ...list(oneOf(CHANNELS), CHANNELS.length), uniqueItems: true };

const processingTime: Schema = {
  type: 'object',
  required: ['unit'],
  additionalProperties: false,
  properties: {
    unit: oneOf(['workingDay', 'workingHour', 'calendarDay', 'month', 'sameDay']),
    amount: { type: 'number', exclusiveMinimum: 0, maximum: 10_000 },
  },
};

const outcome: Schema = {
  type: 'object',
  required: ['to'],
  additionalProperties: false,
  properties: {
    to: oneOf(['question', 'case', 'nowhere']),
    question: code,
    case: code,
    why: words(),
    instead: words(),
    procedure: code,
  },
};

const question = object(
  {
    code,
    text: words(500),
    hint: words(),
    answers: list(object({ code, label: words(500), outcome }), 20),
  },
  ['hint'],
);

const paperFile = object({ fileId: text(80), fileName: text(255) });

const paper = object(
  {
    code,
    name: words(500),
    required: { type: 'boolean' },
    requiredWhen: expression,
    cases: codes,
    originals: whole(0, 99),
    certifiedCopies: whole(0, 99),
    copies: whole(0, 99),
    hint: words(),
    kind: code,
    template: paperFile,
    example: paperFile,
    mediaTypes: list(oneOf(PAPER_MEDIA_TYPES), PAPER_MEDIA_TYPES.length),
    maxBytes: whole(1, LARGEST_PAPER_BYTES),
  },
  ['requiredWhen', 'cases', 'certifiedCopies', 'hint', 'kind', 'template', 'example'],
);

const reduction = object(
  {
    name: words(500),
    percent: { type: 'number', exclusiveMinimum: 0, maximum: 100 },
    channels,
    when: expression,
    from: date,
    until: date,
    proof: code,
    legalBasis: text(500),
  },
  ['channels', 'when', 'from', 'until', 'proof'],
);

const fee = object(
  {
    name: words(500),
    kind: oneOf(['fee', 'charge']),
    amount: { type: ['integer', 'null'], minimum: 0, maximum: LARGEST_FEE },
    channels,
    cases: codes,
    unit: words(100),
    quantity: expression,
    tiers: list(object({ from: whole(2, 1_000_000), amount: whole(0, LARGEST_FEE) }), 20),
    formula: expression,
    times: expression,
    atMost: whole(0, LARGEST_FEE),
    reductions: list(reduction, 20),
    note: words(),
    legalBasis: text(500),
  },
  ['channels', 'cases', 'unit', 'quantity', 'tiers', 'formula', 'times', 'atMost', 'reductions', 'note', 'legalBasis'],
);

const hours: Schema = { type: 'number', minimum: 0, maximum: 100_000 };

const answerSource = object({ pointer: text(500), when: object({ pointer: text(500), is: {} }) }, ['when']);

const next: Schema = {
  type: 'object',
  required: ['kind'],
  additionalProperties: false,
  properties: {
    kind: oneOf(['step', 'choice', 'parallel']),
    to: code,
    by: oneOf(['officer', 'answers']),
    ways: list(object({ code, name: words(500), to: code, when: expression }, ['when']), 20),
    branches: list(code, 20),
    join: code,
    lead: code,
  },
  oneOf: [
    { required: ['to'], properties: { kind: { const: 'step' } } },
    { required: ['by', 'ways'], properties: { kind: { const: 'choice' } } },
    { required: ['branches', 'join'], properties: { kind: { const: 'parallel' } } },
  ],
};

const step = object(
  {
    code,
    name: words(500),
    role: oneOf(OFFICER_ROLES),
    workingHours: hours,
    workingHoursByCase: { type: 'object', maxProperties: 50, additionalProperties: hours },
    agencyCode: code,
    agencyFrom: object({ kind: oneOf(AGENCY_KINDS), from: list(answerSource, 10) }),
    task: oneOf(STEP_TASKS),
    next,
  },
  ['workingHoursByCase', 'agencyCode', 'agencyFrom', 'task', 'next'],
);

const result = object(
  {
    code,
    name: words(500),
    document: oneOf(RESULT_DOCUMENTS),
    cases: list(code, 50),
    sections: list(
      object({
        title: text(500),
        lines: list(object({ label: text(500), from: list(answerSource, 10) }), 100),
      }),
      50,
    ),
  },
  ['cases', 'sections'],
);

/**
 * The shape of a procedure's definition, as JSON Schema 2020-12: what an import or an editor may hand in at all. What it means is
 * judged when it is published.
 */
export const DEFINITION_SCHEMA: Schema = object(
  {
    name: words(500),
    field: object({ code, name: words(500) }),
    level: oneOf([1, 2, 3, 4]),
    lifeEvents: list(code, 20),
    keywords: list(text(200), 100),
    summary: words(),
    applicants: { ...list(oneOf(['citizen', 'business', 'foreigner']), 3), uniqueItems: true },
    competentAgencyKind: oneOf(AGENCY_KINDS),
    competentAgencyCodes: list(code, 500),
    competence: object({ by: oneOf(['answer']), from: list(answerSource, 10), choice: { const: true } }, ['choice']),
    receivedAt: oneOf(RECEIVING_PLACES),
    timePolicy: object(
      {
        startsWith: oneOf(CLOCK_STARTS),
        afterSupplement: oneOf(AFTER_SUPPLEMENT),
        extensions: whole(0, 1),
        supplementWorkingDays: whole(1, 365),
        sameDayUntil: whole(0, 24 * 60 - 1),
        ...Object.fromEntries(WARNING_TIMES.map((name) => [name, whole(...DEADLINE_POLICY_LIMITS[name])])),
      },
      ['startsWith', 'afterSupplement', 'extensions', 'supplementWorkingDays', 'sameDayUntil', ...WARNING_TIMES],
    ),
    channels: list(object({ channel: oneOf(CHANNELS), processingTime, note: words() }, ['note']), CHANNELS.length),
    cases: list(
      object(
        {
          code,
          name: words(500),
          hint: words(),
          processingTimes: {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(CHANNELS.map((channel) => [channel, processingTime])),
          },
        },
        ['hint', 'processingTimes'],
      ),
      50,
    ),
    eligibility: object({ questions: list(question, 50) }),
    papers: list(paper, 100),
    fees: list(fee, 50),
    steps: list(words(), 50),
    conditions: list(words(), 50),
    legalBases: list(object({ number: text(200), name: text(1_000) }), 100),
    process: list(step, 50),
    results: list(result, 20),
    returnMethods: { ...list(oneOf(RETURN_METHODS), RETURN_METHODS.length), uniqueItems: true },
    form: object({ schema: { type: 'object' }, uiSchema: { type: 'object' } }),
    doubts: list(object({ about: text(200), why: text(2_000) }), 50),
  },
  ['competentAgencyCodes', 'competence', 'receivedAt', 'timePolicy', 'cases', 'eligibility'],
);
