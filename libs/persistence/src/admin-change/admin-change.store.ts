import type { DefinitionChange } from '@mot-cua/domain/procedure/version';
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
  /** Every single difference, where `before` and `after` only sum it up. */
  readonly differences?: readonly DefinitionChange[];
}

/** Writes a line of the log in the transaction of the change itself, so that there is never one without the other. */
export function recordAdminChange(tx: EntityManager, change: AdminChange, act: AdminAct): Promise<void> {
  return recordAdminChanges(tx, [change], act);
}

/** The same for many things at once, in one statement. */
export async function recordAdminChanges(
  tx: EntityManager,
  changes: readonly AdminChange[],
  { actor, at, requestId }: AdminAct,
): Promise<void> {
  if (changes.length === 0) return;
  // What is left out is NULL; a null in JSON would be kept as one.
  const lines = changes.map(({ before, after, ...change }) => ({
    ...change,
    before: before ?? undefined,
    after: after ?? undefined,
  }));
  await tx.query(
    `INSERT INTO admin_change (subject_kind, subject_id, action, before, after, differences, actor_id, actor_name, at, request_id)
     SELECT kind, id, action, before, after, differences, $2, $3, $4, $5 FROM json_to_recordset($1::json)
       AS line (kind text, id text, action text, before jsonb, after jsonb, differences json)`,
    [JSON.stringify(lines), actor.id, actor.name, at, requestId ?? null],
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

  /** Every single difference of a line about one thing; `null` where there is no such line, or it has none. */
  async differences(kind: AdminSubject, subjectId: string, id: string): Promise<readonly DefinitionChange[] | null> {
    const row = await this.dataSource.manager.findOne(AdminChangeRow, {
      select: { id: true, differences: true },
      where: { id, subjectKind: kind, subjectId },
    });
    return row?.differences ?? null;
  }
}
