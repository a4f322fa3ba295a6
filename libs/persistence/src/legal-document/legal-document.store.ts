import type { CommandDetail } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { takeDocumentNumber, type NumberedDocument } from './document-number';
import { LegalDocumentRow } from './legal-document.rows';

/** Something that happened whose documents are not written yet. */
export interface AwaitedDocuments {
  readonly detail: CommandDetail;
  /** Why the last attempt to write them failed; `null` while none has. */
  readonly lastError: string | null;
}

/** The documents that were issued for dossiers. */
@Injectable()
export class LegalDocumentStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The number that a document has, or has from now on. */
  numberOf(document: NumberedDocument): Promise<number> {
    return takeDocumentNumber(this.dataSource.manager, document);
  }

  /** Keeps a document for ever. Answers `false` where its event has one already: that one stays. */
  async keep(document: LegalDocumentRow): Promise<boolean> {
    const { raw } = await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(LegalDocumentRow)
      .values(document)
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0;
  }

  find(id: string): Promise<LegalDocumentRow | null> {
    return this.dataSource.manager.findOneBy(LegalDocumentRow, { id });
  }

  /** The documents of a dossier, newest first. */
  findOf(dossierId: string): Promise<LegalDocumentRow[]> {
    return this.dataSource.manager.find(LegalDocumentRow, {
      where: { dossierId },
      order: { sequence: 'DESC', kind: 'ASC' },
    });
  }

  /** What happened to a dossier whose documents are not written yet, oldest first. */
  awaitedOf(dossierId: string): Promise<AwaitedDocuments[]> {
    return this.dataSource.query(
      `SELECT detail, last_error AS "lastError" FROM outbox JOIN dossier_event USING (dossier_id, sequence)
       WHERE dossier_id = $1 AND destination = 'legalDocument' AND confirmed_at IS NULL ORDER BY sequence`,
      [dossierId],
    );
  }
}
