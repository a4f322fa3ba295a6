import {
  counterToAcceptAt,
  counterToWithdrawAt,
  isApplicant,
  isOverTheCounter,
  localDate,
  may,
  withoutBlanks,
  type Actor,
  type Answers,
  type CommandDetail,
  type Language,
  type SupplementRequest,
} from '@mot-cua/domain';
import { changeOf, CommandRefused, DossierStore, type DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { answerProblems, unitProblems } from '../drafts/draft-check';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { LiveUpdates } from '../live/live-updates';
import { checkTargets } from './check-targets';
import { optional } from './command';
import { DossierReference } from './dossier-reference';
import { ActingOfficer, type AnothersWork } from './acting-officer';
import { timelineEntry } from './dossier-timeline';
import { DossierView } from './dossier-view';
import type { CommandDto, WithdrawCommandDto } from './commands.dto';
import type { CommandAnswerDto, DossierDto } from './dossiers.dto';

type AskOpinion = Extract<CommandDetail, { action: 'askOpinion' }>;

@Injectable()
export class DossiersService {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly view: DossierView,
    private readonly reference: DossierReference,
    private readonly acting: ActingOfficer,
    private readonly live: LiveUpdates,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, id: string): Promise<DossierDto> {
    return this.view.whole(await this.visible(actor, id), actor);
  }

  async readByCode(actor: Actor, code: string): Promise<DossierDto> {
    const row = await this.dossiers.findByCode(code);
    if (!row || !may(actor, 'viewDossier', row)) throw new ApiProblem('notFound');
    return this.view.whole(row, actor);
  }

  /** A dossier that this person may see; to others it does not exist. */
  async visible(actor: Actor, id: string): Promise<DossierRow> {
    const row = await this.dossiers.find(id);
    if (!row || !may(actor, 'viewDossier', row)) throw new ApiProblem('notFound');
    return row;
  }

  /**
   * Carries a command out through the one door and tells the screens.
   * @throws ApiProblem notFound; the store's and the domain's refusals
   */
  async carryOut(
    actor: Caller,
    id: string,
    { transactionId, expectedVersion }: CommandDto,
    detail: CommandDetail,
  ): Promise<CommandAnswerDto> {
    const row = await this.visible(actor, id);
    const acting = await this.acting.toward(actor, row, workOf(detail, row));
    const command = { detail, actor: acting, at: this.clock.now(), expectedVersion };
    const { requestId } = actor;
    const { dossier, repeated } = await this.dossiers
      .handle(id, command, { transactionId, requestId })
      .catch(async (error: unknown) => {
        throw await this.withChanges(error, row, actor, expectedVersion);
      });
    const { code, state, version, dueAt } = dossier;
    if (!repeated) this.announce(dossier, row);
    return { id, code, state, version, dueAt };
  }

  /** Accepts a dossier as complete; for another agency where its papers lie at this counter. @throws as `carryOut` */
  async receive(
    actor: Caller,
    id: string,
    { note, ...command }: CommandDto & { note?: string },
  ): Promise<CommandAnswerDto> {
    const atAgencyId = counterToAcceptAt(actor, await this.visible(actor, id));
    return this.carryOut(actor, id, command, {
      ...{ action: 'receive', ...optional('note', note) },
      ...(atAgencyId !== undefined && { atAgencyId }),
    });
  }

  /** Passes a dossier on to the agency that decides it. @throws ApiProblem agencyNotCompetent, notFound; as `carryOut` */
  async transfer(
    actor: Caller,
    id: string,
    { toAgencyId, reason, ...command }: CommandDto & { toAgencyId: string; reason: string },
  ): Promise<CommandAnswerDto> {
    const row = await this.visible(actor, id);
    const able = await this.reference.agenciesAbleToDecide(row, localDate(this.clock.now()));
    if (!able.some((agency) => agency.id === toAgencyId)) throw new ApiProblem('agencyNotCompetent');
    return this.carryOut(actor, id, command, { action: 'transfer', toAgencyId, reason });
  }

  /**
   * Withdraws somebody's own dossier, or, at a counter, that of who came to it; the counter notes whom it saw and what it handed back.
   * @throws ApiProblem notFound, roleNotAllowed, invalidRequest; as `carryOut`
   */
  async withdraw(
    actor: Caller,
    id: string,
    { reason, identityChecked = false, originalsReturned = [], ...command }: WithdrawCommandDto,
  ): Promise<CommandAnswerDto> {
    const row = await this.visible(actor, id);
    const words = optional('reason', reason);
    if (isApplicant(actor, row)) return this.carryOut(actor, id, command, { action: 'withdraw', ...words });
    const agencyId = counterToWithdrawAt(actor, row);
    // An officer takes back what came on paper, and for nobody who filed online.
    if (!agencyId) throw new ApiProblem('roleNotAllowed');
    const tooMany = originalsReturned.findIndex(
      ({ paperCode, originals }) => originals > (row.handedIn[paperCode]?.originals ?? 0),
    );
    if (tooMany !== -1)
      throw new ApiProblem('invalidRequest', {
        fields: [{ pointer: `/originalsReturned/${tooMany}/originals`, code: 'maximum' }],
      });
    const returned = Object.fromEntries(originalsReturned.map(({ paperCode, originals }) => [paperCode, originals]));
    return this.carryOut(actor, id, command, {
      ...{ action: 'withdraw', ...words },
      atCounter: { agencyId, identityChecked, originalsReturned: returned },
    });
  }

  /** Gives a dossier to a case officer of the agency that has it. @throws ApiProblem officerNotAble, notFound; as `carryOut` */
  async assign(
    actor: Caller,
    id: string,
    { officerId, note, ...command }: CommandDto & { officerId: string; note?: string },
  ): Promise<CommandAnswerDto> {
    const row = await this.visible(actor, id);
    const officer = (await this.reference.caseOfficers(row.agencyId)).find((one) => one.id === officerId);
    if (!officer) throw new ApiProblem('officerNotAble');
    const { fullName: name } = officer;
    return this.carryOut(actor, id, command, {
      ...{ action: 'assign', officer: { id: officerId, name } },
      ...(note?.trim() && { note: note.trim() }),
    });
  }

  /** Gives a step to an officer of its agency who has its role. @throws ApiProblem officerNotAble, notFound; as `carryOut` */
  async assignStep(
    actor: Caller,
    id: string,
    { run, officerId, note, ...command }: CommandDto & { run: number; officerId: string; note?: string },
  ): Promise<CommandAnswerDto> {
    const row = await this.visible(actor, id);
    const step = row.steps.find(({ number }) => number === run);
    const officers = step ? await this.reference.officersOf(step.agencyId, step.role) : [];
    const officer = officers.find((one) => one.id === officerId);
    if (step && !officer) throw new ApiProblem('officerNotAble');
    return this.carryOut(actor, id, command, {
      ...{ action: 'assignStep', run, officer: { id: officerId, name: officer?.fullName ?? '' } },
      ...(note?.trim() && { note: note.trim() }),
    });
  }

  /** Passes a step on to another agency. @throws ApiProblem agencyUnknown, notFound; as `carryOut` */
  async moveStep(
    actor: Caller,
    id: string,
    { run, toAgencyId, reason, ...command }: CommandDto & { run: number; toAgencyId: string; reason: string },
  ): Promise<CommandAnswerDto> {
    await this.reference.inForce([toAgencyId], localDate(this.clock.now()));
    return this.carryOut(actor, id, command, { action: 'moveStep', run, toAgencyId, reason });
  }

  /** Asks other agencies for an opinion. @throws ApiProblem agencyUnknown, notFound; as `carryOut` */
  async askOpinion(
    actor: Caller,
    id: string,
    { agencyIds, question, workingHours, whenSilent, ...command }: CommandDto & Omit<AskOpinion, 'action'>,
  ): Promise<CommandAnswerDto> {
    await this.reference.inForce(agencyIds, localDate(this.clock.now()));
    const asked = [...new Set(agencyIds)];
    return this.carryOut(actor, id, command, {
      ...{ action: 'askOpinion', agencyIds: asked, question, workingHours, whenSilent },
    });
  }

  /** Asks for everything that is missing, each at a field or paper that there is. @throws ApiProblem supplementTargetUnknown, notFound; as `carryOut` */
  async requestSupplement(
    actor: Caller,
    id: string,
    command: CommandDto,
    request: SupplementRequest,
  ): Promise<CommandAnswerDto> {
    checkTargets(request.items, await this.reference.procedure(await this.visible(actor, id)));
    return this.carryOut(actor, id, command, { action: 'requestSupplement', request });
  }

  /** The applicant's answer to a request for a supplement, or what they brought to the counter; the answers are judged like those of a submission. */
  async supplement(
    actor: Caller,
    id: string,
    command: CommandDto & { answers: Record<string, unknown>; note?: string },
    language: Language,
  ): Promise<CommandAnswerDto> {
    const row = await this.visible(actor, id);
    // An officer brings in what came on paper, and answers for nobody else.
    if (!isApplicant(actor, row) && !isOverTheCounter(row.channel)) throw new ApiProblem('roleNotAllowed');
    const answers = await this.judged(row, command.answers, language);
    const { note } = command;
    return this.carryOut(actor, id, command, { action: 'supplement', answers, ...(note && { note }) });
  }

  /** Answers as they are kept. @throws ApiProblem invalidAnswers with every fault at once */
  async judged(
    { answers: filed, ...row }: DossierRow,
    answers: Record<string, unknown>,
    language: Language,
  ): Promise<Answers> {
    const { form } = await this.reference.procedure(row);
    const known = { units: await this.reference.units(), on: localDate(this.clock.now()), filed };
    const fields = [...answerProblems(form, answers, language), ...unitProblems(form, answers, known, language)];
    if (fields.length > 0) throw new ApiProblem('invalidAnswers', { fields });
    return withoutBlanks(answers);
  }

  /** To whoever was too late, says who did what since the version that they saw. */
  private async withChanges(error: unknown, row: DossierRow, actor: Actor, seenVersion: number): Promise<unknown> {
    if (!(error instanceof CommandRefused) || error.refusal.code !== 'dossierChanged') return error;
    // Whose part has ended is not told what others have done since.
    if (!may(actor, 'viewContent', row)) return error;
    const inside = may(actor, 'viewProcessing', row);
    const since = (await this.dossiers.history(row.id)).filter(({ sequence }) => sequence > seenVersion);
    const changes = since.map((event) => {
      const { action, at, actor: by } = timelineEntry(event, inside);
      return {
        action,
        at,
        actorName: by.name,
        actorRole: by.role,
        ...(by.onBehalfOf && { onBehalfOf: by.onBehalfOf }),
      };
    });
    const { state, version } = error.refusal;
    return new ApiProblem('dossierChanged', { extra: { state, version, changes } });
  }

  /** Tells the screens of a change; those of the agency that had the dossier before, and of those whose part of it has just ended, too. */
  private announce(dossier: DossierRow, before: DossierRow): void {
    const change = changeOf(dossier);
    const workingAgencyIds = [...change.workingAgencyIds, ...before.workingAgencyIds, before.agencyId];
    this.live.announce({ ...change, workingAgencyIds: [...new Set(workingAgencyIds)] });
    const { applicantId, applicantNumber, representativeNumber } = before;
    // Whoever it does not show to any more: their page is to notice.
    if (isOtherPeople(before, dossier))
      this.live.announce({ ...change, applicantId, applicantNumber, representativeNumber });
  }
}

/** What a command to a step or an opinion is about, and whose work it is, or at which counter it is withdrawn; nothing for others to the dossier itself. */
function workOf(detail: CommandDetail, row: DossierRow): AnothersWork | undefined {
  if ('run' in detail) return row.steps.find(({ number }) => number === detail.run);
  if (detail.action === 'withdraw') return detail.atCounter && { agencyId: detail.atCounter.agencyId, takenBy: null };
  if (detail.action !== 'giveOpinion') return undefined;
  const opinion = row.opinions.find(({ number }) => number === detail.opinion);
  return opinion && { agencyId: opinion.agencyId, takenBy: null };
}

/** Whether a correction has given a dossier to other people. */
function isOtherPeople(before: DossierRow, now: DossierRow): boolean {
  return (
    before.applicantId !== now.applicantId ||
    before.applicantNumber !== now.applicantNumber ||
    before.representativeNumber !== now.representativeNumber
  );
}
