/**
 * `noAnswer`: the answer is missing or unclear, so the call may have been carried out · `refusedForNow`: the portal said that it has
 * no time now (busy, HTTP 429 or 503, no session to be had) · `notReached`: no connection came about, so nothing was carried out.
 */
export type TryAgainKind = 'noAnswer' | 'refusedForNow' | 'notReached';

/** The portal could not be asked or did not answer clearly: the same report may be delivered again later. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
  readonly kind: TryAgainKind;
  /** How long the portal asked us to wait (Retry-After), where it did. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    {
      kind = 'noAnswer',
      retryAfterMs,
      cause,
    }: { readonly kind?: TryAgainKind; readonly retryAfterMs?: number; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The content was refused, by us before sending or by the portal: sending it again changes nothing, a person must look. */
export class Rejected extends Error {
  override readonly name = 'Rejected';
  constructor(
    readonly reason: string,
    /** The portal's own code, where it was the portal that refused. */
    readonly code?: string,
  ) {
    super(reason);
  }
}
