import { emptyDefinition, localDate, type Language, type LocalDate, type ProcedureDefinition } from '@mot-cua/domain';
import {
  definitionFaults,
  describeFault,
  documentKindsIn,
  readDefinition,
  type DefinitionFault,
} from '@mot-cua/domain/procedure/check';
import { compareDefinitions, type DefinitionChange } from '@mot-cua/domain/procedure/version';
import {
  CatalogueStore,
  EditingSessionStore,
  ProcedureStore,
  PublicationStore,
  type AdminAct,
  type ProcedureVersionRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import type { ProcedureDto } from '../procedures/procedures.dto';
import { ProcedureView } from '../procedures/procedure-view';
import type {
  CatalogueProcedureDto,
  CloseProcedureDto,
  DefinitionFaultDto,
  NewProcedureDto,
  ProcedureDraftDto,
  PublishDto,
  SaveProcedureDraftDto,
} from './catalogue.dto';
import { DefinitionSurroundings } from './surroundings';

/** Drafts of procedures and what becomes of them. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly publication: PublicationStore,
    private readonly procedures: ProcedureStore,
    private readonly sessions: EditingSessionStore,
    private readonly surroundings: DefinitionSurroundings,
    private readonly view: ProcedureView,
    private readonly clock: Clock,
  ) {}

  async procedure(code: string): Promise<CatalogueProcedureDto> {
    const versions = await this.catalogue.versions(code);
    const [newest] = versions;
    if (!newest) throw new ApiProblem('notFound');
    const { name } = await this.definition(code, newest.version);
    await this.sessions.endIdle(this.clock.now(), code);
    const [closing, editing] = await Promise.all([this.catalogue.closing(code), this.sessions.find(code)]);
    return { code, name, versions, closing, editing };
  }

  async definition(code: string, version: number): Promise<ProcedureDefinition> {
    const found = await this.procedures.findVersion(code, version);
    if (!found) throw new ApiProblem('notFound');
    const { code: _, version: __, ...definition } = found;
    return definition;
  }

  /** @throws ApiProblem notFound for a procedure to copy that does not exist; the store's ProcedureExists */
  async create(
    caller: Caller,
    { code, name, copyOf }: NewProcedureDto,
    language: Language,
  ): Promise<ProcedureDraftDto> {
    const { vi, en } = name;
    if (vi.trim() === '')
      throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/name/vi', code: 'required' }] });
    const [newest] = copyOf ? await this.catalogue.versions(copyOf) : [];
    if (copyOf && !newest) throw new ApiProblem('notFound');
    const copied = copyOf && newest ? await this.definition(copyOf, newest.version) : emptyDefinition(name);
    await this.catalogue.create(code, { ...copied, name: { vi, en } }, this.by(caller), copyOf);
    return this.draft(code, language);
  }

  async beginDraft(caller: Caller, code: string, language: Language): Promise<ProcedureDraftDto> {
    await this.catalogue.beginDraft(code, this.by(caller));
    return this.draft(code, language);
  }

  async draft(code: string, language: Language): Promise<ProcedureDraftDto> {
    const row = await this.draftRow(code);
    const { version, revision, editedByName, editedAt, definition } = row;
    const faults = inWords(await this.faultsOf(definition, this.today()), language);
    return { code, version, revision, editedByName, editedAt, definition, faults };
  }

  /** The draft in the shape of a published procedure, made by the same hand. */
  async preview(code: string): Promise<ProcedureDto> {
    const { version, definition } = await this.draftRow(code);
    return this.view.whole({ ...definition, code, version });
  }

  /** @throws ApiProblem procedureNotReadable for what has not the shape of a definition: nothing is saved then */
  async save(
    caller: Caller,
    code: string,
    { revision, definition }: SaveProcedureDraftDto,
    language: Language,
  ): Promise<ProcedureDraftDto> {
    const read = readDefinition(definition);
    if ('faults' in read) throw notReadable(read.faults, language);
    await this.catalogue.saveDraft(code, revision, read.definition, this.by(caller));
    return this.draft(code, language);
  }

  /** @throws ApiProblem dayPassed; procedureNotReady with every fault */
  async publish(
    caller: Caller,
    code: string,
    { revision, effectiveOn }: PublishDto,
    language: Language,
  ): Promise<void> {
    const today = this.today();
    if (effectiveOn < today)
      throw new ApiProblem('dayPassed', { fields: [{ pointer: '/effectiveOn', code: 'minimum' }] });
    const { definition } = await this.draftRow(code);
    const faults = await this.faultsOf(definition, effectiveOn);
    if (faults.length > 0) throw new ApiProblem('procedureNotReady', { fields: asFields(faults, language) });
    await this.publication.publish(code, revision, effectiveOn, today, this.by(caller));
  }

  /** @throws as the store's discardDraft */
  async discard(caller: Caller, code: string, revision: number): Promise<void> {
    await this.catalogue.discardDraft(code, revision, this.by(caller));
  }

  async withdraw(caller: Caller, code: string): Promise<void> {
    await this.publication.withdraw(code, this.today(), this.by(caller));
  }

  async close(caller: Caller, code: string, { on, note, replacedBy }: CloseProcedureDto): Promise<void> {
    const today = this.today();
    if (on < today) throw new ApiProblem('dayPassed', { fields: [{ pointer: '/on', code: 'minimum' }] });
    if (note.vi.trim() === '')
      throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/note/vi', code: 'required' }] });
    const known = new Set(await this.catalogue.publishedCodes());
    const unknown = replacedBy.flatMap((other, index) =>
      known.has(other) && other !== code ? [] : [{ pointer: `/replacedBy/${index}`, code: 'enum' }],
    );
    if (unknown.length > 0) throw new ApiProblem('invalidRequest', { fields: unknown });
    const closing = { on, note: { vi: note.vi, en: note.en }, replacedBy };
    await this.publication.close(code, closing, today, this.by(caller));
  }

  async compare(code: string, from: number, to: number): Promise<DefinitionChange[]> {
    return compareDefinitions(await this.definition(code, from), await this.definition(code, to));
  }

  /** Everything that keeps a definition from being published on a day. */
  async faultsOf(definition: ProcedureDefinition, on: LocalDate): Promise<readonly DefinitionFault[]> {
    return definitionFaults(definition, await this.surroundings.on(on, documentKindsIn(definition.form)));
  }

  async draftRow(code: string): Promise<ProcedureVersionRow> {
    const row = await this.catalogue.findDraft(code);
    if (!row) throw new ApiProblem('notFound');
    return row;
  }

  private by({ id, name, requestId }: Caller): AdminAct {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }

  private today(): LocalDate {
    return localDate(this.clock.now());
  }
}

function inWords(faults: readonly DefinitionFault[], language: Language): DefinitionFaultDto[] {
  return faults.map((fault) => ({ at: fault.at, code: fault.code, message: describeFault(fault, language) }));
}

function asFields(faults: readonly DefinitionFault[], language: Language) {
  return faults.map((fault) => ({ pointer: fault.at, code: fault.code, message: describeFault(fault, language) }));
}

function notReadable(faults: readonly DefinitionFault[], language: Language): ApiProblem {
  return new ApiProblem('procedureNotReadable', { fields: asFields(faults, language) });
}
