import { DiskStorage } from '@mot-cua/adapters/storage';
import { localDate } from '@mot-cua/domain';
import type { IssuedDocumentKind } from '@mot-cua/domain/legal-document';
import { DossierStore, LegalDocumentStore } from '@mot-cua/persistence';
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { ApiUnderTest } from './api-under-test';

/** Puts what a worker would have issued where the API finds it. */
export class IssuedDocuments {
  constructor(
    private readonly api: ApiUnderTest,
    private readonly dataSource: DataSource,
  ) {}

  /** Answers the id of the document. */
  async add(dossierId: string, kind: IssuedDocumentKind, sequence: number, content?: Buffer): Promise<string> {
    const file = content ?? Buffer.from(`%PDF-1.4 ${kind} ${dossierId}`);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const storageKey = `legal-documents/${sha256}`;
    await new DiskStorage(this.api.filesFolder).write(storageKey, Readable.from([file]));
    const documents = new LegalDocumentStore(this.dataSource);
    const dossier = await this.api.app.get(DossierStore).find(dossierId);
    const issuedAt = this.api.clock.now();
    const year = Number(localDate(issuedAt).slice(0, 4));
    const serial = await documents.numberOf({ dossierId, sequence, kind, agencyId: dossier?.agencyId ?? '', year });
    const id = randomUUID();
    await documents.keep({
      ...{ id, dossierId, sequence, kind, templateVersion: 2, numberText: `0${serial}/TNHS`, title: 'Giấy tiếp nhận' },
      ...{ fileName: 'Giấy tiếp nhận.pdf', bytes: file.length, sha256, storageKey, issuedAt },
    });
    return id;
  }
}
