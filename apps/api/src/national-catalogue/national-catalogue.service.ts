import { emptyDefinition, type Language, type ProcedureDefinition } from '@mot-cua/domain';
import { describeFault, readDefinition } from '@mot-cua/domain/procedure/check';
import {
  compareNational,
  describeLeftOver,
  describeNationalFault,
  NATIONAL_PARTS,
  takeNational,
  TAKEABLE_PARTS,
  type LeftOver,
  type NationalProcedure,
  type Taken,
  type TakeablePart,
} from '@mot-cua/domain/procedure/national';
import { compareDefinitions, type DefinitionChange } from '@mot-cua/domain/procedure/version';
import { NationalChangeStore, NationalSyncStore, type AdminAct, type NationalChange } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import type {
  LeftOverDto,
  MarkSeenDto,
  NationalChangeDto,
  NationalChangeEntryDto,
  NationalChangePageDto,
  NationalChangesQueryDto,
  NationalStatusDto,
  TakeNationalDto,
  TakenNationalDto,
} from './national-catalogue.dto';

const PAGE = 20;
const RUNS = 10;

type Field = ProcedureDefinition['field'];

/** A difference, and what it is a difference from. */
interface Difference {
  readonly basis: NationalChangeDto['basis'];
  readonly changes: readonly DefinitionChange[];
  readonly left: readonly LeftOver[];
}

/** What changed in the national catalogue, and what administrators make of it. */
@Injectable()
export class NationalCatalogueService {
  constructor(
    private readonly changes: NationalChangeStore,
    private readonly runs: NationalSyncStore,
    private readonly clock: Clock,
  ) {}

  async status(): Promise<NationalStatusDto> {
    const [counts, ours, lastGoodAt, runs] = await Promise.all([
      this.changes.counts(),
      this.changes.counts(true),
      this.runs.lastGoodAt(),
      this.runs.recent(RUNS),
    ]);
    return { counts, ours, lastGoodAt, runs };
  }

  async requestRun(caller: Caller): Promise<NationalStatusDto> {
    await this.runs.request({ name: caller.name }, this.clock.now());
    return this.status();
  }

  async list({ kind, ours, cursor, limit = PAGE }: NationalChangesQueryDto): Promise<NationalChangePageDto> {
    const [found, fields] = await Promise.all([
      this.changes.list({ kind, isOurs: ours, after: cursor, limit: limit + 1 }),
      this.changes.ourFields(),
    ]);
    const page = found.slice(0, limit);
    const items = await Promise.all(
      page.map(async (change) => entryOf(change, (await this.difference(change, fields)).changes)),
    );
    return { items, nextCursor: found.length > limit ? (page.at(-1)?.row.code ?? null) : null };
  }

  /** @throws ApiProblem notFound for what nobody has to look at */
  async change(code: string, language: Language): Promise<NationalChangeDto> {
    const change = await this.changes.find(code);
    if (!change) throw new ApiProblem('notFound');
    const { basis, changes, left } = await this.difference(change, await this.changes.ourFields());
    const entry = entryOf(change, changes);
    return {
      ...entry,
      basis,
      changes: [...changes],
      unread: change.row.faults.map((fault) => ({ part: fault.part, message: describeNationalFault(fault)[language] })),
      left: inWords(left, language),
      takeable: change.kind === 'gone' ? [] : TAKEABLE_PARTS.filter((part) => entry.parts.includes(part)),
    };
  }

  async markSeen(caller: Caller, { items }: MarkSeenDto): Promise<string[]> {
    return this.changes.markSeen(items, this.by(caller));
  }

  /** @throws ApiProblem procedureNotReadable; the store's NationalProcedureChanged, ProcedureDraftChanged */
  async take(
    caller: Caller,
    code: string,
    { hash, draftRevision, parts }: TakeNationalDto,
    language: Language,
  ): Promise<TakenNationalDto> {
    const fields = await this.changes.ourFields();
    let left: readonly LeftOver[] = [];
    const merge = (ours: ProcedureDefinition | null, before: NationalProcedure | null, now: NationalProcedure) => {
      const taken = takeInto(ours, before, now, parts, fields);
      const read = readDefinition(taken.definition);
      if ('faults' in read) {
        throw new ApiProblem('procedureNotReadable', {
          fields: read.faults.map((fault) => ({
            ...{ pointer: fault.at, code: fault.code, message: describeFault(fault, language) },
          })),
        });
      }
      left = taken.left;
      return read.definition;
    };
    const revision = await this.changes.take({ code, hash, draftRevision }, merge, parts, this.by(caller));
    return { code, revision, left: inWords(left, language) };
  }

  private async difference({ row, kind }: NationalChange, fields: readonly Field[]): Promise<Difference> {
    if (kind === 'gone') return { basis: 'known', changes: [], left: [] };
    const ours = await this.changes.ours(row.code);
    const { definition, left } = takeInto(ours, row.known, row.mapped, TAKEABLE_PARTS, fields);
    if (row.known) return { basis: 'known', changes: compareNational(row.known, row.mapped), left };
    if (ours) return { basis: 'ours', changes: compareDefinitions(ours, definition), left };
    return { basis: 'nothing', changes: compareNational(null, row.mapped), left };
  }

  private by({ requestId, ...actor }: Caller): AdminAct {
    return { actor, at: this.clock.now(), requestId };
  }
}

function takeInto(
  ours: ProcedureDefinition | null,
  before: NationalProcedure | null,
  now: NationalProcedure,
  parts: readonly TakeablePart[],
  fields: readonly Field[],
): Taken {
  return takeNational({ ours: ours ?? emptyDefinition({ vi: now.name ?? '', en: '' }), before, now, parts, fields });
}

function entryOf(
  { row, kind, isOurs, draftRevision }: NationalChange,
  changes: readonly DefinitionChange[],
): NationalChangeEntryDto {
  const { code, name, changedAt, hash, faults } = row;
  const parts = NATIONAL_PARTS.filter((part) => changes.some(({ path }) => path[0] === part));
  return { code, name, kind, isOurs, draftRevision, changedAt, hash, parts, faults: faults.length };
}

function inWords(left: readonly LeftOver[], language: Language): LeftOverDto[] {
  return left.map((one) => ({ part: one.part, message: describeLeftOver(one)[language] }));
}
