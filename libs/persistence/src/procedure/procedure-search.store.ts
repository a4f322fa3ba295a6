import type { LocalDate, ProcedureVersion } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { quickQuery } from '../database/quick-query';
import { inForceOn } from './in-force';
import type { CatalogueEntry } from './search/entry';
import { ProcedureIndex } from './search/procedure-index';

export interface ProcedureSearch {
  /** Words as a person types them; diacritics and a wrong letter do not matter. */
  readonly words?: string;
  readonly fieldCode?: string;
  readonly lifeEvent?: string;
  readonly limit: number;
  readonly offset: number;
  /** The day whose catalogue is searched. */
  readonly on: LocalDate;
}

/** A page of what was found. */
export interface ProceduresFound {
  readonly entries: readonly CatalogueEntry[];
  readonly hasMore: boolean;
  /** What was searched for instead of what was typed; `null` when it is what was typed. */
  readonly meant: string | null;
  /** Where nothing was found: the nearest, whatever their field and life event. */
  readonly nearest: readonly CatalogueEntry[];
}

interface Shown {
  readonly code: string;
  readonly version: number;
  readonly isClosed: boolean;
}

const NEAREST = 5;
/** Procedures taken into the index before other requests get their turn: some 5 ms of work. */
const AT_A_TIME = 25;

/**
 * The published procedures, searched in the memory of each process. Every question first asks the database for the stamp of the catalogue,
 * which is written in the transaction that changes it, so that a procedure is found by every process as soon as it is published.
 */
@Injectable()
export class ProcedureSearchStore {
  private readonly index = new ProcedureIndex();
  private known: string | undefined;
  private refreshing: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Published procedures that fit, the best first; without words the shortest name first. */
  async search({ words = '', fieldCode, lifeEvent, limit, offset, on }: ProcedureSearch): Promise<ProceduresFound> {
    const index = await this.current(on);
    const isWanted = ({ field, lifeEvents }: CatalogueEntry) =>
      (fieldCode === undefined || field.code === fieldCode) &&
      (lifeEvent === undefined || lifeEvents.includes(lifeEvent));
    const { entries, meant, nearest } =
      words.trim() === ''
        ? { entries: index.entries().filter(isWanted).sort(byLength), meant: null, nearest: [] }
        : index.search(words, isWanted);
    return {
      entries: entries.slice(offset, offset + limit),
      hasMore: entries.length > offset + limit,
      meant,
      nearest: nearest.slice(0, NEAREST),
    };
  }

  /** Fields of the published procedures with how many each has, the largest first. */
  async fields(
    on: LocalDate,
  ): Promise<{ code: string; name: ProcedureVersion['field']['name']; procedures: number }[]> {
    const fields = new Map<string, { code: string; name: ProcedureVersion['field']['name']; procedures: number }>();
    for (const { field, isClosed } of (await this.current(on)).entries()) {
      if (isClosed) continue;
      const { code, name, procedures } = fields.get(field.code) ?? { ...field, procedures: 0 };
      fields.set(code, { code, name, procedures: procedures + 1 });
    }
    return [...fields.values()].sort((a, b) => b.procedures - a.procedures || (a.code < b.code ? -1 : 1));
  }

  private async current(on: LocalDate): Promise<ProcedureIndex> {
    for (;;) {
      const stamp = `${await this.revision()} ${on}`;
      if (stamp === this.known) return this.index;
      this.refreshing ??= this.refresh(stamp, on).finally(() => (this.refreshing = undefined));
      await this.refreshing;
    }
  }

  /** Changes whenever a procedure does. */
  private async revision(): Promise<string> {
    const [row] = await quickQuery<{ revision: string }>(
      this.dataSource,
      { name: 'read-catalogue-revision', text: 'SELECT revision FROM catalogue_revision' },
      [],
    );
    if (!row) throw new Error('The table catalogue_revision is empty: run the migrations');
    return row.revision;
  }

  /** Brings the index to at least the state of a stamp; only what differs is read. A closed procedure is found as it was last. */
  private async refresh(stamp: string, on: LocalDate): Promise<void> {
    const shown: Shown[] = await this.dataSource.query(
      `SELECT code, version, false AS "isClosed" FROM procedure_version WHERE ${inForceOn(1)}
       UNION ALL
       SELECT code, max(version), true FROM procedure JOIN procedure_version USING (code)
       WHERE closed_on <= $1 AND status = 'published' AND effective_on <= $1 AND effective_until > effective_on GROUP BY code`,
      [on],
    );
    const codes = new Set(shown.map(({ code }) => code));
    for (const { code } of this.index.entries()) if (!codes.has(code)) this.index.remove(code);
    const changed = shown.filter(({ code, version, isClosed }) => {
      const known = this.index.entry(code);
      return known?.version !== version || known.isClosed !== isClosed;
    });
    for (let from = 0; from < changed.length; from += AT_A_TIME) {
      for (const entry of await this.read(changed.slice(from, from + AT_A_TIME))) this.index.put(entry);
      await breathe();
    }
    this.known = stamp;
  }

  private async read(versions: readonly Shown[]): Promise<CatalogueEntry[]> {
    return this.dataSource.query(
      `SELECT code, version, definition -> 'name' AS name, definition -> 'field' AS field, (definition ->> 'level')::int AS level,
         definition -> 'lifeEvents' AS "lifeEvents", definition -> 'keywords' AS keywords, definition -> 'summary' AS summary,
         definition -> 'channels' AS channels, definition -> 'fees' AS fees, coalesce(definition -> 'cases', '[]') AS cases, "isClosed"
       FROM procedure_version
         JOIN unnest($1::text[], $2::int[], $3::bool[]) AS wanted (code, version, "isClosed") USING (code, version)`,
      [
        versions.map(({ code }) => code),
        versions.map(({ version }) => version),
        versions.map(({ isClosed }) => isClosed),
      ],
    );
  }
}

function byLength(a: CatalogueEntry, b: CatalogueEntry): number {
  return a.name.vi.length - b.name.vi.length || (a.code < b.code ? -1 : 1);
}
