import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { AttachmentRow } from './attachment.rows';

/** What is known of a file once all of it has arrived. */
export type StoredFile = Pick<AttachmentRow, 'bytes' | 'sha256' | 'mediaType'>;

@Injectable()
export class AttachmentStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Announces a file that is on its way: a submission waits for it or says so. */
  async begin(attachment: AttachmentRow): Promise<void> {
    await this.dataSource.manager.insert(AttachmentRow, attachment);
  }

  /** The file is in the storage, whole. Answers `false` when it was taken out meanwhile. */
  async finish(id: string, file: StoredFile): Promise<boolean> {
    const { affected } = await this.dataSource.manager.update(AttachmentRow, { id }, { ...file, state: 'stored' });
    return Boolean(affected);
  }

  find(id: string): Promise<AttachmentRow | null> {
    return this.dataSource.manager.findOneBy(AttachmentRow, { id });
  }

  /** The files of a draft or dossier that have arrived, oldest first. */
  findOf(dossierId: string): Promise<AttachmentRow[]> {
    return this.dataSource.manager.find(AttachmentRow, {
      where: { dossierId, state: 'stored' },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
  }

  findOfMany(dossierIds: readonly string[]): Promise<AttachmentRow[]> {
    return this.dataSource.manager.find(AttachmentRow, {
      where: { dossierId: In([...dossierIds]), state: 'stored' },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
  }

  countOf(dossierId: string): Promise<number> {
    return this.dataSource.manager.countBy(AttachmentRow, { dossierId });
  }

  /** How many files of a kind somebody has uploaded that nothing came with yet. */
  countUnfiled(uploadedBy: string, purpose: AttachmentRow['purpose']): Promise<number> {
    return this.dataSource.manager.countBy(AttachmentRow, { uploadedBy, purpose, filedIn: IsNull() });
  }

  /** Takes a file out that no event has filed yet. Answers whether there was one. */
  async remove(id: string): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(AttachmentRow, { id, filedIn: IsNull() });
    return Boolean(affected);
  }
}
