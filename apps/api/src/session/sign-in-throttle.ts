import { normalisePhone } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { ApiProblem } from '../http/problems';

const MINUTES = 60;

/** Tries allowed: with one account from anywhere, from one address with any account, accounts opened from one address, and citizens looked up by one officer. */
const LIMITS = {
  account: { points: 8, duration: 15 * MINUTES },
  address: { points: 60, duration: 15 * MINUTES },
  signUp: { points: 60, duration: 15 * MINUTES },
  lookUp: { points: 60, duration: 15 * MINUTES },
} as const;

/** Slows guessing of passwords and of who has an account down, for all instances of the API together: the counters live in the database. */
@Injectable()
export class SignInThrottle {
  private readonly limiters: Readonly<Record<keyof typeof LIMITS, RateLimiterPostgres>>;

  constructor(dataSource: DataSource) {
    const limiter = (kind: keyof typeof LIMITS) =>
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'sign_in_attempt',
        tableCreated: true,
        keyPrefix: kind,
        ...LIMITS[kind],
      });
    this.limiters = {
      account: limiter('account'),
      address: limiter('address'),
      signUp: limiter('signUp'),
      lookUp: limiter('lookUp'),
    };
  }

  /**
   * Counts a try to sign in, before the password is looked at: many at the same time are counted too.
   * @param accountId whose account it is; one account has many spellings of its name
   * @throws ApiProblem tooManyRequests
   */
  async countSignIn(accountId: string | undefined, login: string, address: string): Promise<void> {
    await Promise.all([count(this.limiters.account, keyOf(accountId, login)), count(this.limiters.address, address)]);
  }

  /** The password was right: the tries of the account are forgotten, and this one of the address. */
  async forgive(accountId: string, address: string): Promise<void> {
    await Promise.all([this.limiters.account.delete(accountId), this.limiters.address.reward(address)]);
  }

  /** The account has a new password: what was tried with the old one does not count. */
  async forget(accountId: string): Promise<void> {
    await this.limiters.account.delete(accountId);
  }

  /**
   * Counts that a counter officer asked for somebody's account: nobody reads the people of the province number by number.
   * @throws ApiProblem tooManyRequests
   */
  async countLookUp(officerId: string): Promise<void> {
    await count(this.limiters.lookUp, officerId);
  }

  /** @throws ApiProblem tooManyRequests */
  async countSignUp(address: string): Promise<void> {
    await count(this.limiters.signUp, address);
  }
}

async function count(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new ApiProblem('tooManyRequests', { extra: { retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) } });
  }
}

/**
 * Names that nobody has are people's phones and e-mails all the same: they are kept as hashes. Their spellings count
 * together, too, or the answers would tell who has an account.
 */
function keyOf(accountId: string | undefined, login: string): string {
  return accountId ?? createHash('sha256').update(normalisePhone(login).toLowerCase()).digest('hex');
}
