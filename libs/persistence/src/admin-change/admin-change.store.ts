import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { AdminChangeRow, type AdminSnapshot, type AdminSubject } from './admin-change.rows';

/** Who does something as an administrator, when, and by which request. */
export interface AdminAct {
  readonly actor: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly requestId?: string;
}

export interface AdminChange {
  readonly kind: AdminSubject;
  readonly id: string;
  readonly action: string;
  readonly before: AdminSnapshot | null;
  readonly after: AdminSnapshot | null;
}

/** Writes a line of the log in the transaction of the change itself, so that there is never one without the other. */
export async function recordAdminChange(tx: EntityManager, change: AdminChange, act: AdminAct): Promise<void> {
  const { kind, id, action, before, after } = change;
  await tx.query(
    `INSERT INTO admin_change (subject_kind, subject_id, action, before, after, actor_id, actor_name, at, request_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      kind,
      id,
      action,
      before && JSON.stringify(before),
      after && JSON.stringify(after),
      act.actor.id,
      act.actor.name,
      act.at,
      act.requestId ?? null,
    ],
  );
}

@Injectable()
export class AdminChangeStore {
  constructor(private readonly dataSource: DataSource) {}

  /** What was done to one thing, or to all of a kind where no id is given; newest first, `before` a line's id for the next page. */
  find(
    { kind, id }: { readonly kind: AdminSubject; readonly id?: string },
    { limit, before }: { readonly limit: number; readonly before?: string },
  ): Promise<AdminChangeRow[]> {
    return this.dataSource.manager.find(AdminChangeRow, {
      where: { subjectKind: kind, ...(id && { subjectId: id }), ...(before && { id: LessThan(before) }) },
      order: { id: 'DESC' },
      take: limit,
    });
  }
}
