import { MOST_SAVED_VIEWS, type InboxColumn, type InboxQuestion } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { InboxExportRow, InboxSettingRow, InboxViewRow } from './inbox.rows';

/** The officer has a view of this name already. */
export class InboxViewExists extends Error {
  override readonly name = 'InboxViewExists';
  constructor(readonly viewName: string) {
    super(`A view is named ${viewName}`);
  }
}

/** The officer keeps as many views as one may. */
export class TooManyInboxViews extends Error {
  override readonly name = 'TooManyInboxViews';
  constructor() {
    super(`There are ${MOST_SAVED_VIEWS} views`);
  }
}

/** The officer has no such view. */
export class InboxViewNotFound extends Error {
  override readonly name = 'InboxViewNotFound';
  constructor(readonly viewId: string) {
    super(`No view ${viewId}`);
  }
}

export interface InboxSetting {
  readonly columns: readonly InboxColumn[];
  readonly defaultView: string | null;
}

/** What officers keep of the inbox for themselves: saved views, columns; and the log of what they exported. */
@Injectable()
export class InboxViewStore {
  constructor(private readonly dataSource: DataSource) {}

  findOf(accountId: string): Promise<InboxViewRow[]> {
    return this.dataSource.manager.find(InboxViewRow, { where: { accountId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** @throws InboxViewExists, TooManyInboxViews */
  async create(view: Omit<InboxViewRow, 'revision'>): Promise<InboxViewRow> {
    const { id, accountId, name, question, createdAt } = view;
    const rows: unknown[] = await orExists(
      name,
      this.dataSource.query(
        `INSERT INTO inbox_view (id, account_id, name, question, created_at)
         SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM inbox_view WHERE account_id = $2) < $6 RETURNING id`,
        [id, accountId, name, JSON.stringify(question), createdAt, MOST_SAVED_VIEWS],
      ),
    );
    if (rows.length === 0) throw new TooManyInboxViews();
    return this.dataSource.manager.findOneByOrFail(InboxViewRow, { id });
  }

  /** @throws InboxViewNotFound, ChangedElsewhere, InboxViewExists */
  async change(
    { id, accountId, revision }: Pick<InboxViewRow, 'id' | 'accountId' | 'revision'>,
    { name, question }: { readonly name: string; readonly question: InboxQuestion },
  ): Promise<InboxViewRow> {
    const [, affected]: [unknown, number] = await orExists(
      name,
      this.dataSource.query(
        `UPDATE inbox_view SET name = $4, question = $5, revision = revision + 1
         WHERE id = $1 AND account_id = $2 AND revision = $3`,
        [id, accountId, revision, name, JSON.stringify(question)],
      ),
    );
    if (affected === 0) await this.explain(id, accountId);
    return this.dataSource.manager.findOneByOrFail(InboxViewRow, { id });
  }

  /** Deletes a view as it was seen; where the inbox opened with it, it opens as usual again. @throws InboxViewNotFound, ChangedElsewhere */
  async delete({ id, accountId, revision }: Pick<InboxViewRow, 'id' | 'accountId' | 'revision'>): Promise<void> {
    const { affected } = await this.dataSource.manager.delete(InboxViewRow, { id, accountId, revision });
    if (affected === 0) await this.explain(id, accountId);
    await this.dataSource.query(
      'UPDATE inbox_setting SET default_view = NULL, revision = revision + 1 WHERE account_id = $1 AND default_view = $2',
      [accountId, id],
    );
  }

  private async explain(id: string, accountId: string): Promise<never> {
    const row = await this.dataSource.manager.findOneBy(InboxViewRow, { id, accountId });
    throw row ? new ChangedElsewhere(row.revision) : new InboxViewNotFound(id);
  }

  settingOf(accountId: string): Promise<InboxSettingRow | null> {
    return this.dataSource.manager.findOneBy(InboxSettingRow, { accountId });
  }

  /** Keeps how the inbox is arranged; revision 0 is that of an officer who had arranged nothing. @throws ChangedElsewhere */
  async keepSetting(accountId: string, { columns, defaultView }: InboxSetting, revision: number): Promise<number> {
    const rows: { revision: number }[] = await this.dataSource.query(
      `INSERT INTO inbox_setting AS kept (account_id, columns, default_view, revision) SELECT $1, $2, $3, 1
         WHERE $4 = 0 OR EXISTS (SELECT FROM inbox_setting WHERE account_id = $1)
       ON CONFLICT (account_id) DO UPDATE SET columns = excluded.columns, default_view = excluded.default_view,
         revision = kept.revision + 1 WHERE kept.revision = $4 RETURNING revision`,
      [accountId, columns, defaultView, revision],
    );
    const [kept] = rows;
    if (!kept) throw new ChangedElsewhere((await this.settingOf(accountId))?.revision ?? 0);
    return kept.revision;
  }

  async recordExport(entry: Omit<InboxExportRow, 'id'>): Promise<void> {
    await this.dataSource.manager.insert(InboxExportRow, entry);
  }

  exportsOf(accountId: string): Promise<InboxExportRow[]> {
    return this.dataSource.manager.find(InboxExportRow, { where: { accountId }, order: { id: 'DESC' }, take: 100 });
  }
}

async function orExists<T>(name: string, written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    const isTaken = error instanceof QueryFailedError && error.message.includes('uq_inbox_view_name');
    throw isTaken ? new InboxViewExists(name) : error;
  }
}
