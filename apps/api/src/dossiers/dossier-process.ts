import {
  deadlineOfOpinion,
  deadlineOfRun,
  graphOf,
  minutesLeft,
  opinionOffer,
  OFFICER_ROLES,
  punctualityOfRun,
  stepOffer,
  timesByAgency,
  waysToChoose,
  waysToDecision,
  type Actor,
  type Dossier,
  type LegalFrame,
  type Opinion,
  type OpinionAnswer,
  type ProcessGraph,
  type StepRun,
  type Text,
} from '@mot-cua/domain';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { DossierReference } from './dossier-reference';
import type { AgencyTimeDto, DossierStepDto, OpinionDto } from './process.dto';

/** Who looks at a process, and whether they work on it. */
interface Onlooker {
  readonly actor: Actor;
  readonly inside: boolean;
}

/** Where a dossier is in the process of its procedure, for whoever asks. */
@Injectable()
export class DossierProcess {
  constructor(
    private readonly reference: DossierReference,
    private readonly clock: Clock,
  ) {}

  async of(
    dossier: Dossier,
    frame: LegalFrame,
    onlooker: Onlooker,
  ): Promise<{ steps: DossierStepDto[]; opinions: OpinionDto[]; agencyTimes: AgencyTimeDto[] }> {
    const graph = graphOf(frame.work.process);
    const times = timesByAgency(dossier.steps, frame.work.calendarOf, this.clock.now());
    return {
      steps: await Promise.all(dossier.steps.map((run) => this.step(dossier, run, frame, graph, onlooker))),
      opinions: await Promise.all(dossier.opinions.map((one) => this.opinion(dossier, one, frame, onlooker))),
      agencyTimes: await Promise.all(
        times.map(async ({ agencyId, ...time }) => ({ agency: await this.reference.agency(agencyId), ...time })),
      ),
    };
  }

  private async step(
    dossier: Dossier,
    run: StepRun,
    frame: LegalFrame,
    graph: ProcessGraph,
    { actor, inside }: Onlooker,
  ): Promise<DossierStepDto> {
    const { number, changedIn, step, role, agencyId, openedAt, dueAt, allowedMinutes, takenBy } = run;
    const now = this.clock.now();
    const calendar = frame.work.calendarOf(agencyId);
    const offer = stepOffer(dossier, run, actor, now, frame);
    const deciding = waysToDecision(dossier, run, frame);
    const decisionWays = waysToChoose(graph.nextOf(step))
      .filter(({ code }) => deciding.includes(code))
      .map(({ code, name }) => ({ code, name }));
    const officers = offer.actions.includes('assignStep') ? await this.officersFor(run) : [];
    return {
      ...{ number, changedIn, step, role, openedAt, dueAt, allowedMinutes },
      deadline: deadlineOfRun(run, frame),
      name: nameOf(graph, step),
      task: graph.taskOf(step) ?? 'work',
      agency: await this.reference.agency(agencyId),
      isLead: graph.blocks.some(({ lead }) => lead === step),
      takenBy: inside && takenBy ? await this.officer(takenBy) : null,
      usedMinutes: allowedMinutes - minutesLeft(run, calendar, now),
      isPaused: run.pausedWithMinutes !== null,
      punctuality: punctualityOfRun(run, calendar, now),
      end: endOf(run, graph, inside),
      actions: offer.actions,
      leadsToDecision: deciding.length > 0,
      decisionWays: decisionWays.length > 1 ? decisionWays : [],
      ways: offer.ways.map(({ code, name }) => ({ code, name })),
      backTo: offer.backTo.map(({ code, name }) => ({ code, name })),
      officers,
    };
  }

  private async opinion(
    dossier: Dossier,
    opinion: Opinion,
    frame: LegalFrame,
    { actor, inside }: Onlooker,
  ): Promise<OpinionDto> {
    const { number, agencyId, question, askedBy, askedAt, answerBy, whenSilent, answer } = opinion;
    const now = this.clock.now();
    return {
      ...{ number, askedAt, answerBy, whenSilent },
      deadline: deadlineOfOpinion(opinion, frame),
      agency: await this.reference.agency(agencyId),
      question: inside ? question : null,
      askedByName: inside ? askedBy.name : null,
      isLate: (answer?.at ?? now) > answerBy,
      answer: answer && {
        ...{ position: answer.position, at: answer.at },
        text: inside ? wordsOf(answer) : null,
        ...('because' in answer && answer.because && { because: answer.because }),
        byName: inside && 'by' in answer ? answer.by.name : null,
      },
      actions: opinionOffer(dossier, number, actor, now, frame),
    };
  }

  private async officer(id: string): Promise<{ id: string; fullName: string }> {
    return { id, fullName: (await this.reference.officerName(id)) ?? '' };
  }

  /** Those of the step's agency who could do it, without whoever has it. */
  private async officersFor({ agencyId, role, takenBy }: StepRun): Promise<{ id: string; fullName: string }[]> {
    const officers = await this.reference.officersOf(agencyId, role);
    return officers.filter(({ id }) => id !== takenBy).map(({ id, fullName }) => ({ id, fullName }));
  }
}

/** The roles that an officer has toward the work of one agency. */
export function rolesIn(actor: Actor, agencyId: string): Actor['roles'] {
  if (!actor.agencyIds.includes(agencyId)) return [];
  return actor.roles.filter((role) => OFFICER_ROLES.some((one) => one === role));
}

function nameOf(graph: ProcessGraph, step: string): Text {
  return graph.stepOf(step)?.name ?? { vi: step, en: step };
}

/** What was said, or why nothing need be any more. */
function wordsOf(answer: OpinionAnswer): string | null {
  if ('text' in answer) return answer.text;
  return 'note' in answer ? (answer.note ?? null) : null;
}

function endOf({ step, end }: StepRun, graph: ProcessGraph, inside: boolean): DossierStepDto['end'] {
  if (!end) return null;
  const way = waysToChoose(graph.nextOf(step)).find(({ code }) => code === end.way);
  return {
    ...{ how: end.how, at: end.at, byName: inside ? end.by.name : null },
    ...(way && { way: way.name }),
    ...(inside && end.note && { note: end.note }),
    ...(end.because && { because: end.because }),
  };
}
