import {
  afterOfficerAct,
  endsSessions,
  objectionToNewOfficer,
  objectionToOfficerAct,
  type Actor,
  type DossierState,
  type Officer,
  type OfficerAct,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AccountRow } from '../account/account.rows';
import { orAccountExists } from '../account/account.store';
import { endSessionsOf } from '../account/session.store';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { columnsOf, snapshotOf, toOfficer } from './officer-mapping';
import { ActorGone, OfficerActRefused, OfficerNotFound } from './officer.errors';
import { HELD_DOSSIERS, officerCondition, type OfficerSearch } from './officer.query';

/** An officer as the list and the page show one. */
export interface FoundOfficer {
  readonly officer: Officer;
  readonly revision: number;
  readonly heldDossiers: number;
}

/** How many open dossiers an officer has in a state, and when the first of them is due. */
export interface HeldDossiers {
  readonly state: DossierState;
  readonly count: number;
  readonly nextDueAt: Date | null;
}

/** What became of an act: the account as it is now, and the sessions that it ended. */
export interface OfficerActDone {
  readonly officer: Officer;
  readonly revision: number;
  readonly endedSessions: readonly string[];
}

/** Who acts, with what the rules ask of them. */
export interface OfficerAdmin extends AdminAct {
  readonly actor: Pick<Actor, 'id' | 'name' | 'roles'>;
}

@Injectable()
export class OfficerStore {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of officers by name, after one of them, and how many there are in all; `hasMore`: the page is not the last. */
  async search(
    search: OfficerSearch,
    { limit, afterId }: { readonly limit: number; readonly afterId?: string },
  ): Promise<{ readonly items: FoundOfficer[]; readonly count: number; readonly hasMore: boolean }> {
    const { sql, parameters } = officerCondition(search);
    const [{ count }]: [{ count: number }] = await this.dataSource.query(
      `SELECT count(*)::int AS count FROM account WHERE ${sql}`,
      [...parameters],
    );
    const page: { id: string; held: number }[] = await this.dataSource.query(
      `SELECT id, (${HELD_DOSSIERS}) AS held FROM account WHERE ${sql}
         AND ($${parameters.length + 1}::uuid IS NULL OR (search_form(full_name), id) >
           (SELECT search_form(before.full_name), before.id FROM account AS before WHERE before.id = $${parameters.length + 1}))
       ORDER BY search_form(full_name), id LIMIT ${Math.trunc(limit) + 1}`,
      [...parameters, afterId ?? null],
    );
    const hasMore = page.length > limit;
    const rows = await this.dataSource.manager.findBy(AccountRow, { id: In(page.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const items = page.flatMap(({ id, held }) => {
      const row = byId.get(id);
      return row ? [{ officer: toOfficer(row), revision: row.revision, heldDossiers: held }] : [];
    });
    return { items: items.slice(0, limit), count, hasMore };
  }

  async find(id: string): Promise<FoundOfficer | undefined> {
    const row = await this.dataSource.manager.findOneBy(AccountRow, { id });
    if (!row || row.username === null) return undefined;
    return {
      officer: toOfficer(row),
      revision: row.revision,
      heldDossiers: await countHeld(this.dataSource.manager, id),
    };
  }

  /** The open dossiers that an officer has, by state. */
  async heldBy(id: string): Promise<HeldDossiers[]> {
    return this.dataSource.query(
      `SELECT state, count(*)::int AS count, min(due_at) AS "nextDueAt" FROM dossier
       WHERE taken_by = $1 AND ended_at IS NULL GROUP BY state ORDER BY 2 DESC, 1`,
      [id],
    );
  }

  /**
   * Opens an officer's account; its password is to be changed at the first sign-in.
   * @throws OfficerActRefused, AccountExists when the user name is taken
   */
  async create(officer: Officer, passwordHash: string, by: OfficerAdmin): Promise<void> {
    const refusal = objectionToNewOfficer(officer.roles, by.actor);
    if (refusal) throw new OfficerActRefused(refusal, 0);
    await this.dataSource.transaction(async (tx) => {
      await orAccountExists(
        tx.insert(AccountRow, {
          ...columnsOf(officer),
          id: officer.id,
          username: officer.userName,
          passwordHash,
          mustChangePassword: true,
          createdAt: by.at,
        }),
      );
      await recordAdminChange(
        tx,
        { kind: 'officer', id: officer.id, action: 'created', before: null, after: snapshotOf(officer) },
        by,
      );
    });
  }

  /**
   * Does something with an account, over the revision that was read. The rules are asked under a lock on everybody they depend on, so
   * that two administrators who lock each other at the same time do not both succeed.
   * @param passwordHash of the new password, for `resetPassword`
   * @throws OfficerNotFound, ActorGone, ChangedElsewhere, OfficerActRefused
   */
  async act(
    id: string,
    revision: number,
    act: OfficerAct,
    by: OfficerAdmin,
    passwordHash?: string,
  ): Promise<OfficerActDone> {
    return this.dataSource.transaction(async (tx) => {
      const { row, actor, otherSystemAdmins } = await lockForAct(tx, id, by.actor.id);
      if (row.revision !== revision) throw new ChangedElsewhere(row.revision);
      const officer = toOfficer(row);
      const heldDossiers = await countHeld(tx, id);
      const refusal = objectionToOfficerAct(officer, act, actor, { otherSystemAdmins, heldDossiers });
      if (refusal) throw new OfficerActRefused(refusal, heldDossiers);

      const next = afterOfficerAct(officer, act);
      const { state, stateReason, mustChangePassword } = next;
      await tx.update(
        AccountRow,
        { id },
        {
          ...columnsOf(next),
          ...{ state, stateReason, mustChangePassword, revision: revision + 1 },
          ...(passwordHash && { passwordHash }),
        },
      );
      const endedSessions = endsSessions(officer, act) ? await endSessionsOf(tx, id) : [];
      const change = { kind: 'officer', id, action: ACTION[act.kind] } as const;
      await recordAdminChange(tx, { ...change, before: snapshotOf(officer), after: snapshotOf(next) }, by);
      return { officer: next, revision: revision + 1, endedSessions };
    });
  }
}

/** What the log calls each act. */
const ACTION = {
  edit: 'changed',
  lock: 'locked',
  unlock: 'unlocked',
  end: 'ended',
  resetPassword: 'passwordReset',
} as const satisfies Record<OfficerAct['kind'], string>;

/** The account, whoever acts on it, and every system administrator, locked in one order whoever asks. */
async function lockForAct(tx: EntityManager, id: string, actorId: string) {
  const rows = await tx
    .createQueryBuilder(AccountRow, 'account')
    .where('account.id IN (:id, :actorId)', { id, actorId })
    .orWhere(`account.username IS NOT NULL AND account.roles @> ARRAY['systemAdmin'] AND account.state = 'active'`)
    .orderBy('account.id')
    .setLock('for_no_key_update')
    .getMany();
  const row = rows.find((one) => one.id === id);
  const actor = rows.find((one) => one.id === actorId);
  if (!row || row.username === null) throw new OfficerNotFound(id);
  if (!actor || actor.state !== 'active') throw new ActorGone(actorId);
  const otherSystemAdmins = rows.filter(
    (one) => one.id !== id && one.state === 'active' && one.roles.includes('systemAdmin'),
  ).length;
  return { row, actor, otherSystemAdmins };
}

async function countHeld(tx: EntityManager, id: string): Promise<number> {
  const [row]: { held?: number }[] = await tx.query(`SELECT (${HELD_DOSSIERS}) AS held FROM account WHERE id = $1`, [
    id,
  ]);
  return row?.held ?? 0;
}
