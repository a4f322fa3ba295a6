import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { NationalFileRow } from './national-allocation.rows';

/** A file as the national portal keeps it. */
export interface NationalFile {
  readonly id: string;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** What the national portal gave out once, for whichever worker sends next. */
@Injectable()
export class NationalAllocationStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The portal's code of one of our dossiers. */
  async codeOf(dossierCode: string): Promise<string | undefined> {
    const [row] = (await this.dataSource.query(
      `SELECT national.code FROM national_dossier_code AS national JOIN dossier ON dossier.id = national.dossier_id WHERE dossier.code = $1`,
      [dossierCode],
    )) as { code: string }[];
    return row?.code;
  }

  /** Keeps a code of the portal; of two at once the first stays. @returns the one that stays */
  async keepCode(dossierCode: string, nationalCode: string): Promise<string> {
    await this.dataSource.query(
      `INSERT INTO national_dossier_code (dossier_id, code) SELECT id, $2 FROM dossier WHERE code = $1
       ON CONFLICT ON CONSTRAINT pk_national_dossier_code DO NOTHING`,
      [dossierCode, nationalCode],
    );
    const kept = await this.codeOf(dossierCode);
    if (kept === undefined) throw new Error(`No dossier ${dossierCode}`);
    return kept;
  }

  /** Those of some files that were uploaded, by attachment. */
  async filesOf(attachmentIds: readonly string[]): Promise<ReadonlyMap<string, NationalFile>> {
    if (attachmentIds.length === 0) return new Map();
    const rows = await this.dataSource.manager.findBy(NationalFileRow, { attachmentId: In([...attachmentIds]) });
    return new Map(rows.map(({ attachmentId, fileId, sha256 }) => [attachmentId, { id: fileId, hash: sha256 }]));
  }

  /** Keeps what the portal calls a file; of two uploads the first stays. */
  async keepFile(attachmentId: string, { id, hash }: NationalFile): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO national_file (attachment_id, file_id, sha256) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [attachmentId, id, hash],
    );
  }
}
