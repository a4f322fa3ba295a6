import { readFileSync } from 'node:fs';

/** Where the time comes from; the domain is handed it, tests set it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/**
 * A clock that is as many milliseconds ahead of the true one as a file says: for rehearsing what happens over weeks and holidays. Every process that reads
 * the same file has the same time; what is written into it holds at once.
 */
export class RehearsalClock extends Clock {
  constructor(private readonly file: string) {
    super();
  }

  /** @throws Error when the file is gone or holds no number */
  now(): Date {
    const ahead = Number(readFileSync(this.file, 'utf8').trim() || NaN);
    if (!Number.isFinite(ahead)) throw new Error(`${this.file} holds no number of milliseconds`);
    return new Date(Date.now() + ahead);
  }
}

/** The true clock, unless an installation rehearses. */
export function clockOf({ rehearsalClockFile }: { readonly rehearsalClockFile: string | undefined }): Clock {
  return rehearsalClockFile === undefined ? new SystemClock() : new RehearsalClock(rehearsalClockFile);
}
