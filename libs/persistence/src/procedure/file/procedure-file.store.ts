import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ProcedureFileRow } from './procedure-file.rows';

/** How a file is referred to. */
export interface FileUse {
  /** By a version that is published, in force or not. */
  readonly isPublished: boolean;
  /** What the newest of the versions that refer to it calls it. */
  readonly fileName: string;
}

const LOCK = `hashtext('procedure_file')`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Templates and examples of papers, and which versions refer to them. */
@Injectable()
export class ProcedureFileStore {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string): Promise<ProcedureFileRow | null> {
    return this.dataSource.manager.findOneBy(ProcedureFileRow, { id });
  }

  findMany(ids: readonly string[]): Promise<ProcedureFileRow[]> {
    const known = ids.filter((id) => UUID.test(id));
    return known.length === 0
      ? Promise.resolve([])
      : this.dataSource.manager.findBy(ProcedureFileRow, { id: In(known) });
  }

  /** The media type of every file that there is, by its id. */
  async mediaTypes(): Promise<Map<string, string>> {
    const rows = await this.dataSource.manager.find(ProcedureFileRow, { select: { id: true, mediaType: true } });
    return new Map(rows.map(({ id, mediaType }) => [id, mediaType]));
  }

  /** Who refers to a file; `null` where no version does. */
  async useOf(id: string): Promise<FileUse | null> {
    const rows: FileUse[] = await this.dataSource.query(
      `SELECT status = 'published' AS "isPublished", file ->> 'fileName' AS "fileName"
       FROM procedure_version, json_array_elements(definition -> 'papers') AS paper,
         LATERAL (VALUES (paper -> 'template'), (paper -> 'example')) AS referred (file)
       WHERE files_of_definition(definition) @> ARRAY[$1] AND file ->> 'fileId' = $1
       ORDER BY status = 'published' DESC, edited_at DESC LIMIT 1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Notes a file that is in the storage; answers the row of its content, which may have been there before. */
  async keep(file: ProcedureFileRow): Promise<ProcedureFileRow> {
    await this.dataSource.query(
      `INSERT INTO procedure_file (id, file_name, media_type, bytes, sha256, storage_key, uploaded_by, uploaded_by_name, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (sha256) DO UPDATE SET uploaded_at = excluded.uploaded_at`,
      [
        ...[file.id, file.fileName, file.mediaType, file.bytes, file.sha256, file.storageKey],
        ...[file.uploadedBy, file.uploadedByName, file.uploadedAt],
      ],
    );
    return this.dataSource.manager.findOneByOrFail(ProcedureFileRow, { sha256: file.sha256 });
  }

  /** Takes out what no version refers to and nobody has uploaded since; answers the keys in the storage that are free now. */
  async takeOutUnused(uploadedBefore: Date): Promise<string[]> {
    const [rows]: [{ storage_key: string }[], number] = await this.dataSource.query(
      `DELETE FROM procedure_file WHERE uploaded_at < $1
         AND NOT EXISTS (SELECT FROM procedure_version WHERE files_of_definition(definition) @> ARRAY[procedure_file.id::text])
       RETURNING storage_key`,
      [uploadedBefore],
    );
    return rows.map(({ storage_key: key }) => key);
  }

  /** Lets nobody else keep or forget files meanwhile, so that no content goes that somebody is just bringing again. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const session = this.dataSource.createQueryRunner();
    try {
      await session.query(`SELECT pg_advisory_lock(${LOCK})`);
      try {
        return await work();
      } finally {
        await session.query(`SELECT pg_advisory_unlock(${LOCK})`);
      }
    } finally {
      await session.release();
    }
  }
}
