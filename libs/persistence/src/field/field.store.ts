import {
  afterFieldAct,
  objectionToFieldAct,
  objectionToPlace,
  type Field,
  type FieldAct,
  type FieldRefusal,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { FieldRow } from './field.rows';

/** A field with its revision and how many published procedures it has. */
export interface KeptField {
  readonly field: Field;
  readonly revision: number;
  readonly procedures: number;
}

/** The rules do not allow what was to be done with a field. */
export class FieldActRefused extends Error {
  override readonly name = 'FieldActRefused';
  constructor(readonly refusal: FieldRefusal) {
    super(refusal);
  }
}

export class FieldNotFound extends Error {
  override readonly name = 'FieldNotFound';
}

/** The code belongs to a field already, perhaps to one that has ended. */
export class FieldExists extends Error {
  override readonly name = 'FieldExists';
}

@Injectable()
export class FieldStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Every field that is or was, in the order of the catalogue. */
  async all(): Promise<KeptField[]> {
    const [rows, procedures] = await Promise.all([
      rowsOf(this.dataSource.manager),
      publishedProcedures(this.dataSource.manager),
    ]);
    return rows.map((row) => ({
      field: toField(row),
      revision: row.revision,
      procedures: procedures.get(row.code) ?? 0,
    }));
  }

  /** Loads fields that are not there yet; the others stay as they are. */
  async load(fields: readonly Field[]): Promise<void> {
    await this.dataSource.manager
      .createQueryBuilder()
      .insert()
      .into(FieldRow)
      .values(fields.map(toColumns))
      .orIgnore()
      .execute();
  }

  /** @throws FieldExists, FieldActRefused */
  async create(field: Field, by: AdminAct): Promise<void> {
    await this.changing(async (tx) => {
      const rows = await rowsOf(tx);
      if (rows.some(({ code }) => code === field.code)) throw new FieldExists(field.code);
      const refusal = objectionToPlace(field, rows.map(toField));
      if (refusal) throw new FieldActRefused(refusal);
      await tx.insert(FieldRow, toColumns(field));
      await record(tx, 'created', null, field, by);
    });
  }

  /** @throws FieldNotFound, ChangedElsewhere, FieldActRefused */
  async act(code: string, revision: number, act: FieldAct, by: AdminAct): Promise<void> {
    await this.changing(async (tx) => {
      const rows = await rowsOf(tx);
      const row = rows.find((one) => one.code === code);
      if (!row) throw new FieldNotFound(code);
      if (row.revision !== revision) throw new ChangedElsewhere(row.revision);
      const field = toField(row);
      const procedures = (await publishedProcedures(tx)).get(code) ?? 0;
      const refusal = objectionToFieldAct(field, act, rows.map(toField), procedures);
      if (refusal) throw new FieldActRefused(refusal);
      const next = afterFieldAct(field, act);
      await tx.update(FieldRow, { code }, { ...toColumns(next), revision: revision + 1 });
      await record(tx, ACTION[act.kind], field, next, by);
    });
  }

  /** One change at a time: whether a field may stand where it does depends on all others. */
  private async changing(change: (tx: EntityManager) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('field'))`);
      await change(tx);
    });
  }
}

/** What the log calls each act. */
const ACTION = { change: 'changed', end: 'ended', reopen: 'reopened' } as const satisfies Record<
  FieldAct['kind'],
  string
>;

function rowsOf(tx: EntityManager): Promise<FieldRow[]> {
  return tx.find(FieldRow, { order: { position: 'ASC', code: 'ASC' } });
}

async function publishedProcedures(tx: EntityManager): Promise<ReadonlyMap<string, number>> {
  const counts: { code: string; count: number }[] = await tx.query(
    `SELECT definition -> 'field' ->> 'code' AS code, count(*)::int AS count FROM procedure_version
     WHERE status = 'published' GROUP BY 1`,
  );
  return new Map(counts.map(({ code, count }) => [code, count]));
}

function toField({ nameVi, nameEn, position, revision: _, ...row }: FieldRow): Field {
  return { ...row, name: { vi: nameVi, en: nameEn }, order: position };
}

function toColumns(field: Field): Omit<FieldRow, 'revision'> {
  const { code, name, parentCode, ministry, lifeEvents, order, validFrom, validTo, successorCode } = field;
  return {
    ...{ code, parentCode, ministry, validFrom, validTo, successorCode },
    nameVi: name.vi,
    nameEn: name.en,
    lifeEvents: [...lifeEvents],
    position: order,
  };
}

async function record(
  tx: EntityManager,
  action: string,
  before: Field | null,
  after: Field,
  by: AdminAct,
): Promise<void> {
  const snapshot = ({ name, ...field }: Field) => ({ ...field, nameVi: name.vi, nameEn: name.en });
  const change = { kind: 'field', id: after.code, action } as const;
  await recordAdminChange(tx, { ...change, before: before && snapshot(before), after: snapshot(after) }, by);
}
