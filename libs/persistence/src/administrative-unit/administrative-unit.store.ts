import {
  indexUnits,
  unitsAfter,
  type AdministrativeUnit,
  type ImportPlan,
  type LocalDate,
  type UnitIndex,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { cached, type Cached } from '../database/cached';
import { AdministrativeUnitRow, AdministrativeUnitSuccessionRow } from './administrative-unit.rows';

/** What another process has loaded is heard of after this long. */
const FRESH_MS = 60_000;

/** The only key of its kind: two data sets are never loaded at the same time. */
const IMPORT_LOCK = 0x756e6974;

/** A data set that is loaded, as the log keeps it. */
export interface LoadedDataSet {
  readonly fileName: string;
  /** Hexadecimal, of the file as it came. */
  readonly sha256: string;
  readonly inForceOn: LocalDate;
}

@Injectable()
export class AdministrativeUnitStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Every unit that is or was, made ready for searching. The country has some fourteen thousand, so they are held in memory. */
  readonly index: Cached<UnitIndex> = cached(FRESH_MS, async () => indexUnits(await readAll(this.dataSource.manager)));

  async all(): Promise<readonly AdministrativeUnit[]> {
    return (await this.index()).units;
  }

  /** Adds units; those that are there already are left as they are. */
  async addMissing(units: readonly AdministrativeUnit[]): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const known = new Set((await tx.find(AdministrativeUnitRow, { select: { id: true } })).map(({ id }) => id));
      await write(
        tx,
        units.filter(({ id }) => !known.has(id)),
      );
    });
    this.index.forget();
  }

  /**
   * Loads a data set, all of it or nothing. What it changes is decided by the caller from the units as they are, under a lock.
   * @throws whatever `decide` throws: then nothing is written
   */
  async import(
    decide: (existing: readonly AdministrativeUnit[]) => ImportPlan,
    dataSet: LoadedDataSet,
    act: AdminAct,
  ): Promise<ImportPlan> {
    const plan = await this.dataSource.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
      const decided = decide(await readAll(tx));
      const { added, changed, corrected, ended } = decided;
      await write(tx, unitsAfter(decided, dataSet.inForceOn));
      const counts = { added: added.length, changed: changed.length, corrected: corrected.length, ended: ended.length };
      const change = { kind: 'administrativeUnit', id: randomUUID(), action: 'imported', before: null } as const;
      await recordAdminChange(tx, { ...change, after: { ...dataSet, ...counts } }, act);
      return decided;
    });
    this.index.forget();
    return plan;
  }
}

async function readAll(manager: EntityManager): Promise<AdministrativeUnit[]> {
  const rows: (Omit<AdministrativeUnit, 'name' | 'successorIds'> & {
    nameVi: string;
    nameEn: string;
    successorIds: string[];
  })[] = await manager.query(
    `SELECT unit.id, code, name_vi AS "nameVi", name_en AS "nameEn", kind, parent_id AS "parentId", valid_from::text AS "validFrom",
       valid_to::text AS "validTo", source, is_verified AS "isVerified",
       ARRAY(SELECT successor_id FROM administrative_unit_succession WHERE unit_id = unit.id ORDER BY 1) AS "successorIds"
     FROM administrative_unit unit ORDER BY code, valid_from`,
  );
  return rows.map(({ nameVi, nameEn, ...unit }) => ({ ...unit, name: { vi: nameVi, en: nameEn } }));
}

/** One statement for the units and one for their successions: a data set has thousands. */
async function write(tx: EntityManager, units: readonly AdministrativeUnit[]): Promise<void> {
  if (units.length === 0) return;
  const rows = units.map(({ name, successorIds: _, ...unit }) => ({ ...unit, name_vi: name.vi, name_en: name.en }));
  const insert = (batch: readonly object[]) =>
    tx.query(
      `INSERT INTO administrative_unit (id, code, name_vi, name_en, kind, parent_id, valid_from, valid_to, source, is_verified)
       SELECT id, code, name_vi, name_en, kind, "parentId", "validFrom", "validTo", source, "isVerified"
       FROM jsonb_to_recordset($1::jsonb) AS unit (id text, code text, name_vi text, name_en text, kind text, "parentId" text,
         "validFrom" date, "validTo" date, source text, "isVerified" boolean)
       ON CONFLICT (id) DO UPDATE SET name_vi = excluded.name_vi, name_en = excluded.name_en, kind = excluded.kind,
         parent_id = excluded.parent_id, valid_to = excluded.valid_to, source = excluded.source, is_verified = excluded.is_verified`,
      [JSON.stringify(batch)],
    );
  // What ends gives its code free before another takes it.
  await insert(rows.filter(({ validTo }) => validTo !== null));
  await insert(rows.filter(({ validTo }) => validTo === null));
  const successions = units.flatMap(({ id, successorIds }) =>
    successorIds.map((successorId) => ({ unitId: id, successorId })),
  );
  if (successions.length > 0) {
    await tx
      .createQueryBuilder()
      .insert()
      .into(AdministrativeUnitSuccessionRow)
      .values(successions)
      .orIgnore()
      .execute();
  }
}
