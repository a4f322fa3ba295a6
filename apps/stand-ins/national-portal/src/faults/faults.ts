/** Ways in which a call can fail without having been carried out. */
export const ERROR_KINDS = ['http500', 'http503', 'http429', 'busy', 'garbage', 'reset'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** All; the dossier without its progress, as a portal that does not tell it would; or nothing, as one whose search lags behind. */
export const LOOK_UPS = ['full', 'withoutProgress', 'nothing'] as const;
export type LookUps = (typeof LOOK_UPS)[number];

/** How the portal misbehaves. Rates are shares of calls, 0 to 1. */
export interface Faults {
  /** Share of calls that fail before anything is done. */
  readonly errorRate: number;
  readonly errorKinds: readonly ErrorKind[];
  /** Beside `errorRate`: share of calls that fail in one certain way before anything is done. */
  readonly errorRates: Readonly<Partial<Record<ErrorKind, number>>>;
  /** Share of calls that are never answered, and not carried out. */
  readonly timeoutRate: number;
  /** Share of calls that are carried out and stored, but whose connection is cut before the answer. */
  readonly answerLostRate: number;
  /** Share of calls that are carried out and stored, but answered with HTTP 500. */
  readonly failureKeptRate: number;
  /** Share of calls that are carried out and stored, but answered with JSON that says nothing. */
  readonly nonsenseRate: number;
  /** Share of calls that are carried out, and whose answer comes byte by byte. */
  readonly trickleRate: number;
  /** Wait between two such bytes. */
  readonly trickleMs: number;
  /** Share of calls that are carried out, and whose answer breaks off in the middle because the portal closes its half of the connection. */
  readonly halfClosedRate: number;
  /** Calls in a second that are served; more are answered with HTTP 429 and Retry-After. 0: no limit. */
  readonly rateLimit: number;
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
  /** Down for so many minutes from now; reads back as what is left. */
  readonly outageMinutes: number;
  /** Start of the random sequence: the same seed and calls give the same faults. */
  readonly seed: number;
}

export const NO_FAULTS: Faults = {
  errorRate: 0,
  errorKinds: ['http500', 'http503', 'busy', 'reset'],
  errorRates: {},
  timeoutRate: 0,
  answerLostRate: 0,
  failureKeptRate: 0,
  nonsenseRate: 0,
  trickleRate: 0,
  trickleMs: 200,
  halfClosedRate: 0,
  rateLimit: 0,
  latencyMs: 0,
  failNext: 0,
  expireSessions: false,
  sessionUses: 0,
  lookUps: 'full',
  down: false,
  outageMinutes: 0,
  seed: 1,
};

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isCount = (most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
const isMinutes = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1440;
const isErrorKind = (value: unknown): value is ErrorKind => ERROR_KINDS.includes(value as ErrorKind);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const CHECKS: Readonly<Record<keyof Faults, readonly [(value: unknown) => boolean, string]>> = {
  errorRate: [isShare, 'a number from 0 to 1'],
  errorKinds: [
    (value) => Array.isArray(value) && value.length > 0 && value.every(isErrorKind),
    `a list of ${ERROR_KINDS.join(', ')}`,
  ],
  errorRates: [
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.keys(value).every(isErrorKind) &&
      Object.values(value).every(isShare),
    `numbers from 0 to 1 by ${ERROR_KINDS.join(', ')}`,
  ],
  timeoutRate: [isShare, 'a number from 0 to 1'],
  answerLostRate: [isShare, 'a number from 0 to 1'],
  failureKeptRate: [isShare, 'a number from 0 to 1'],
  nonsenseRate: [isShare, 'a number from 0 to 1'],
  trickleRate: [isShare, 'a number from 0 to 1'],
  trickleMs: [isCount(60_000), 'a whole number from 0 to 60000'],
  halfClosedRate: [isShare, 'a number from 0 to 1'],
  rateLimit: [isCount(100_000), 'a whole number from 0 to 100000'],
  latencyMs: [isCount(60_000), 'a whole number from 0 to 60000'],
  failNext: [isCount(1_000_000), 'a whole number from 0 to 1000000'],
  expireSessions: [isFlag, 'true or false'],
  sessionUses: [isCount(1_000_000), 'a whole number from 0 to 1000000'],
  lookUps: [(value) => LOOK_UPS.includes(value as LookUps), `one of ${LOOK_UPS.join(', ')}`],
  down: [isFlag, 'true or false'],
  outageMinutes: [isMinutes, 'a number from 0 to 1440'],
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
