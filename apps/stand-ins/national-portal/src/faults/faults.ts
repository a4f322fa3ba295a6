/** Ways in which a call can fail without having been carried out. */
export const ERROR_KINDS = ['http500', 'http503', 'busy', 'garbage', 'reset'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** All; the dossier without its progress, as a portal that does not tell it would; or nothing, as one whose search lags behind. */
export const LOOK_UPS = ['full', 'withoutProgress', 'nothing'] as const;
export type LookUps = (typeof LOOK_UPS)[number];

/** How the portal misbehaves. Rates are shares of calls, 0 to 1. */
export interface Faults {
  /** Share of calls that fail before anything is done. */
  readonly errorRate: number;
  readonly errorKinds: readonly ErrorKind[];
  /** Share of calls that are never answered, and not carried out. */
  readonly timeoutRate: number;
  /** Share of calls that are carried out and stored, but whose connection is cut before the answer. */
  readonly answerLostRate: number;
  /** Wait before each call. */
  readonly latencyMs: number;
  /** How many further calls fail for certain. */
  readonly failNext: number;
  /** Ends every session that is open when it is set; reads back as `false`. */
  readonly expireSessions: boolean;
  /** A session ends after this many calls; 0: only with time. */
  readonly sessionUses: number;
  /** What look-ups tell. */
  readonly lookUps: LookUps;
  /** Every connection is cut at once. */
  readonly down: boolean;
  /** Start of the random sequence: the same seed and calls give the same faults. */
  readonly seed: number;
}

export const NO_FAULTS: Faults = {
  errorRate: 0,
  errorKinds: ['http500', 'http503', 'busy', 'reset'],
  timeoutRate: 0,
  answerLostRate: 0,
  latencyMs: 0,
  failNext: 0,
  expireSessions: false,
  sessionUses: 0,
  lookUps: 'full',
  down: false,
  seed: 1,
};

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isCount = (most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const CHECKS: Readonly<Record<keyof Faults, readonly [(value: unknown) => boolean, string]>> = {
  errorRate: [isShare, 'a number from 0 to 1'],
  errorKinds: [
    (value) =>
      Array.isArray(value) && value.length > 0 && value.every((kind) => ERROR_KINDS.includes(kind as ErrorKind)),
    `a list of ${ERROR_KINDS.join(', ')}`,
  ],
  timeoutRate: [isShare, 'a number from 0 to 1'],
  answerLostRate: [isShare, 'a number from 0 to 1'],
  latencyMs: [isCount(60_000), 'a whole number from 0 to 60000'],
  failNext: [isCount(1_000_000), 'a whole number from 0 to 1000000'],
  expireSessions: [isFlag, 'true or false'],
  sessionUses: [isCount(1_000_000), 'a whole number from 0 to 1000000'],
  lookUps: [(value) => LOOK_UPS.includes(value as LookUps), `one of ${LOOK_UPS.join(', ')}`],
  down: [isFlag, 'true or false'],
  seed: [isCount(4_294_967_295), 'a whole number from 0 to 4294967295'],
};

const isName = (name: string): name is keyof Faults => name in CHECKS;

/** What is wrong with a change of the switch: one sentence a mistake. */
export function mistakesIn(change: unknown): string[] {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return ['the body must be an object'];
  return Object.entries(change).flatMap(([name, value]) => {
    if (!isName(name)) return [`${name} is not known; known are ${Object.keys(CHECKS).join(', ')}`];
    const [isRight, words] = CHECKS[name];
    return isRight(value) ? [] : [`${name} must be ${words}`];
  });
}
