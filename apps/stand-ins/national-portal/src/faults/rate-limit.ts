/** Lets so many calls a second through, and at the beginning as many at once. */
export class RateLimit {
  private left = 0;
  private perSecond = 0;
  private at = 0;

  /** @param perSecond 0: no limit @param now milliseconds */
  admits(perSecond: number, now: number): boolean {
    if (perSecond === 0) return true;
    const refilled = this.perSecond === perSecond ? this.left + ((now - this.at) / 1000) * perSecond : perSecond;
    this.left = Math.min(perSecond, refilled);
    this.perSecond = perSecond;
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
