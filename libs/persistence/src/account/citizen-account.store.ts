import { objectionToCounterReset, type CounterResetRefusal } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { AccountRow } from './account.rows';
import { normalisePhone } from './account.store';
import { IdentityConfirmationRow } from './identity-confirmation.rows';
import { PasswordResetRow } from './password-reset.rows';
import { endSessionsOf } from './session.store';

/** The rules do not allow a counter to give this account a new password. */
export class CounterResetRefused extends Error {
  override readonly name = 'CounterResetRefused';
  constructor(readonly refusal: CounterResetRefusal) {
    super(refusal);
  }
}

/** There is no account of a citizen with this id. */
export class CitizenAccountNotFound extends Error {
  override readonly name = 'CitizenAccountNotFound';
}

/** A counter officer who gives a new password, where and when. */
export interface CounterAct {
  readonly actor: { readonly id: string; readonly name: string };
  readonly agencyId: string;
  readonly at: Date;
  readonly requestId?: string;
}

/** A new password for a citizen, over the account as it was read. */
export interface CounterReset {
  readonly revision: number;
  readonly identityChecked: boolean;
  readonly passwordHash: string;
}

/** What the counter does with citizens' accounts. */
@Injectable()
export class CitizenAccountStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The account with this phone or personal identification number, in full: parts of one find nobody. */
  async findByNumber(number: string): Promise<AccountRow | undefined> {
    const phone = normalisePhone(number);
    const where = [{ nationalId: phone }, { phone }];
    const [account] = await this.dataSource.manager.find(AccountRow, { where, take: 1 });
    return account;
  }

  /**
   * Gives a citizen a password that they have to change, ends their sessions and logs it, all or nothing; answers the account and the
   * hashes of the sessions that ended.
   * @throws CitizenAccountNotFound, CounterResetRefused, ChangedElsewhere
   */
  async resetPassword(
    id: string,
    { revision, identityChecked, passwordHash }: CounterReset,
    { actor, agencyId, at, requestId }: CounterAct,
  ): Promise<{ readonly account: AccountRow; readonly endedSessions: readonly string[] }> {
    return this.dataSource.transaction(async (tx) => {
      const account = await tx.findOne(AccountRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!account) throw new CitizenAccountNotFound(id);
      const refusal = objectionToCounterReset(account, { identityChecked });
      if (refusal) throw new CounterResetRefused(refusal);
      if (account.revision !== revision) throw new ChangedElsewhere(account.revision);
      const change = { passwordHash, mustChangePassword: true, revision: revision + 1 };
      await tx.update(AccountRow, { id }, change);
      await tx.query(
        `INSERT INTO password_reset (account_id, actor_id, actor_name, agency_id, at, request_id) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, actor.id, actor.name, agencyId, at, requestId ?? null],
      );
      return { account: { ...account, ...change }, endedSessions: await endSessionsOf(tx, id) };
    });
  }

  /**
   * Notes that the number of an account is proved to be its owner's, whose identity card a counter saw, and logs it; answers the account.
   * @throws CitizenAccountNotFound, CounterResetRefused, ChangedElsewhere
   */
  async confirmIdentity(
    id: string,
    { revision, identityChecked }: Omit<CounterReset, 'passwordHash'>,
    { actor, agencyId, at, requestId }: CounterAct,
  ): Promise<AccountRow> {
    return this.dataSource.transaction(async (tx) => {
      const account = await tx.findOne(AccountRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!account?.nationalId) throw new CitizenAccountNotFound(id);
      const refusal = objectionToCounterReset(account, { identityChecked });
      if (refusal) throw new CounterResetRefused(refusal);
      if (account.identityVerifiedAt) return account;
      if (account.revision !== revision) throw new ChangedElsewhere(account.revision);
      const change = { identityVerifiedAt: at, revision: revision + 1 };
      await tx.update(AccountRow, { id }, change);
      await tx.query(
        `INSERT INTO identity_confirmation (account_id, actor_id, actor_name, agency_id, at, request_id)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, actor.id, actor.name, agencyId, at, requestId ?? null],
      );
      return { ...account, ...change };
    });
  }

  /** The account whose owner is proved to have a personal number. */
  async findByProvedNumber(nationalId: string): Promise<AccountRow | undefined> {
    const account = await this.dataSource.manager.findOneBy(AccountRow, { nationalId });
    return account?.identityVerifiedAt ? account : undefined;
  }

  /** When a counter saw the identity card behind an account's number. */
  confirmationsOf(accountId: string, limit = 50): Promise<IdentityConfirmationRow[]> {
    return this.dataSource.manager.find(IdentityConfirmationRow, {
      where: { accountId },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** When somebody was given a new password at a counter, newest first. */
  resetsOf(accountId: string, limit = 50): Promise<PasswordResetRow[]> {
    return this.dataSource.manager.find(PasswordResetRow, {
      where: { accountId },
      order: { id: 'DESC' },
      take: limit,
    });
  }
}
