import { subtreeIds, type Agency } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { cached, type Cached } from '../database/cached';
import { AgencyChanged, AgencyCodeTaken, AgencyNotFound } from './agency.errors';
import { AgencyRow, AgencySuccessionRow } from './agency.rows';

/** A changed agency is heard of by other processes after this long. */
const FRESH_MS = 30_000;

/** An agency with the number of its last change. */
export interface KeptAgency extends Agency {
  readonly revision: number;
}

/** What hangs on an agency. */
export interface AgencyLoad {
  readonly openDossiers: number;
  readonly officers: number;
}

/** What the log calls the changes of an agency. */
export type AgencyAction = 'added' | 'changed' | 'ended';

@Injectable()
export class AgencyStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Every agency that is or was, by code. A province has some hundred, so they are held in memory. */
  readonly all: Cached<readonly KeptAgency[]> = cached(FRESH_MS, () => readAll(this.dataSource.manager));

  async find(id: string): Promise<KeptAgency | undefined> {
    return (await this.all()).find((agency) => agency.id === id);
  }

  /** Ids of an agency and of all below it. */
  async subtree(id: string): Promise<string[]> {
    return subtreeIds(await this.all(), id);
  }

  /** Adds agencies; those of an id that is there already are left as they are. */
  async addMissing(agencies: readonly Agency[]): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const known = new Set((await tx.find(AgencyRow, { select: { id: true } })).map(({ id }) => id));
      const missing = agencies.filter(({ id }) => !known.has(id));
      if (missing.length > 0) await tx.insert(AgencyRow, missing.map(toRow));
      await addSuccessions(tx, missing);
    });
    this.all.forget();
  }

  /**
   * Adds one agency; whether it may be is the caller's question.
   * @throws AgencyCodeTaken when another has taken its code meanwhile
   */
  async add(agency: Agency, act: AdminAct): Promise<KeptAgency> {
    await this.write(async (tx) => {
      await tx.insert(AgencyRow, toRow(agency));
      await addSuccessions(tx, [agency]);
      await record(tx, 'added', null, { ...agency, revision: 1 }, act);
    });
    this.all.forget();
    return { ...agency, revision: 1 };
  }

  /**
   * Puts an agency in the place of the revision that was read, and writes down who did it.
   * @throws AgencyNotFound, AgencyCodeTaken, AgencyChanged when somebody else changed it meanwhile: nothing is overwritten
   */
  async change(
    action: Exclude<AgencyAction, 'added'>,
    after: Agency,
    revision: number,
    act: AdminAct,
  ): Promise<KeptAgency> {
    const next = revision + 1;
    await this.write(async (tx) => {
      const row = await tx.findOne(AgencyRow, { where: { id: after.id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new AgencyNotFound(after.id);
      if (row.revision !== revision) throw new AgencyChanged(row.revision);
      const successions = await tx.findBy(AgencySuccessionRow, { agencyId: after.id });
      const before = toAgency(row, successions);
      await tx.update(AgencyRow, { id: after.id }, { ...toRow(after), revision: next });
      await tx.delete(AgencySuccessionRow, { agencyId: after.id });
      await addSuccessions(tx, [after]);
      await record(tx, action, { ...before, revision }, { ...after, revision: next }, act);
    });
    this.all.forget();
    return { ...after, revision: next };
  }

  private async write(act: (tx: EntityManager) => Promise<void>): Promise<void> {
    try {
      await this.dataSource.transaction(act);
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes('uq_agency_code')) throw new AgencyCodeTaken();
      throw error;
    }
  }

  /** How many dossiers are still open with an agency, and how many officers it has. */
  async loadOf(agencyId: string): Promise<AgencyLoad> {
    const [load]: AgencyLoad[] = await this.dataSource.query(
      `SELECT (SELECT count(*)::int FROM dossier WHERE agency_id = $1 AND ended_at IS NULL) AS "openDossiers",
         (SELECT count(*)::int FROM account WHERE agency_id = $1) AS officers`,
      [agencyId],
    );
    return load ?? { openDossiers: 0, officers: 0 };
  }
}

async function readAll(manager: EntityManager): Promise<KeptAgency[]> {
  const [rows, successions] = await Promise.all([
    manager.find(AgencyRow, { order: { code: 'ASC' } }),
    manager.find(AgencySuccessionRow),
  ]);
  return rows.map((row) => ({ ...toAgency(row, successions), revision: row.revision }));
}

function toAgency(row: AgencyRow, successions: readonly AgencySuccessionRow[]): Agency {
  const { id, code, legacyCode, kind, parentId, validFrom, validTo, unitCodes, contact, workingWeek } = row;
  return {
    ...{ id, code, legacyCode, name: { vi: row.nameVi, en: row.nameEn }, kind, parentId, validFrom, validTo },
    successorIds: successions.filter(({ agencyId }) => agencyId === id).map(({ successorId }) => successorId),
    ...{ unitCodes, contact },
    ...(workingWeek && { workingWeek }),
  };
}

function toRow(agency: Agency): Omit<AgencyRow, 'revision'> {
  const { id, code, legacyCode, name, kind, parentId, validFrom, validTo } = agency;
  const { unitCodes = [], contact = {}, workingWeek = null } = agency;
  return {
    ...{ id, code, legacyCode, nameVi: name.vi, nameEn: name.en, kind, parentId, validFrom, validTo },
    ...{ unitCodes: [...unitCodes], contact, workingWeek },
  };
}

async function addSuccessions(tx: EntityManager, agencies: readonly Agency[]): Promise<void> {
  const successions = agencies.flatMap(({ id, successorIds }) =>
    successorIds.map((successorId) => ({ agencyId: id, successorId })),
  );
  if (successions.length > 0) await tx.insert(AgencySuccessionRow, successions);
}

function record(
  tx: EntityManager,
  action: AgencyAction,
  before: KeptAgency | null,
  after: KeptAgency,
  act: AdminAct,
): Promise<void> {
  const change = {
    kind: 'agency',
    id: after.id,
    action,
    before: before && { ...before },
    after: { ...after },
  } as const;
  return recordAdminChange(tx, change, act);
}
