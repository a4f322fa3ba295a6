import {
  isApplicant,
  isOverTheCounter,
  localDate,
  may,
  withoutBlanks,
  type Actor,
  type Answers,
  type CommandDetail,
  type Language,
} from '@mot-cua/domain';
import { changeOf, DossierStore, type DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { answerProblems, unitProblems } from '../drafts/draft-check';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { LiveUpdates } from '../live/live-updates';
import { optional } from './command';
import { DossierReference } from './dossier-reference';
import { DossierView, rolesToward } from './dossier-view';
import type { CommandDto } from './commands.dto';
import type { CommandAnswerDto, DossierDto } from './dossiers.dto';

@Injectable()
export class DossiersService {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly view: DossierView,
    private readonly reference: DossierReference,
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
    const acting = { ...actor, roles: rolesToward(actor, row) };
    const command = { detail, actor: acting, at: this.clock.now(), expectedVersion };
    const { requestId } = actor;
    const { dossier, repeated } = await this.dossiers.handle(id, command, { transactionId, requestId });
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
    const { channel, agencyId, receivingAgencyId } = await this.visible(actor, id);
    const [own] = actor.agencyIds;
    const isElsewhere = isOverTheCounter(channel) && own === receivingAgencyId && own !== agencyId;
    return this.carryOut(actor, id, command, {
      ...{ action: 'receive', ...optional('note', note) },
      ...(isElsewhere && { atAgencyId: own }),
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

  /** Puts answers right that the office received wrongly, under the same rules. */
  async correct(
    actor: Caller,
    id: string,
    { reason, ...command }: CommandDto & { answers: Record<string, unknown>; reason: string },
    language: Language,
  ): Promise<CommandAnswerDto> {
    const answers = await this.judged(await this.visible(actor, id), command.answers, language);
    return this.carryOut(actor, id, command, { action: 'correct', answers, reason });
  }

  /** Answers as they are kept. @throws ApiProblem invalidAnswers with every fault at once */
  private async judged(
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

  /** Tells the screens of a change; those of the agency that had the dossier before, too. */
  private announce(dossier: DossierRow, before: DossierRow): void {
    for (const agencyId of new Set([dossier.agencyId, before.agencyId]))
      this.live.announce({ ...changeOf(dossier), agencyId });
  }
}
