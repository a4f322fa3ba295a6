import {
  faultOfRule,
  OFFICER_ROLES,
  tidiedRule,
  type AssignmentFault,
  type AssignmentScope,
  type Candidate,
  type LocalDate,
  type Role,
  type ScopedRule,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { HELD_DOSSIERS, HELD_STEPS } from '../officer/officer.query';
import { AssignmentRuleRow, UnassignedDossierRow, UnassignedStepRow } from './assignment.rows';

/** What is wrong with a rule. */
export class AssignmentRuleFaulty extends Error {
  override readonly name = 'AssignmentRuleFaulty';
  constructor(readonly fault: AssignmentFault) {
    super(fault);
  }
}

export interface KeptRule extends ScopedRule {
  readonly revision: number;
}

/** An officer as they stand with their work. */
export interface OfficerStanding {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly isActive: boolean;
  readonly isOnLeave: boolean;
  /** Dossiers that they have and that nobody has decided. */
  readonly openDossiers: number;
  /** Open steps that they have, with those that go with their dossiers. */
  readonly openSteps: number;
  /** When they were given a dossier last, and a step; `null`: never. */
  readonly lastAssignedAt: Date | null;
  readonly lastStepAssignedAt: Date | null;
}

/** Officers as candidates for a dossier. */
export function candidatesForDossier(officers: readonly OfficerStanding[]): Candidate[] {
  return officers.map(({ roles, openDossiers, openSteps: _, lastStepAssignedAt: __, ...officer }) => ({
    ...officer,
    hasRole: roles.includes('caseOfficer'),
    held: openDossiers,
  }));
}

/** Officers as candidates for a step that needs a role. */
export function candidatesForStep(officers: readonly OfficerStanding[], role: Role): Candidate[] {
  return officers.map(({ roles, openDossiers: _, openSteps, lastStepAssignedAt, ...officer }) => ({
    ...officer,
    ...{ hasRole: roles.includes(role), held: openSteps, lastAssignedAt: lastStepAssignedAt },
  }));
}

const IS_CANDIDATE = `username IS NOT NULL AND roles && $3::text[] AND state <> 'ended'`;

/** Which rule of an agency: its own, or that of a field, procedure, step or role. */
export interface RulePlace {
  readonly agencyId: string;
  readonly scope: AssignmentScope;
  readonly scopeCode: string;
}

@Injectable()
export class AssignmentStore {
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  /** The rules that an agency has set. */
  async rulesOf(agencyId: string): Promise<KeptRule[]> {
    const rows = await this.dataSource.manager.find(AssignmentRuleRow, {
      where: { agencyId },
      order: { scope: 'ASC', scopeCode: 'ASC' },
    });
    return rows.map(toRule);
  }

  /** The officers of an agency, by name, with what each has and when each was given something last, as they stand on a day. */
  officersOf(agencyId: string, day: LocalDate): Promise<OfficerStanding[]> {
    const last = (action: 'assign' | 'assignStep') =>
      `(SELECT max(event.at) FROM dossier_event AS event WHERE event.action = '${action}' AND event.detail -> 'officer' ->> 'id' = account.id::text)`;
    return this.dataSource.query(
      `SELECT id, full_name AS name, roles, state = 'active' AS "isActive",
         EXISTS (SELECT FROM officer_leave AS leave WHERE leave.officer_id = account.id AND leave.ended_at IS NULL
           AND $2::date BETWEEN leave.first_day AND leave.last_day) AS "isOnLeave",
         (${HELD_DOSSIERS}) AS "openDossiers", (${HELD_STEPS}) AS "openSteps",
         ${last('assign')} AS "lastAssignedAt", ${last('assignStep')} AS "lastStepAssignedAt"
       FROM account
       WHERE agency_id = $1 AND ${IS_CANDIDATE}
       ORDER BY search_form(full_name), id`,
      [agencyId, day, OFFICER_ROLES],
    );
  }

  /**
   * Puts a rule in the place of the revision that was read; `null`: there was none.
   * @param role that those whom the rule names need
   * @throws ChangedElsewhere, AssignmentRuleFaulty
   */
  async set(
    { agencyId, ...scoped }: RulePlace & ScopedRule,
    revision: number | null,
    by: AdminAct,
    role: (typeof OFFICER_ROLES)[number] = 'caseOfficer',
  ): Promise<KeptRule> {
    const rule = tidiedRule(scoped.rule);
    return this.changing({ agencyId, ...scoped }, revision, async (tx, before) => {
      const officers: { id: string }[] = await tx.query(
        `SELECT id FROM account WHERE agency_id = $1 AND username IS NOT NULL AND roles @> ARRAY[$2::text] AND state <> 'ended'`,
        [agencyId, role],
      );
      const fault = faultOfRule(
        rule,
        officers.map(({ id }) => id),
      );
      if (fault) throw new AssignmentRuleFaulty(fault);
      const { scope, scopeCode } = scoped;
      const after = { scope, scopeCode, rule, revision: (revision ?? 0) + 1 };
      const { officerIds, ...columns } = rule;
      await tx.save(AssignmentRuleRow, {
        ...{ agencyId, scope, scopeCode, ...columns, officerIds: [...officerIds], revision: after.revision },
      });
      await record(tx, agencyId, before ? 'changed' : 'added', before, after, by);
      return after;
    });
  }

  /** Takes a rule away: what it was for goes by the next wider one. @throws ChangedElsewhere */
  async remove(place: RulePlace, revision: number, by: AdminAct): Promise<void> {
    await this.changing(place, revision, async (tx, before) => {
      const { agencyId, scope, scopeCode } = place;
      await tx.delete(AssignmentRuleRow, { agencyId, scope, scopeCode });
      await record(tx, agencyId, 'removed', before, null, by);
    });
  }

  /**
   * Runs something for an agency while no other worker does: who is next depends on who was last. The lock is held by a session of its own,
   * so that the act may open transactions; in one process they wait for each other beforehand, so that waiting takes one connection at most.
   */
  inTurn<T>(agencyId: string, act: () => Promise<T>): Promise<T> {
    const turn = this.lastTurn.then(() => this.locked(agencyId, act));
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }

  private async locked<T>(agencyId: string, act: () => Promise<T>): Promise<T> {
    const session = this.dataSource.createQueryRunner();
    try {
      await session.connect();
      await session.query(`SELECT pg_advisory_lock(hashtext('assignment'), hashtext($1))`, [agencyId]);
      try {
        return await act();
      } finally {
        await session.query(`SELECT pg_advisory_unlock(hashtext('assignment'), hashtext($1))`, [agencyId]);
      }
    } finally {
      await session.release();
    }
  }

  /** Writes down that a rule found nobody for a dossier. */
  async leave(dossierId: string, at: Date): Promise<void> {
    await this.dataSource.manager.upsert(UnassignedDossierRow, { dossierId, at }, ['dossierId']);
  }

  /** Writes down that a rule found nobody for a step. */
  async leaveStep(dossierId: string, number: number, at: Date): Promise<void> {
    await this.dataSource.manager.upsert(UnassignedStepRow, { dossierId, number, at }, ['dossierId', 'number']);
  }

  private async changing<T>(
    { agencyId, scope, scopeCode }: RulePlace,
    revision: number | null,
    change: (tx: EntityManager, before: KeptRule | null) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('assignment_rule'), hashtext($1))`, [agencyId]);
      const row = await tx.findOneBy(AssignmentRuleRow, { agencyId, scope, scopeCode });
      if ((row?.revision ?? null) !== revision) throw new ChangedElsewhere(row?.revision ?? 0);
      return change(tx, row && toRule(row));
    });
  }
}

function toRule({ scope, scopeCode, kind, officerIds, shares, fallback, revision }: AssignmentRuleRow): KeptRule {
  return { scope, scopeCode, rule: { kind, officerIds, shares, fallback }, revision };
}

function record(
  tx: EntityManager,
  agencyId: string,
  action: 'added' | 'changed' | 'removed',
  before: KeptRule | null,
  after: KeptRule | null,
  by: AdminAct,
): Promise<void> {
  const snapshot = (kept: KeptRule | null) => {
    if (!kept) return null;
    const { scope, scopeCode, revision } = kept;
    const { fallback, ...rule } = kept.rule;
    return { scope, scopeCode, revision, ...rule, ...(rule.shares.length > 0 && { fallback }) };
  };
  const change = { kind: 'assignmentRule', id: agencyId, action } as const;
  return recordAdminChange(tx, { ...change, before: snapshot(before), after: snapshot(after) }, by);
}
