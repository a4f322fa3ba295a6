/** What else the registry may answer than it should. */
export const ANSWERS = ['right', 'notJson', 'noPerson', 'somebodyElse', 'nonsense'] as const;
export type AnswerKind = (typeof ANSWERS)[number];

/** How the registry misbehaves; docs/domain/registries.md lists these. */
export interface Faults {
  /** Every connection is cut at once. */
  readonly down: boolean;
  /** Wait before each answer. */
  readonly latencyMs: number;
  /** Each question is answered with this HTTP status; 0: with what is known. */
  readonly status: number;
  readonly answer: AnswerKind;
  /** Ends every token when it is set; reads back as `false`. */
  readonly expireTokens: boolean;
}

export const NO_FAULTS: Faults = { down: false, latencyMs: 0, status: 0, answer: 'right', expireTokens: false };

const isFlag = (value: unknown) => typeof value === 'boolean';
const CHECKS: Readonly<Record<keyof Faults, readonly [(value: unknown) => boolean, string]>> = {
  down: [isFlag, 'true or false'],
  latencyMs: [
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 60_000,
    'a whole number from 0 to 60000',
  ],
  status: [
    (value) => value === 0 || (Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599),
    '0, or a status from 400 to 599',
  ],
  answer: [(value) => ANSWERS.some((kind) => kind === value), `one of ${ANSWERS.join(', ')}`],
  expireTokens: [isFlag, 'true or false'],
};

const isName = (name: string): name is keyof Faults => Object.hasOwn(CHECKS, name);

/** What is wrong with a change of the switch: one sentence a mistake. */
export function mistakesIn(change: unknown): string[] {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return ['the body must be an object'];
  return Object.entries(change).flatMap(([name, value]) => {
    if (!isName(name)) return [`${name} is not known; known are ${Object.keys(CHECKS).join(', ')}`];
    const [isRight, words] = CHECKS[name];
    return isRight(value) ? [] : [`${name} must be ${words}`];
  });
}
