/** A national code or its beginning, with a province's suffix or without: 1.001193, 001193, 1.001193.000.00.00.H53. */
const CODE = /^(\d\.)?(\d{3,6})(\.[\d.]*(H\d*)?)?$/i;

/** What was typed of a code. */
export interface TypedCode {
  /** `1.`, or nothing. */
  readonly series: string;
  readonly number: string;
}

/** The code that somebody typed; `undefined` for words. */
export function codeTyped(asked: string): TypedCode | undefined {
  const match = CODE.exec(asked.trim());
  return match?.[2] ? { series: match[1] ?? '', number: match[2] } : undefined;
}

/** Whether a procedure's code begins with what was typed. */
export function isCode(code: string, { series, number }: TypedCode): boolean {
  return code.startsWith(series) && code.slice(code.indexOf('.') + 1).startsWith(number);
}
