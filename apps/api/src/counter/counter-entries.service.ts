import {
  agencyToFileWith,
  fillBlanks,
  forwardBy,
  localDate,
  NOBODY,
  tidyFiling,
  withoutBlanks,
  type Agency,
  type CompetentAgency,
  type CounterFiling,
  type Language,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { stateFees, type Filing } from '@mot-cua/domain/fee';
import { papersNeeded } from '@mot-cua/domain/procedure/papers-needed';
import {
  AttachmentStore,
  CitizenAccountStore,
  DraftChanged,
  DraftStore,
  LegalFrames,
  type DraftRow,
  type DraftToSubmit,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { toAgencyRef } from '../agencies/agencies.dto';
import { toAttachment } from '../attachments/attachments.dto';
import { CatalogueOfDrafts } from '../drafts/catalogue-of-drafts';
import { toCompetence } from '../drafts/competence';
import { filingProblems } from '../drafts/draft-check';
import { DraftRenewals } from '../drafts/draft-renewals';
import type { DraftProblemDto } from '../drafts/drafts.dto';
import { Prefill } from '../drafts/prefill';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { handedInOf, wrong } from './handed-in';
import { counterProblems, papersOnTheCounter, placeProblems } from './counter-problems';
import type {
  CounterCheckDto,
  CounterEntryDto,
  CounterEntrySummaryDto,
  NewCounterEntryDto,
  SaveCounterEntryDto,
} from './counter-entries.dto';

/** Somebody with more half-entered dossiers than this has lost track. */
const ENTRIES_PER_OFFICER = 50;

/** An entry with everything that it is judged by. */
export interface JudgedEntry {
  readonly draft: DraftToSubmit;
  readonly counter: CounterFiling;
  readonly procedure: ProcedureVersion;
  readonly filing: Filing;
  readonly competence: CompetentAgency;
  readonly agency: Agency | undefined;
  /** Every fault at once, in the order of the screen. */
  readonly problems: readonly DraftProblemDto[];
}

/** What counter officers fill in for those who stand before them or wrote to them; each officer’s own until it is entered. */
@Injectable()
export class CounterEntriesService {
  constructor(
    private readonly drafts: DraftStore,
    private readonly catalogue: CatalogueOfDrafts,
    private readonly attachments: AttachmentStore,
    private readonly accounts: CitizenAccountStore,
    private readonly renewals: DraftRenewals,
    private readonly prefill: Prefill,
    private readonly frames: LegalFrames,
    private readonly clock: Clock,
  ) {}

  async create(officer: Caller, { procedureCode, channel }: NewCounterEntryDto, language: Language) {
    if ((await this.drafts.countOfCounter(officer.id)) >= ENTRIES_PER_OFFICER)
      throw new ApiProblem('draftLimitReached');
    const now = this.clock.now();
    const procedure = await this.catalogue.filed(procedureCode, now);
    const draft: DraftRow = {
      ...{ id: randomUUID(), accountId: officer.id, procedureCode, procedureVersion: procedure.version },
      ...{ agencyId: null, caseCode: null, eligibilityAnswers: {}, answers: {}, prefilled: {}, renewal: null },
      // Whoever comes to a counter comes back to it.
      returnMethod: procedure.returnMethods.includes('atCounter')
        ? 'atCounter'
        : (procedure.returnMethods[0] ?? 'atCounter'),
      counter: { channel, applicant: NOBODY, representative: null, handedIn: {} },
      ...{ revision: 1, createdAt: now, savedAt: now },
    };
    await this.drafts.create(draft);
    return this.whole(officer, draft, language);
  }

  async list(officer: Caller): Promise<CounterEntrySummaryDto[]> {
    return Promise.all((await this.drafts.findOfCounter(officer.id)).map((draft) => this.summary(draft)));
  }

  async read(officer: Caller, id: string, language: Language): Promise<CounterEntryDto> {
    return this.whole(officer, await this.own(officer, id), language);
  }

  /** @throws ApiProblem invalidRequest, agencyNotCompetent; the store's DraftChanged */
  async save(officer: Caller, id: string, body: SaveCounterEntryDto, language: Language): Promise<CounterEntryDto> {
    const draft = await this.own(officer, id);
    const { answers, agencyId = null, returnMethod, revision, channel, applicant, representative } = body;
    const { caseCode = draft.caseCode, eligibilityAnswers = draft.eligibilityAnswers } = body;
    const procedure = await this.catalogue.version(draft);
    if (agencyId && agencyId !== draft.agencyId)
      await this.catalogue.checkCompetent(procedure, agencyId, this.clock.now());
    if (!procedure.returnMethods.includes(returnMethod)) throw wrong('/returnMethod');
    const content = {
      ...{ answers, agencyId, returnMethod, caseCode },
      eligibilityAnswers: this.catalogue.checkCase(procedure, caseCode, eligibilityAnswers),
      counter: {
        channel,
        applicant: { ...NOBODY, ...applicant, dateOfBirth: applicant.dateOfBirth ?? null },
        representative: representative ? { ...representative } : null,
        handedIn: handedInOf(body.handedIn, procedure),
      },
    };
    const saved = await this.drafts.save(id, officer.id, revision, content, this.clock.now());
    return this.whole(officer, saved, language);
  }

  /** Fills in, where nothing was answered, what is known of the applicant: by their account and registries, or by what was written down. */
  async fillIn(officer: Caller, id: string, revision: number, language: Language): Promise<CounterEntryDto> {
    const draft = await this.own(officer, id);
    if (draft.revision !== revision) throw new DraftChanged(draft.revision);
    const at = this.clock.now();
    const { applicant } = tidyFiling(counterOf(draft));
    const procedure = await this.catalogue.version(draft);
    const account = await this.accounts.findByProvedNumber(applicant.identityNumber);
    const { origins } = account
      ? await this.prefill.ofAccount(account, procedure, at)
      : await this.prefill.ofPaper(applicant, procedure, at);
    const prefilled = { ...draft.prefilled, ...origins };
    const filled = { answers: fillBlanks(draft.answers, origins), prefilled };
    return this.whole(officer, await this.drafts.refill(draft, filled, at), language);
  }

  /** Deletes an entry; answers the storage keys of its files. */
  async remove(officer: Caller, id: string): Promise<string[]> {
    await this.own(officer, id);
    return this.drafts.remove(id, officer.id);
  }

  /** An officer's entry, under the version of its procedure that is filed by today. @throws ApiProblem notFound */
  async own(officer: Caller, id: string): Promise<DraftRow> {
    const draft = await this.drafts.findAtCounter(id, officer.id);
    if (!draft) throw new ApiProblem('notFound');
    return this.renewals.upToDate(draft);
  }

  /** An entry as it would be entered now; `undefined` for one that is none of the officer's, or no entry any more. */
  async judge(officer: Caller, id: string, at: Date, language: Language): Promise<JudgedEntry | undefined> {
    const draft = await this.drafts.findToSubmit(id, officer.id, localDate(at));
    if (!draft?.counter) return undefined;
    const counter = tidyFiling(draft.counter);
    const procedure = await this.catalogue.version(draft);
    const { caseCode } = draft;
    const filing = {
      ...{ answers: withoutBlanks(draft.answers), caseCode, channel: counter.channel, on: localDate(at) },
    };
    const competence = await this.catalogue.competence(procedure, filing.answers, at);
    const agency = agencyToFileWith(competence, draft.agencyId);
    const there = { ...draft, paperCodes: [...draft.paperCodes, ...papersOnTheCounter(counter)] };
    const judged = { procedure, filing, agency, units: await this.catalogue.units() };
    const problems = [
      ...counterProblems(counter, filing.on, language),
      ...placeProblems(procedure, agency, officer.agencyIds, language),
      ...filingProblems(there, judged, language),
    ];
    return { draft, counter, procedure, filing, competence, agency, problems };
  }

  private async check(officer: Caller, id: string, language: Language): Promise<CounterCheckDto> {
    const at = this.clock.now();
    const judged = await this.judge(officer, id, at, language);
    if (!judged) throw new ApiProblem('notFound');
    const { draft, procedure, filing, competence, agency, problems } = judged;
    const { caseCode } = draft;
    const isElsewhere = agency !== undefined && agency.id !== officer.agencyIds[0];
    const expectation = { caseCode, agencyId: agency?.id ?? null, channel: filing.channel };
    return {
      problems: [...problems],
      papers: papersNeeded(procedure, filing).map(({ paper: { code }, need, because }) => ({ code, need, because })),
      fees: stateFees(procedure, filing),
      expected: isElsewhere ? null : await this.catalogue.expected(procedure, expectation, at),
      agency: agency ? toAgencyRef(agency) : null,
      competence: toCompetence(competence),
      forwardBy: isElsewhere ? forwardBy((await this.frames.calendars())(officer.agencyIds[0] ?? null), at) : null,
    };
  }

  private async summary(draft: DraftRow): Promise<CounterEntrySummaryDto> {
    const { code, version, name } = await this.catalogue.version(draft);
    const { channel, applicant } = counterOf(draft);
    return {
      ...{ id: draft.id, procedure: { code, version, name }, savedAt: draft.savedAt },
      ...{ agency: await this.catalogue.agencyRef(draft.agencyId), channel, applicantName: applicant.fullName },
    };
  }

  private async whole(officer: Caller, draft: DraftRow, language: Language): Promise<CounterEntryDto> {
    const { caseCode, eligibilityAnswers, answers, returnMethod, revision, prefilled, renewal } = draft;
    const files = await this.attachments.findOf(draft.id);
    return {
      ...(await this.summary(draft)),
      ...{ caseCode, eligibilityAnswers, answers, returnMethod, revision, prefilled, renewal },
      ...counterOf(draft),
      attachments: files.map(toAttachment),
      check: await this.check(officer, draft.id, language),
    };
  }
}

function counterOf({ id, counter }: DraftRow): CounterFiling {
  if (!counter) throw new Error(`Draft ${id} is no counter's`);
  return counter;
}
