import {
  agencyToFileWith,
  fillBlanks,
  localDate,
  originsThatHold,
  withoutBlanks,
  type Actor,
  type CompetentAgency,
  type Language,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { feesAsFiled, stateFees, type FeeStatement, type Filing } from '@mot-cua/domain/fee';
import { papersNeeded } from '@mot-cua/domain/procedure/papers-needed';
import {
  AttachmentStore,
  DossierStore,
  DraftChanged,
  DraftStore,
  type DraftRow,
  type DraftToSubmit,
  type SubmittedDossier,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { toAgencyRef } from '../agencies/agencies.dto';
import { toAttachment } from '../attachments/attachments.dto';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { CatalogueOfDrafts } from './catalogue-of-drafts';
import { toCompetence } from './competence';
import { DraftRenewals } from './draft-renewals';
import { filingProblems } from './draft-check';
import type {
  DraftCheckDto,
  DraftDto,
  DraftProblemDto,
  DraftSummaryDto,
  NewDraftDto,
  RefillDraftDto,
  SaveDraftDto,
  SubmitDraftDto,
} from './drafts.dto';
import { Prefill } from './prefill';

/** Somebody with more unfinished filings than this has lost track; they are shown the list instead. */
const DRAFTS_PER_ACCOUNT = 20;
const NO_FEES: FeeStatement = { lines: [], total: 0 };

@Injectable()
export class DraftsService {
  constructor(
    private readonly drafts: DraftStore,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueOfDrafts,
    private readonly attachments: AttachmentStore,
    private readonly renewals: DraftRenewals,
    private readonly prefill: Prefill,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, body: NewDraftDto): Promise<DraftDto> {
    const { procedureCode, agencyId, caseCode = null, eligibilityAnswers = {} } = body;
    if ((await this.drafts.countOf(actor.id)) >= DRAFTS_PER_ACCOUNT) throw new ApiProblem('draftLimitReached');
    const procedure = await this.catalogue.filedOnline(procedureCode, this.clock.now());
    if (agencyId) await this.catalogue.checkCompetent(procedure, agencyId, this.clock.now());
    const ledBy = this.catalogue.checkCase(procedure, caseCode, eligibilityAnswers);
    const now = this.clock.now();
    const { answers, origins } = await this.prefill.of(actor, procedure, now);
    const draft: DraftRow = {
      id: randomUUID(),
      accountId: actor.id,
      procedureCode: procedure.code,
      procedureVersion: procedure.version,
      agencyId: agencyId ?? null,
      caseCode,
      eligibilityAnswers: ledBy,
      answers,
      returnMethod: procedure.returnMethods[0] ?? 'atCounter',
      prefilled: origins,
      revision: 1,
      renewal: null,
      counter: null,
      createdAt: now,
      savedAt: now,
    };
    await this.drafts.create(draft);
    return this.whole(draft);
  }

  async list(actor: Actor): Promise<DraftSummaryDto[]> {
    return Promise.all((await this.drafts.findOf(actor.id)).map((draft) => this.summary(draft)));
  }

  async read(actor: Actor, id: string): Promise<DraftDto> {
    return this.whole(await this.own(actor, id));
  }

  async save(actor: Actor, id: string, body: SaveDraftDto): Promise<DraftDto> {
    const draft = await this.own(actor, id);
    const { answers, agencyId, returnMethod, revision } = body;
    const { caseCode = draft.caseCode, eligibilityAnswers = draft.eligibilityAnswers } = body;
    const procedure = await this.catalogue.version(draft);
    if (agencyId && agencyId !== draft.agencyId)
      await this.catalogue.checkCompetent(procedure, agencyId, this.clock.now());
    if (!procedure.returnMethods.includes(returnMethod)) {
      throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/returnMethod', code: 'enum' }] });
    }
    const ledBy = this.catalogue.checkCase(procedure, caseCode, eligibilityAnswers);
    const content = {
      ...{ answers, agencyId: agencyId ?? null, returnMethod, caseCode },
      eligibilityAnswers: ledBy,
    };
    return this.whole(await this.drafts.save(id, actor.id, revision, content, this.clock.now()));
  }

  /** Looks up again what is known, and fills it in where nothing was answered. @throws the store's DraftChanged */
  async refill(actor: Actor, id: string, { revision }: RefillDraftDto): Promise<DraftDto> {
    const draft = await this.own(actor, id);
    if (draft.revision !== revision) throw new DraftChanged(draft.revision);
    const at = this.clock.now();
    const { origins } = await this.prefill.of(actor, await this.catalogue.version(draft), at);
    const prefilled = { ...draft.prefilled, ...origins };
    return this.whole(await this.drafts.refill(draft, { answers: fillBlanks(draft.answers, origins), prefilled }, at));
  }

  /** Deletes a draft; answers the storage keys of its files. */
  remove(actor: Actor, id: string): Promise<string[]> {
    return this.drafts.remove(id, actor.id);
  }

  async check(actor: Actor, id: string, language: Language): Promise<DraftCheckDto> {
    const at = this.clock.now();
    await this.own(actor, id);
    const draft = await this.drafts.findToSubmit(id, actor.id, localDate(at));
    if (!draft) throw new ApiProblem('notFound');
    const procedure = await this.catalogue.version(draft);
    const filing = filingOf(draft, at);
    const competence = await this.catalogue.competence(procedure, filing.answers, at);
    const agency = agencyToFileWith(competence, draft.agencyId);
    return {
      problems: await this.problemsOf(draft, agency, procedure, filing, language),
      papers: papersNeeded(procedure, filing).map(({ paper: { code }, need, because }) => ({ code, need, because })),
      fees: stateFees(procedure, filing),
      expected: await this.catalogue.expected(
        procedure,
        { caseCode: draft.caseCode, agencyId: agency?.id ?? null },
        at,
      ),
      agency: agency ? toAgencyRef(agency) : null,
      competence: toCompetence(competence),
    };
  }

  /** @throws ApiProblem invalidAnswers with every fault at once; the store's errors where it was not to be */
  async submit(
    actor: Caller,
    id: string,
    { transactionId, revision }: SubmitDraftDto,
    language: Language,
  ): Promise<SubmittedDossier> {
    const at = this.clock.now();
    const submission = {
      draftId: id,
      revision,
      actor,
      channel: 'online',
      at,
      transactionId,
      requestId: actor.requestId,
    } as const;
    const draft = await this.drafts.findToSubmit(id, actor.id, localDate(at));
    // No draft any more: a second click, which the store answers with the dossier of the first.
    if (!draft) return this.dossiers.submit({ ...submission, agencyId: null, answers: {}, origins: {}, fees: NO_FEES });
    // What is checked here and what the store takes must be the same answers.
    if (draft.revision !== revision) throw new DraftChanged(draft.revision);
    if (draft.versionInForce === null) throw new ApiProblem('procedureClosed');
    if (draft.versionInForce !== draft.procedureVersion) {
      await this.own(actor, id);
      throw new ApiProblem('procedureChanged');
    }
    const procedure = await this.catalogue.version(draft);
    const filing = filingOf(draft, at);
    const competence = await this.catalogue.competence(procedure, filing.answers, at);
    const agency = agencyToFileWith(competence, draft.agencyId);
    const problems = await this.problemsOf(draft, agency, procedure, filing, language);
    if (!agency || problems.length > 0) throw new ApiProblem('invalidAnswers', { fields: problems });
    const { answers } = filing;
    const origins = originsThatHold(draft.prefilled, answers);
    const fees = feesAsFiled(procedure, filing);
    return this.dossiers.submit({ ...submission, agencyId: agency.id, answers, origins, fees });
  }

  /** Somebody's draft, under the version of its procedure that is filed by today. @throws ApiProblem notFound */
  async own(actor: Actor, id: string): Promise<DraftRow> {
    const draft = await this.drafts.find(id, actor.id);
    if (!draft) throw new ApiProblem('notFound');
    return this.renewals.upToDate(draft);
  }

  async seeRenewal(actor: Actor, id: string): Promise<void> {
    await this.drafts.seeRenewal(id, actor.id);
  }

  /** Every fault of a draft at once, in the order in which the pages ask. */
  private async problemsOf(
    draft: DraftToSubmit,
    agency: CompetentAgency['agency'],
    procedure: ProcedureVersion,
    filing: Filing,
    language: Language,
  ): Promise<DraftProblemDto[]> {
    return filingProblems(draft, { procedure, filing, agency, units: await this.catalogue.units() }, language);
  }

  private async summary(draft: DraftRow): Promise<DraftSummaryDto> {
    const { code, version, name } = await this.catalogue.version(draft);
    const agency = await this.catalogue.agencyRef(draft.agencyId);
    return { id: draft.id, procedure: { code, version, name }, agency, savedAt: draft.savedAt };
  }

  private async whole(draft: DraftRow): Promise<DraftDto> {
    const { caseCode, eligibilityAnswers, answers, returnMethod, revision, prefilled, renewal } = draft;
    const files = await this.attachments.findOf(draft.id);
    return {
      ...(await this.summary(draft)),
      caseCode,
      eligibilityAnswers,
      answers,
      returnMethod,
      revision,
      prefilled,
      renewal,
      attachments: files.map(toAttachment),
    };
  }
}

/** A draft as its papers and fees see it. */
function filingOf({ answers, caseCode }: DraftToSubmit, at: Date): Filing {
  return { answers: withoutBlanks(answers), caseCode, channel: 'online', on: localDate(at) };
}
