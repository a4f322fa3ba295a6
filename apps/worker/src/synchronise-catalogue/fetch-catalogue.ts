import { NationalCatalogue, Rejected, type NationalDescription } from '@mot-cua/adapters/national-portal';
import {
  NationalSnapshotStore,
  NationalSyncStore,
  type NationalSnapshot,
  type NationalSyncRunRow,
  type SyncNote,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { patiently } from './patiently';

/** Procedures that are fetched, then kept in one transaction. */
const PAGE = 20;
/** Calls at once: the portal serves every province. */
const AT_ONCE = 4;
const MOST_UNREAD_NOTES = 50;

/** The list of the portal cannot be right: nothing may be taken for gone on its word. */
export class ListNotBelieved extends Error {
  override readonly name = 'ListNotBelieved';
}

interface Listing {
  readonly code: string;
  readonly name: string;
}

/** Fetches the whole national catalogue, page by page; no transaction is open while the portal is asked. */
@Injectable()
export class FetchCatalogue {
  constructor(
    private readonly catalogue: NationalCatalogue,
    private readonly snapshots: NationalSnapshotStore,
    private readonly runs: NationalSyncStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers whether it came to the end; not when it had to stop before.
   * @throws TryAgain when the portal does not answer: what was kept by then stays; Rejected; ListNotBelieved
   */
  async fetch({ id }: Pick<NationalSyncRunRow, 'id'>, isStopping: () => boolean): Promise<boolean> {
    const { items, unread } = await patiently(() => this.catalogue.procedures(), isStopping);
    await this.mustBelieve(items.length);
    const notes: SyncNote[] = [
      ...unread.slice(0, MOST_UNREAD_NOTES).map(unreadNote),
      ...(await this.terms(isStopping)),
    ];
    const none = { added: 0, changed: 0, gone: 0, faulty: 0 };
    await this.runs.progress(id, { total: items.length, done: 0 }, none, notes);

    const hidden = new Set<string>();
    for (let from = 0; from < items.length; from += PAGE) {
      if (isStopping()) return false;
      const page = await this.describe(items.slice(from, from + PAGE), isStopping);
      for (const code of page.hidden) hidden.add(code);
      const counts = await this.snapshots.save(page.snapshots, this.clock.now());
      const faulty = page.snapshots.filter(({ faults }) => faults.length > 0).length;
      const progress = { total: items.length, done: Math.min(from + PAGE, items.length) };
      await this.runs.progress(id, progress, { ...none, ...counts, faulty }, page.notes);
    }
    // An entry of the list that could not be read may be any procedure: then nothing is known to be gone.
    if (unread.length > 0) return true;
    const listed = items.map(({ code }) => code).filter((code) => !hidden.has(code));
    const gone = await this.snapshots.markGone(listed, this.clock.now());
    await this.runs.progress(id, { total: items.length, done: items.length }, { ...none, gone }, []);
    return true;
  }

  private async mustBelieve(listed: number): Promise<void> {
    const known = await this.snapshots.count();
    if (listed > 0 && listed * 2 >= known) return;
    throw new ListNotBelieved(
      `Cổng Dịch vụ công Quốc gia chỉ liệt kê ${listed} thủ tục, lần trước có ${known}. Dữ liệu lần trước được giữ nguyên.`,
    );
  }

  private async terms(isStopping: () => boolean): Promise<SyncNote[]> {
    const fields = await patiently(() => this.catalogue.fields(), isStopping);
    const agencies = await patiently(() => this.catalogue.agencies(), isStopping);
    const at = this.clock.now();
    // A list that is empty or not whole takes nothing away.
    const kept = [
      fields.unread.length > 0 || fields.items.length === 0
        ? []
        : await this.snapshots.saveTerms(
            'field',
            fields.items.map(({ branch, ...term }) => ({ ...term, detail: branch })),
            at,
          ),
      agencies.unread.length > 0 || agencies.items.length === 0
        ? []
        : await this.snapshots.saveTerms(
            'agency',
            agencies.items.map(({ level, ...term }) => ({ ...term, detail: level })),
            at,
          ),
    ];
    const unread = [...fields.unread, ...agencies.unread].slice(0, MOST_UNREAD_NOTES).map(unreadNote);
    return [...kept.flat(), ...unread];
  }

  /** What the portal says of each; one that it refuses or does not know keeps its last content, and is named. */
  private async describe(page: readonly Listing[], isStopping: () => boolean) {
    const snapshots: NationalSnapshot[] = [];
    const notes: SyncNote[] = [];
    const hidden: string[] = [];
    const waiting = [...page];
    const work = async (): Promise<void> => {
      for (let listing = waiting.shift(); listing; listing = waiting.shift()) {
        const { code, name } = listing;
        const told = await this.describeOne(code, isStopping);
        if (typeof told === 'string') notes.push({ about: 'procedure', what: 'refused', code, words: told });
        else if (!told.isPublic) hidden.push(code);
        else {
          const { received, procedure, faults } = told;
          snapshots.push({ code, name: procedure.name ?? name, received, mapped: procedure, faults });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { snapshots, notes, hidden };
  }

  private async describeOne(code: string, isStopping: () => boolean): Promise<NationalDescription | string> {
    try {
      const told = await patiently(() => this.catalogue.describe(code), isStopping);
      return told ?? 'Có trong danh sách nhưng không có nội dung';
    } catch (error) {
      if (error instanceof Rejected) return error.reason;
      throw error;
    }
  }
}

function unreadNote(words: string): SyncNote {
  return { about: 'list', what: 'unread', code: '', words };
}
