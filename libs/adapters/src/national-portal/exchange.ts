import type { TryAgainKind } from './errors';

/** More of an answer than this is not kept. */
export const LONGEST_ANSWER_KEPT = 20_000;

/** One call to the portal and what came of it. Passwords, sessions and tokens are never in it. */
export interface PortalExchange {
  /** The portal's name of the service; `login` for the log-in. */
  readonly service: string;
  /** Key of the report (`keyOf`); `null` for a call that belongs to none. */
  readonly key: string | null;
  readonly beganAt: Date;
  readonly durationMs: number;
  /** HTTP status; `null` when no answer came. */
  readonly status: number | null;
  /** The body as it was sent, without what opens a door. */
  readonly request: unknown;
  /** The body of the answer as it came, at most `LONGEST_ANSWER_KEPT` characters; `null` when none came. */
  readonly answer: string | null;
  readonly outcome: 'accepted' | 'refused' | TryAgainKind;
}

/** Hears of each exchange when it is over. It must not throw. */
export type OnExchange = (exchange: PortalExchange) => void;
