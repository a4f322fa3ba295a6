import {
  agenciesAbleToDecide,
  caseOf,
  localDate,
  practiceActor,
  practiceCode,
  type Answers,
  type Language,
  type LegalFrame,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { feesAsFiled } from '@mot-cua/domain/fee';
import {
  AdministrativeUnitStore,
  AgencyStore,
  DraftChanged,
  LegalFrames,
  PracticeFileStore,
  PracticeStore,
  type PracticeRunRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { answerProblems, unitProblems } from '../drafts/draft-check';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { commandDetail } from './command-detail';
import type { PracticeActDto, SavePracticeRunDto, SubmitPracticeRunDto } from './practice-acts.dto';
import { filingOf, PracticeCheck } from './practice-check';
import { PracticeProcedures } from './practice-procedures';

/** The life of a practice dossier: filled in, submitted and acted upon by the rules of real ones. */
@Injectable()
export class PractiseDossier {
  constructor(
    private readonly runs: PracticeStore,
    private readonly files: PracticeFileStore,
    private readonly practised: PracticeProcedures,
    private readonly check: PracticeCheck,
    private readonly agencies: AgencyStore,
    private readonly units: AdministrativeUnitStore,
    private readonly frames: LegalFrames,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem invalidRequest, agencyNotCompetent; the store's DraftChanged and CommandRefused */
  async save(run: PracticeRunRow, { revision, ...content }: SavePracticeRunDto): Promise<PracticeRunRow> {
    const at = this.clock.now();
    const procedure = this.practised.of(run);
    const { caseCode = null, agencyId = null, channel, returnMethod } = content;
    const wrong = [
      ...(caseCode === null || caseOf(procedure, caseCode) ? [] : ['/caseCode']),
      ...(channel === run.channel || procedure.channels.some((one) => one.channel === channel) ? [] : ['/channel']),
      ...(returnMethod === run.returnMethod || procedure.returnMethods.includes(returnMethod) ? [] : ['/returnMethod']),
    ];
    if (wrong.length > 0)
      throw new ApiProblem('invalidRequest', { fields: wrong.map((pointer) => ({ pointer, code: 'enum' })) });
    if (agencyId !== null && agencyId !== run.agencyId) await this.checkCompetent(procedure, agencyId, at);
    return this.runs.save(run.id, revision, { ...content, caseCode, agencyId, prefilled: run.prefilled }, at);
  }

  /** @throws ApiProblem invalidAnswers with every fault at once, as a citizen would be told; the store's errors */
  async submit(
    caller: Caller,
    run: PracticeRunRow,
    { transactionId, revision }: SubmitPracticeRunDto,
    language: Language,
  ): Promise<PracticeRunRow> {
    const at = this.clock.now();
    // What is checked here and what the store takes must be the same answers.
    if (run.events.length === 0 && run.revision !== revision) throw new DraftChanged(run.revision);
    const procedure = this.practised.of(run);
    const attached = (await this.files.findOf(run.id)).map(({ paperCode }) => paperCode);
    const { problems, agency } = await this.check.of(run, procedure, attached, at, language);
    if (!agency || problems.length > 0) throw new ApiProblem('invalidAnswers', { fields: problems });
    const filing = filingOf(run, at);
    return this.runs.act(run.id, {
      command: {
        detail: { action: 'submit', answers: filing.answers, agencyId: agency.id },
        ...{ actor: practiceActor('citizen', caller.name), at },
      },
      ...{ frame: await this.frame(run, procedure), transactionId, by: by(caller), resultId: randomUUID() },
      submitted: {
        ...{ revision: run.revision, code: practiceCode(agency.code, at), agencyId: agency.id },
        fees: feesAsFiled(procedure, filing),
      },
    });
  }

  /** @throws ApiProblem invalidRequest; invalidAnswers of a supplement; the store's errors */
  async act(caller: Caller, run: PracticeRunRow, body: PracticeActDto, language: Language): Promise<PracticeRunRow> {
    const { transactionId, expectedVersion, role } = body;
    const at = this.clock.now();
    const procedure = this.practised.of(run);
    const detail = commandDetail(body);
    if (detail.action === 'supplement') await this.checkSupplement(run, procedure, detail.answers, at, language);
    return this.runs.act(run.id, {
      command: { detail, actor: practiceActor(role, caller.name), at, expectedVersion },
      ...{ frame: await this.frame(run, procedure), transactionId, by: by(caller), resultId: randomUUID() },
    });
  }

  /** The answers of a supplement are judged like those of a submission. */
  private async checkSupplement(
    { answers: filed }: PracticeRunRow,
    { form }: ProcedureVersion,
    answers: Answers,
    at: Date,
    language: Language,
  ): Promise<void> {
    const known = { units: await this.units.all(), on: localDate(at), filed };
    const fields = [...answerProblems(form, answers, language), ...unitProblems(form, answers, known, language)];
    if (fields.length > 0) throw new ApiProblem('invalidAnswers', { fields });
  }

  private async checkCompetent(procedure: ProcedureVersion, agencyId: string, at: Date): Promise<void> {
    const able = agenciesAbleToDecide(procedure, await this.agencies.all(), localDate(at));
    if (!able.some(({ id }) => id === agencyId)) throw new ApiProblem('agencyNotCompetent');
  }

  private async frame(
    { channel, caseCode, agencyId }: PracticeRunRow,
    procedure: ProcedureVersion,
  ): Promise<LegalFrame> {
    const frame = (await this.frames.ready())({ channel, caseCode, agencyId }, procedure);
    // What a case officer attaches is left out of a practice run.
    return { ...frame, attachedResults: [] };
  }
}

function by({ id, name }: Caller) {
  return { id, name };
}
