import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { StoredFile } from '../attachment/attachment.store';
import { PracticeFileRow } from './practice.rows';

/** Files of practice runs, apart from those of dossiers. */
@Injectable()
export class PracticeFileStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Announces a file that is on its way: a submission waits for it or says so. */
  async begin(file: PracticeFileRow): Promise<void> {
    await this.dataSource.manager.insert(PracticeFileRow, file);
  }

  /** The file is in the storage, whole. Answers `false` when it, or its run, was thrown away meanwhile. */
  async finish(id: string, { bytes, sha256, mediaType }: StoredFile, at: Date): Promise<boolean> {
    const [rows] = (await this.dataSource.query(
      `UPDATE practice_file SET bytes = $2, sha256 = $3, media_type = $4, state = 'stored'
       WHERE id = $1 AND EXISTS (SELECT FROM practice_run WHERE practice_run.id = run_id AND kept_until > $5) RETURNING id`,
      [id, bytes, sha256, mediaType, at],
    )) as [{ id: string }[], number];
    return rows.length > 0;
  }

  /** A file of a run that has arrived. */
  find(runId: string, id: string): Promise<PracticeFileRow | null> {
    return this.dataSource.manager.findOneBy(PracticeFileRow, { runId, id, state: 'stored' });
  }

  /** The files of a run that have arrived, oldest first. */
  findOf(runId: string): Promise<PracticeFileRow[]> {
    return this.dataSource.manager.find(PracticeFileRow, {
      where: { runId, state: 'stored' },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
  }

  countOf(runId: string): Promise<number> {
    return this.dataSource.manager.countBy(PracticeFileRow, { runId });
  }

  /** Takes a file out that no event has filed yet. Answers whether there was one. */
  async remove(runId: string, id: string): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(PracticeFileRow, { runId, id, filedIn: IsNull() });
    return Boolean(affected);
  }
}
