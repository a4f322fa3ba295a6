import { QueryFailedError } from 'typeorm';
import type { ProblemCode } from './problems';

/** PostgreSQL's codes for a text that it cannot keep, such as one with U+0000 in it. */
const UNSTORABLE_TEXT = ['22021', '22P05'];

/** The server cannot be reached, is starting or stopping, or has no connection left (classes 08 and 53, 57P01–57P03). */
const UNAVAILABLE = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|08...|53...|57P0[123])$/;

/** What an error of the database means to the one who asked; `undefined` when it is our own fault. */
export function codeOfDatabaseError(error: unknown): ProblemCode | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return undefined;
  if (UNSTORABLE_TEXT.includes(cause.code)) return 'invalidRequest';
  return UNAVAILABLE.test(cause.code) ? 'unavailable' : undefined;
}
