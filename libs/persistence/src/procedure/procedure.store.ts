import { localDate, type LocalDate, type ProcedureVersion, type Text } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inForceOn } from './in-force';
import { ProcedureRow, ProcedureVersionRow } from './procedure.rows';

/** That a procedure can no longer be filed. */
export interface Closing {
  readonly on: LocalDate;
  readonly note: Text;
  /** Codes of the procedures that took its place. */
  readonly replacedBy: readonly string[];
}

@Injectable()
export class ProcedureStore {
  /** Published versions never change, so they are kept for the life of the process. */
  private readonly known = new Map<string, ProcedureVersion>();

  constructor(private readonly dataSource: DataSource) {}

  async findVersion(
    code: string,
    version: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ProcedureVersion | undefined> {
    const published = await this.findPublished(code, version, manager);
    if (published) return published;
    const row = await manager.findOneBy(ProcedureVersionRow, { code, version });
    return row ? { ...row.definition, code, version } : undefined;
  }

  /** A version that is or was published: what everybody may read. It never changes. */
  async findPublished(
    code: string,
    version: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ProcedureVersion | undefined> {
    const key = `${code} ${version}`;
    const known = this.known.get(key);
    if (known) return known;
    const row = await manager.findOneBy(ProcedureVersionRow, { code, version, status: 'published' });
    if (!row) return undefined;
    const procedure = { ...row.definition, code, version };
    this.known.set(key, procedure);
    return procedure;
  }

  /** Every version of a procedure that is or was published, the newest first: dossiers may be under any of them. */
  async allPublished(code: string): Promise<ProcedureVersion[]> {
    const rows: { version: number }[] = await this.dataSource.query(
      `SELECT version FROM procedure_version WHERE code = $1 AND status = 'published' ORDER BY version DESC`,
      [code],
    );
    const versions = await Promise.all(rows.map(({ version }) => this.findPublished(code, version)));
    return versions.flatMap((procedure) => procedure ?? []);
  }

  /** The version that is filed by on a day. */
  async findInForce(code: string, on: LocalDate): Promise<ProcedureVersion | undefined> {
    const [row]: { version: number }[] = await this.dataSource.query(
      `SELECT version FROM procedure_version WHERE code = $1 AND ${inForceOn(2)}`,
      [code, on],
    );
    return row && this.findVersion(code, row.version);
  }

  /** The version in force, or the last one of a procedure that has been closed, with what closed it. */
  async findShown(
    code: string,
    on: LocalDate,
  ): Promise<{ procedure: ProcedureVersion; closing: Closing | null } | undefined> {
    const current = await this.findInForce(code, on);
    if (current) return { procedure: current, closing: null };
    const [row]: (Closing & { version: number })[] = await this.dataSource.query(
      `SELECT version, closed_on::text AS "on", closing_note AS note, replaced_by AS "replacedBy"
       FROM procedure JOIN procedure_version USING (code)
       WHERE code = $1 AND closed_on <= $2 AND status = 'published' AND effective_on <= $2 ORDER BY version DESC LIMIT 1`,
      [code, on],
    );
    const procedure = row && (await this.findVersion(code, row.version));
    if (!procedure) return undefined;
    const { version: _, ...closing } = row;
    return { procedure, closing };
  }

  /**
   * The version that a dossier was filed under, read in the caller's transaction where there is one.
   * @throws Error for one that does not exist: a dossier always has one
   */
  async versionOf(
    { procedureCode, procedureVersion }: { readonly procedureCode: string; readonly procedureVersion: number },
    manager?: EntityManager,
  ): Promise<ProcedureVersion> {
    const procedure = await this.findVersion(procedureCode, procedureVersion, manager);
    if (!procedure) throw new Error(`No version ${procedureVersion} of procedure ${procedureCode}`);
    return procedure;
  }

  /** Publishes a version as it stands, from the day of `at` on. Nothing happens when there is such a version. */
  async publishAtOnce(procedure: ProcedureVersion, at: Date): Promise<void> {
    const { code, version, ...definition } = procedure;
    await this.dataSource.transaction(async (tx) => {
      await tx.query('INSERT INTO procedure (code, created_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [code, at]);
      await tx.findOneOrFail(ProcedureRow, { where: { code }, lock: { mode: 'pessimistic_write' } });
      if (await tx.existsBy(ProcedureVersionRow, { code, version })) return;
      const on = localDate(at);
      await tx.query(
        `UPDATE procedure_version SET effective_until = $2 WHERE code = $1 AND status = 'published' AND effective_until IS NULL`,
        [code, on],
      );
      await tx.query(
        `INSERT INTO procedure_version (code, version, status, definition, published_at, effective_on, edited_at)
         VALUES ($1, $2, 'published', $3, $4, $5, $4)`,
        [code, version, JSON.stringify(definition), at, on],
      );
    });
  }
}
