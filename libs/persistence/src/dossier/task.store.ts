import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CappedCount } from './inbox.store';
import { COUNT_LIMIT } from './inbox.store';
import { DossierRow, DossierTaskRow } from './dossier.rows';

/** Whose tasks, narrowed down. */
export interface TaskFilter {
  readonly agencyIds: readonly string[];
  readonly kind?: 'step' | 'opinion';
  /** Only of dossiers that other agencies decide. */
  readonly elsewhere?: boolean;
  readonly takenBy?: string;
}

export interface Task {
  readonly task: DossierTaskRow;
  readonly dossier: DossierRow;
}

/** Where a page begins: after the task with this due date and key. */
export interface TaskPosition {
  readonly at: Date;
  readonly id: string;
  readonly kind: string;
  readonly number: number;
}

/** What waits to be done at the steps of dossiers, and for an opinion. */
@Injectable()
export class TaskStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The next due first. */
  async find(filter: TaskFilter, page: { limit: number; after?: TaskPosition }): Promise<Task[]> {
    const query = this.filtered(filter)
      .orderBy('task.due_at', 'ASC')
      .addOrderBy('task.dossier_id', 'ASC')
      .addOrderBy('task.kind', 'ASC')
      .addOrderBy('task.number', 'ASC')
      .limit(page.limit);
    if (page.after) {
      const place = '(task.due_at, task.dossier_id, task.kind, task.number)';
      query.andWhere(`${place} > (:at::timestamptz, :id::uuid, :kind::text, :number::int)`, page.after);
    }
    const tasks = await query.getMany();
    const dossiers = await this.dataSource
      .createQueryBuilder(DossierRow, 'dossier')
      .where('dossier.id = ANY(:ids)', { ids: tasks.map(({ dossierId }) => dossierId) })
      .getMany();
    return tasks.flatMap((task) => {
      const dossier = dossiers.find(({ id }) => id === task.dossierId);
      return dossier ? [{ task, dossier }] : [];
    });
  }

  async count(filter: TaskFilter): Promise<CappedCount> {
    const rows = await this.filtered(filter)
      .select('1', 'one')
      .limit(COUNT_LIMIT + 1)
      .getRawMany();
    return { value: Math.min(rows.length, COUNT_LIMIT), capped: rows.length > COUNT_LIMIT };
  }

  private filtered({ agencyIds, kind, elsewhere, takenBy }: TaskFilter) {
    const query = this.dataSource
      .createQueryBuilder(DossierTaskRow, 'task')
      .where('task.agency_id = ANY(:agencyIds)', { agencyIds });
    if (kind) query.andWhere('task.kind = :kind', { kind });
    if (takenBy) query.andWhere('task.taken_by = :takenBy', { takenBy });
    if (elsewhere)
      query.andWhere(
        'EXISTS (SELECT FROM dossier WHERE dossier.id = task.dossier_id AND dossier.agency_id <> ALL(:agencyIds))',
      );
    return query;
  }
}
