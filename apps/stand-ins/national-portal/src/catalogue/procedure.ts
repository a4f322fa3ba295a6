/** What is paid at one time: `unit` is `Đồng`, or `Đồng/bản` where each copy is counted. */
export interface ProcedureFee {
  readonly code: string;
  readonly amount: string;
  readonly unit: string;
  readonly note: string;
}

export interface ProcedureTime {
  readonly amount: string;
  readonly unit: string;
  readonly note: string;
  readonly fees: readonly ProcedureFee[];
}

export interface ProcedurePaper {
  readonly code: string;
  readonly name: string;
  readonly originals: string;
  readonly copies: string;
  /** Name and address of the form to fill in. */
  readonly form: string;
  readonly url: string;
}

/** A procedure of the national catalogue. Numbers are texts, as they travel. */
export interface NationalProcedure {
  readonly code: string;
  readonly name: string;
  /** Code of its field. */
  readonly field: string;
  readonly isPublic: boolean;
  readonly applicants: string;
  readonly requirements: string;
  /** Codes of agencies. */
  readonly agencies: readonly string[];
  readonly results: readonly { readonly code: string; readonly name: string }[];
  readonly legalBases: readonly { readonly number: string; readonly name: string }[];
  readonly steps: readonly { readonly case: string; readonly steps: readonly string[] }[];
  /** Ways of filing: `1` at the counter, `2` online, `3` by post. */
  readonly channels: readonly { readonly channel: string; readonly times: readonly ProcedureTime[] }[];
  readonly papers: readonly { readonly case: string; readonly papers: readonly ProcedurePaper[] }[];
  /** Fields of LayThuTuc that take the place of those made of the above: what the real portal might send by mistake. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 10_000;
const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= 200 && value.every(isItem);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasTexts =
  (...names: readonly string[]) =>
  (value: unknown) =>
    isObject(value) && names.every((name) => isText(value[name]));
const isTime = (value: unknown): boolean =>
  hasTexts('amount', 'unit', 'note')(value) &&
  isObject(value) &&
  isList(value['fees'], hasTexts('code', 'amount', 'unit', 'note'));
const both =
  (first: (value: unknown) => boolean, name: string, isItem: (item: unknown) => boolean) => (value: unknown) =>
    first(value) && isObject(value) && isList(value[name], isItem);

const CHECKS: Readonly<Record<Exclude<keyof NationalProcedure, 'code'>, (value: unknown) => boolean>> = {
  name: isText,
  field: isText,
  isPublic: (value) => typeof value === 'boolean',
  applicants: isText,
  requirements: isText,
  agencies: (value) => isList(value, isText),
  results: (value) => isList(value, hasTexts('code', 'name')),
  legalBases: (value) => isList(value, hasTexts('number', 'name')),
  steps: (value) => isList(value, both(hasTexts('case'), 'steps', isText)),
  channels: (value) => isList(value, both(hasTexts('channel'), 'times', isTime)),
  papers: (value) =>
    isList(value, both(hasTexts('case'), 'papers', hasTexts('code', 'name', 'originals', 'copies', 'form', 'url'))),
  raw: isObject,
};
const isName = (name: string): name is keyof typeof CHECKS => name in CHECKS;

/** What is wrong with a change of a procedure: one sentence a mistake. */
export function mistakesInChange(change: unknown): string[] {
  if (!isObject(change)) return ['the body must be an object'];
  return Object.entries(change).flatMap(([name, value]) => {
    if (!isName(name)) return [`${name} is not known; known are ${Object.keys(CHECKS).join(', ')}`];
    return CHECKS[name](value) ? [] : [`${name} has not the shape that GET /control/procedures/<code> shows`];
  });
}

/** A procedure that was unknown begins with nothing but a name. */
export function emptyProcedure(code: string): NationalProcedure {
  return {
    ...{ code, name: code, field: '', isPublic: true, applicants: '', requirements: '' },
    ...{ agencies: [], results: [], legalBases: [], steps: [], channels: [], papers: [] },
  };
}
