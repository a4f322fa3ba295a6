import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { AccountRow } from './account.rows';
import { endSessionsOf } from './session.store';

/** The national id, phone or e-mail belongs to an account already. */
export class AccountExists extends Error {
  override readonly name = 'AccountExists';
  constructor(readonly field: 'nationalId' | 'phone' | 'email' | 'username') {
    super(`An account with this ${field} exists`);
  }
}

const FIELD_OF_CONSTRAINT = {
  uq_account_national_id: 'nationalId',
  uq_account_phone: 'phone',
  uq_account_email: 'email',
  uq_account_username: 'username',
} as const;

/** What an account begins with; the rest has its usual value. */
export type NewAccount = Omit<AccountRow, keyof HasUsualValue> & Partial<HasUsualValue>;
type HasUsualValue = Pick<
  AccountRow,
  | 'identityVerifiedAt'
  | 'position'
  | 'contactPhone'
  | 'contactEmail'
  | 'state'
  | 'stateReason'
  | 'mustChangePassword'
  | 'revision'
>;

@Injectable()
export class AccountStore {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string): Promise<AccountRow | null> {
    return this.dataSource.manager.findOneBy(AccountRow, { id });
  }

  /** Full names by id, of those that there are. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; name: string }[] = await this.dataSource.query(
      'SELECT id, full_name AS name FROM account WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The account that signs in with this name: user name, phone, national id or e-mail. */
  async findByLogin(login: string): Promise<AccountRow | undefined> {
    const name = login.trim();
    const accounts = await this.dataSource.manager.find(AccountRow, {
      where: [
        { username: name.toLowerCase() },
        { phone: normalisePhone(name) },
        { nationalId: name },
        { email: name.toLowerCase() },
      ],
      take: 1,
    });
    return accounts[0];
  }

  /** @throws AccountExists */
  async create(account: NewAccount): Promise<void> {
    await orAccountExists(this.dataSource.manager.insert(AccountRow, account));
  }

  /** Gives an account the password that its owner chose, and ends every session that it has; answers which. */
  async changePassword(id: string, passwordHash: string): Promise<string[]> {
    return this.dataSource.transaction(async (tx) => {
      await tx.update(AccountRow, { id }, { passwordHash, mustChangePassword: false });
      return endSessionsOf(tx, id);
    });
  }
}

/** Turns the violation of a unique name into what it means. */
export async function orAccountExists<T>(inserted: Promise<T>): Promise<T> {
  try {
    return await inserted;
  } catch (error) {
    const constraint = error instanceof QueryFailedError ? /uq_account_\w+/.exec(error.message)?.[0] : undefined;
    if (constraint && constraint in FIELD_OF_CONSTRAINT) {
      throw new AccountExists(FIELD_OF_CONSTRAINT[constraint as keyof typeof FIELD_OF_CONSTRAINT]);
    }
    throw error;
  }
}

/** A Vietnamese phone number as it is stored: national, digits only. */
export function normalisePhone(phone: string): string {
  return phone.replaceAll(/[\s.-]/g, '').replace(/^\+84/, '0');
}
