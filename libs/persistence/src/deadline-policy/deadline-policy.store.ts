import {
  WARNING_TIMES,
  warningTimesOf,
  type DeadlinePolicy,
  type TimePolicy,
  type WarningTimes,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { cached } from '../database/cached';
import { DeadlinePolicyRow } from './deadline-policy.rows';

/** What another process changed is heard of after this long. */
const FRESH_MS = 2_000;
const ID = 1;

/** Word for word that of an index, so that no definition is read to see it. */
const HAS_OWN_TIMES = `(definition -> 'timePolicy')::jsonb ?| ARRAY[${WARNING_TIMES.map((name) => `'${name}'`).join(', ')}]`;

/** The policy that is in force, with how often it was changed. */
export interface KeptDeadlinePolicy {
  readonly policy: DeadlinePolicy;
  readonly revision: number;
}

/** A published version of a procedure that is warned of at times of its own. */
export interface OwnWarningTimes {
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly times: Partial<WarningTimes>;
}

/** When officers are warned and applicants reminded: what the province decided, and procedures that have it otherwise. */
@Injectable()
export class DeadlinePolicyStore {
  private readonly load = cached(FRESH_MS, () => this.read());
  private readonly loadOwn = cached(FRESH_MS, () => this.readOwn());

  constructor(private readonly dataSource: DataSource) {}

  async current(): Promise<DeadlinePolicy> {
    return (await this.load()).policy;
  }

  kept(): Promise<KeptDeadlinePolicy> {
    return this.read();
  }

  /** Every published version with warning times of its own. */
  ofProcedures(): Promise<readonly OwnWarningTimes[]> {
    return this.loadOwn();
  }

  /**
   * Puts another policy in the place of the one that was read.
   * @throws ChangedElsewhere
   */
  async change(policy: DeadlinePolicy, revision: number, by: AdminAct): Promise<KeptDeadlinePolicy> {
    const kept = await this.dataSource.transaction(async (tx) => {
      const row = await tx.findOneOrFail(DeadlinePolicyRow, { where: { id: ID }, lock: { mode: 'pessimistic_write' } });
      if (row.revision !== revision) throw new ChangedElsewhere(row.revision);
      await tx.update(DeadlinePolicyRow, { id: ID }, { ...policy, revision: revision + 1 });
      const snapshots = { before: { ...toKept(row).policy }, after: { ...policy } };
      await recordAdminChange(tx, { kind: 'deadlinePolicy', id: 'province', action: 'changed', ...snapshots }, by);
      return { policy, revision: revision + 1 };
    });
    this.load.forget();
    return kept;
  }

  private async read(): Promise<KeptDeadlinePolicy> {
    return toKept(await this.dataSource.manager.findOneByOrFail(DeadlinePolicyRow, { id: ID }));
  }

  private async readOwn(): Promise<OwnWarningTimes[]> {
    const rows: (OwnWarningTimes & { readonly times: TimePolicy })[] = await this.dataSource.query(
      `SELECT code AS "procedureCode", version AS "procedureVersion", definition -> 'timePolicy' AS times FROM procedure_version
       WHERE status = 'published' AND ${HAS_OWN_TIMES}`,
    );
    return rows.map(({ times, ...version }) => ({ ...version, times: warningTimesOf(times) }));
  }
}

function toKept({ id: _, revision, ...policy }: DeadlinePolicyRow): KeptDeadlinePolicy {
  return { policy, revision };
}
