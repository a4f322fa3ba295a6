import { createHmac, timingSafeEqual } from 'node:crypto';

const DAY_S = 86_400;

export interface FileLinkConfig {
  /** Whoever knows it can make links. */
  readonly key: string;
  /** How many days a link holds. */
  readonly days: number;
}

/** What travels in the address beside the file's id. */
export interface FileLinkSignature {
  /** Seconds since 1970. */
  readonly until: string;
  readonly signature: string;
}

/**
 * Addresses that open one file without signing in, until they expire: for other systems and for those who look there. The id and the end are
 * signed together (HMAC-SHA256), so a link opens nothing else and no longer.
 */
export class FileLinks {
  constructor(
    private readonly config: FileLinkConfig,
    /** Address of the citizen portal, by which the API is reached. */
    private readonly publicUrl: string,
  ) {}

  /** The address of a file. It holds to the end of a day (UTC), so that all links of a file that are made on one day are the same. */
  linkTo(attachmentId: string, now: Date): string {
    const until = String((Math.floor(now.getTime() / 1000 / DAY_S) + 1 + this.config.days) * DAY_S);
    const query = new URLSearchParams({ until, signature: this.sign(attachmentId, until) });
    return new URL(`/api/v1/shared-files/${attachmentId}?${query.toString()}`, this.publicUrl).toString();
  }

  /** `wrong`: not made by us for this file. */
  check(attachmentId: string, { until, signature }: FileLinkSignature, now: Date): 'right' | 'expired' | 'wrong' {
    const [right, given] = [Buffer.from(this.sign(attachmentId, until)), Buffer.from(signature)];
    if (right.length !== given.length || !timingSafeEqual(right, given)) return 'wrong';
    return now.getTime() < Number(until) * 1000 ? 'right' : 'expired';
  }

  private sign(attachmentId: string, until: string): string {
    return createHmac('sha256', this.config.key).update(`${attachmentId}\n${until}`).digest('base64url');
  }
}
