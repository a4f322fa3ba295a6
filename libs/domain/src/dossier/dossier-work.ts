import type { WorkingCalendar } from '../deadline/working-calendar';
import { addWorkingMinutes } from '../deadline/working-time';
import { openOpinions, type Opinion, type OpinionAnswer } from '../workflow/opinion';
import { ProcessRunner } from '../workflow/run-process';
import { openRuns, type EndOfDossier, type StepRun } from '../workflow/step-run';
import type { CommandDetail } from './command-detail';
import { pauseOf } from './dossier-clock';
import { isAcceptedElsewhere, type Dossier, type DossierCommand, type DossierEvent, type LegalFrame } from './dossier';
import { isFinal, type Transition } from './lifecycle';

/** What an action does to the steps of the process and to what other agencies were asked; nothing where it leaves them alone. */
export function workChange(
  dossier: Dossier,
  transition: Transition,
  command: DossierCommand,
  frame: LegalFrame,
): Pick<DossierEvent, 'steps' | 'opinions'> {
  const steps = marked(dossier, stepsAfter(dossier, transition, command, frame));
  const opinions = opinionsAfter(dossier, transition, command, frame);
  return {
    ...(steps !== dossier.steps && { steps }),
    ...(opinions !== dossier.opinions && { opinions }),
  };
}

/** Runs that this event changed, with its number. */
function marked({ steps: before, version }: Dossier, after: readonly StepRun[]): readonly StepRun[] {
  if (after === before) return before;
  return after.map((run) => (before.includes(run) ? run : { ...run, changedIn: version + 1 }));
}

/** The process at an instant, in the hands of whoever acts. */
export function runnerFor(
  dossier: Dossier,
  { actor: { id, name }, at }: Pick<DossierCommand, 'actor' | 'at'>,
  { work }: Pick<LegalFrame, 'work'>,
): ProcessRunner {
  const { answers, agencyId, takenBy: lead } = dossier;
  return new ProcessRunner(work, { ...{ answers, lead, at }, agencyId: agencyId ?? '', by: { id, name } });
}

function stepsAfter(
  dossier: Dossier,
  { clock, to }: Transition,
  command: DossierCommand,
  frame: LegalFrame,
): readonly StepRun[] {
  const { steps, takenBy } = dossier;
  const { detail, actor, at } = command;
  const run = runnerFor(dossier, command, frame);
  switch (detail.action) {
    case 'receive': {
      const received = run.receive(dossier.lastFiledAt ?? at, detail.atAgencyId);
      return isAcceptedElsewhere(dossier, detail) ? received : run.begin(received);
    }
    case 'arrive':
      return run.begin(steps);
    case 'take':
      return run.handTo(steps, null, actor.id);
    case 'assign':
      return run.handTo(steps, takenBy, detail.officer.id);
    case 'release':
      return run.handTo(steps, takenBy, null);
    case 'takeStep':
      return run.take(steps, detail.run, actor.id);
    case 'assignStep':
      return run.take(steps, detail.run, detail.officer.id);
    case 'moveStep':
      return run.move(steps, detail.run, detail.toAgencyId, detail.reason);
    case 'finishStep':
      return run.finish(steps, detail.run, detail);
    case 'returnStep':
      return run.goBack(steps, detail.run, detail.to, detail.reason);
    case 'proposeResult':
      return run.propose(steps, { note: detail.proposal, ...(detail.way !== undefined && { way: detail.way }) });
    case 'sendBack':
      return run.sendBack(steps, detail.reason);
    case 'approve':
      return run.passOn(steps, detail.note);
    case 'issueResult':
      return isLastStep(run, steps) ? steps : run.passOn(steps);
    case 'handOver':
      return run.close(steps, 'finished', detail.note);
    default:
  }
  const ending = endOf(detail);
  if (isFinal(to) && ending)
    return openRuns(steps).length > 0 ? run.breakOff(steps, ending.because, ending.note) : steps;
  if (steps.length === 0) return steps;
  switch (clock) {
    case 'pauseForSupplement':
    case 'pauseForPayment':
    case 'pauseByLaw':
      return run.pause(steps, pauseOf(clock, detail), frame.policy);
    case 'resume':
      return run.resume(steps, frame.policy);
    case 'reckonAnew':
      return unlessAsBefore(steps, run.reckonAnew(steps, frame.policy));
    default:
      return steps;
  }
}

/** The list itself where nothing in it changed. */
function unlessAsBefore<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.every((one, index) => one === before[index]) ? before : after;
}

/** What ends a dossier and with which words, so that every agency which had something to do of it sees why. */
function endOf(detail: CommandDetail): { readonly because: EndOfDossier; readonly note?: string } | undefined {
  switch (detail.action) {
    case 'refuse':
    case 'stop':
    case 'withdraw':
      return { because: detail.action, ...(detail.reason && { note: detail.reason }) };
    case 'lapse':
      return { because: detail.action };
    default:
      return undefined;
  }
}

/** Whether nothing follows the step that is open after the decision: it is done when the result is handed over. */
function isLastStep(runner: ProcessRunner, steps: readonly StepRun[]): boolean {
  const open = steps.find(({ end }) => end === null);
  return !open || runner.ways(open.step).length === 0;
}

function opinionsAfter(
  { opinions }: Dossier,
  { to }: Transition,
  { detail, actor: { id, name }, at }: DossierCommand,
  { work }: LegalFrame,
): readonly Opinion[] {
  const answered = (number: number, answer: OpinionAnswer) =>
    opinions.map((one) => (one.number === number ? { ...one, answer } : one));
  switch (detail.action) {
    case 'askOpinion': {
      const { agencyIds, question, workingHours, whenSilent } = detail;
      const asked = agencyIds.map((agencyId, index) => ({
        ...{ number: opinions.length + index + 1, agencyId, question, whenSilent, answer: null },
        ...{ askedBy: { id, name }, askedAt: at },
        ...answerTime(work.calendarOf(agencyId), at, Math.round(workingHours * 60)),
      }));
      return [...opinions, ...asked];
    }
    case 'giveOpinion': {
      const { position, text, opinion } = detail;
      return answered(opinion, { position, text, at, by: { id, name } });
    }
    case 'withdrawOpinion':
      return answered(detail.opinion, { position: 'notNeeded', at });
    case 'lapseOpinion':
      return answered(detail.opinion, { position: 'assentBySilence', at });
    case 'countOutage':
      return unlessAsBefore(
        opinions,
        opinions.map((one) => reckonedAnew(one, work)),
      );
    default:
      return isFinal(to) && openOpinions(opinions).length > 0
        ? opinions.map((one) =>
            one.answer ? one : { ...one, answer: { position: 'notNeeded', at, ...endOf(detail) } },
          )
        : opinions;
  }
}

function answerTime(calendar: WorkingCalendar, askedAt: Date, allowedMinutes: number) {
  return { allowedMinutes, answerBy: addWorkingMinutes(calendar, askedAt, allowedMinutes).at };
}

/** An opinion that is still awaited, with its time by a calendar that has changed. */
function reckonedAnew(opinion: Opinion, { calendarOf }: LegalFrame['work']): Opinion {
  const { answer, agencyId, askedAt, allowedMinutes, answerBy } = opinion;
  if (answer || allowedMinutes === undefined) return opinion;
  const time = answerTime(calendarOf(agencyId), askedAt, allowedMinutes);
  return time.answerBy.getTime() === answerBy.getTime() ? opinion : { ...opinion, ...time };
}
