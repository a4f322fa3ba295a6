import type { ClockPolicy } from '../deadline/clock/clock-history';
import type { ClockSpan } from '../deadline/clock/legal-clock';
import type { WorkingCalendar } from '../deadline/working-calendar';
import type { Expression } from '../expression/expression';
import type { Answers } from '../form/form';
import { graphOf, targetsOf, waysToChoose, type ProcessGraph } from './process-graph';
import type { ProcessStep, StepNext } from './process-step';
import { clockOfRun, happened } from './run-clock';
import { isOpen, openRuns, type EndOfDossier, type Person, type StepEnd, type StepRun } from './step-run';

/** What running a process needs to know of the world. */
export interface ProcessSurroundings {
  readonly process: readonly ProcessStep[];
  /** Working hours of a step in the dossier's case. */
  readonly hoursOf: (step: ProcessStep) => number;
  /** Id of the agency of a step: the one that it names or the answers do, else the competent one. */
  readonly agencyOf: (step: ProcessStep, answers: Answers, competentId: string, at: Date) => string;
  readonly calendarOf: (agencyId: string) => WorkingCalendar;
  readonly holds: (condition: Expression, answers: Answers) => boolean;
}

/** A dossier at one instant, as far as its process goes by it. */
export interface AtWork {
  readonly answers: Answers;
  /** The agency that decides. */
  readonly agencyId: string;
  /** Id of the case officer who has the dossier: steps of that role in that agency are theirs. */
  readonly lead: string | null;
  readonly at: Date;
  readonly by: Person;
}

/** What is kept of how a run ended, beside who and when. */
type EndDetail = Pick<NonNullable<StepRun['end']>, 'way' | 'note' | 'because'>;

/** Moves a dossier through a process. Every method takes the runs so far and gives those from then on; none of them changes anything. */
export class ProcessRunner {
  private readonly graph: ProcessGraph;

  constructor(
    private readonly surroundings: ProcessSurroundings,
    private readonly now: AtWork,
  ) {
    this.graph = graphOf(surroundings.process);
  }

  /** A counter has accepted the dossier, of another agency perhaps: the step of receiving has run since it was handed in. */
  receive(handedInAt: Date, atAgencyId?: string): readonly StepRun[] {
    const [first] = this.graph.steps;
    if (!first || this.graph.taskOf(first.code) !== 'receive') return [];
    return this.open([], first.code, handedInAt, atAgencyId).map((run) => this.ended(run, 'finished'));
  }

  /** The agency that decides has the dossier: the work begins. */
  begin(received: readonly StepRun[]): readonly StepRun[] {
    const [first] = this.graph.steps;
    if (!first) return received;
    switch (this.graph.taskOf(first.code)) {
      case 'receive':
        return this.goOn(received, first.code, this.ways(first.code));
      case 'decide':
        // With nothing to do before the decision, it opens with the proposal like any other.
        return received;
      default:
        return this.open(received, first.code);
    }
  }

  /** A step is done; those that follow open, unless branches beside it are still running. */
  finish(runs: readonly StepRun[], number: number, detail: Omit<EndDetail, 'because'> = {}): readonly StepRun[] {
    const run = runs.find((one) => one.number === number);
    if (!run) return runs;
    const after = this.end(runs, [number], 'finished', detail);
    return this.goOn(after, run.step, this.ways(run.step, detail.way));
  }

  /** A step goes back to an earlier one. What runs beside it within the branches that it leaves is broken off. */
  goBack(runs: readonly StepRun[], number: number, to: string, note: string): readonly StepRun[] {
    const run = runs.find((one) => one.number === number);
    if (!run) return runs;
    const left = this.graph.blocks.filter(({ inside }) => inside.has(run.step) && !inside.has(to));
    const beside = openRuns(runs).filter(
      (other) => other.number !== number && left.some(({ inside }) => inside.has(other.step)),
    );
    const returned = this.end(runs, [number], 'returned', { note });
    const broken = this.end(
      returned,
      beside.map((other) => other.number),
      'brokenOff',
    );
    return this.open(broken, to);
  }

  /** A step goes to another agency, which has its whole time for it. */
  move(runs: readonly StepRun[], number: number, agencyId: string, note: string): readonly StepRun[] {
    const run = runs.find((one) => one.number === number);
    if (!run) return runs;
    return this.open(this.end(runs, [number], 'moved', { note }), run.step, this.now.at, agencyId);
  }

  /** The result is proposed: the last step of the work is done, by the way to the decision that was chosen or is the only one, and the decision open. */
  propose(runs: readonly StepRun[], { note, way }: Omit<EndDetail, 'because'> = {}): readonly StepRun[] {
    const decision = this.decision();
    const [last] = openRuns(runs);
    const ways = last ? waysToChoose(this.graph.nextOf(last.step)).filter(({ to }) => to === decision) : [];
    const chosen = way ?? ways[0]?.code;
    const done = this.endAll(runs, 'finished', {
      ...(note !== undefined && { note }),
      ...(chosen !== undefined && { way: chosen }),
    });
    return decision === undefined ? done : this.open(done, decision);
  }

  /** The leader sends the proposal back to whoever made it. */
  sendBack(runs: readonly StepRun[], note: string): readonly StepRun[] {
    const proposal = runs.findLast(({ step, end }) => end !== null && this.graph.taskOf(step) === 'work');
    const back = this.close(runs, 'returned', note);
    return proposal ? this.open(back, proposal.step) : back;
  }

  /** The steps after the decision, one after the other. */
  passOn(runs: readonly StepRun[], note?: string): readonly StepRun[] {
    const [run] = openRuns(runs);
    return run ? this.finish(runs, run.number, note === undefined ? {} : { note }) : runs;
  }

  /** Ends whatever is open, in one way. */
  close(runs: readonly StepRun[], how: StepEnd, note?: string): readonly StepRun[] {
    return this.endAll(runs, how, note === undefined ? {} : { note });
  }

  /** Breaks off whatever is open, as the dossier ends. */
  breakOff(runs: readonly StepRun[], because: EndOfDossier, note?: string): readonly StepRun[] {
    return this.endAll(runs, 'brokenOff', { because, ...(note !== undefined && { note }) });
  }

  /** Steps stand still while the legal clock does. */
  pause(
    runs: readonly StepRun[],
    pause: NonNullable<ClockSpan['paused']>,
    policy: Pick<ClockPolicy, 'afterSupplement'>,
  ): readonly StepRun[] {
    return runs.map((run) =>
      isOpen(run) && run.pausedWithMinutes === null
        ? this.reckoned(happened(run, { what: 'paused', at: this.now.at, ...pause }), policy)
        : run,
    );
  }

  /** They go on with what was left, or, where the law gives the whole time anew after a supplement, with all of it. */
  resume(runs: readonly StepRun[], policy: Pick<ClockPolicy, 'afterSupplement'>): readonly StepRun[] {
    return runs.map((run) =>
      isOpen(run) && run.pausedWithMinutes !== null
        ? this.reckoned(happened(run, { what: 'resumed', at: this.now.at }), policy)
        : run,
    );
  }

  /** Their times are read anew by a calendar that has changed. */
  reckonAnew(runs: readonly StepRun[], policy: Pick<ClockPolicy, 'afterSupplement'>): readonly StepRun[] {
    return runs.map((run) => (isOpen(run) ? this.reckoned(run, policy) : run));
  }

  /** Somebody has the dossier from now on: what is theirs of its steps goes with it. */
  handTo(runs: readonly StepRun[], before: string | null, next: string | null): readonly StepRun[] {
    return runs.map((run) => {
      const isOfLead = isOpen(run) && run.role === 'caseOfficer' && run.agencyId === this.now.agencyId;
      const isTheirs = run.takenBy === null || run.takenBy === before;
      return isOfLead && isTheirs ? { ...run, takenBy: next } : run;
    });
  }

  /** Somebody has one step from now on. */
  take(runs: readonly StepRun[], number: number, by: string): readonly StepRun[] {
    return runs.map((run) => (run.number === number ? { ...run, takenBy: by } : run));
  }

  /** Codes of the steps that follow a step now, with the way that was chosen or that the answers choose. */
  ways(code: string, way?: string): readonly string[] {
    const next = this.graph.nextOf(code);
    return next ? targetsNow(next, way, (condition) => this.surroundings.holds(condition, this.now.answers)) : [];
  }

  private decision(): string | undefined {
    return this.graph.steps.find(({ code }) => this.graph.taskOf(code) === 'decide')?.code;
  }

  /** Opens what follows a step; the decision opens with the proposal only, and a join once nothing is left to wait for. */
  private goOn(runs: readonly StepRun[], from: string, to: readonly string[]): readonly StepRun[] {
    return to.reduce<readonly StepRun[]>((before, code) => {
      const isReached = this.graph.taskOf(code) !== 'decide' && !this.isAwaited(before, from, code);
      return isReached ? this.open(before, code) : before;
    }, runs);
  }

  /** Whether a step is where branches join of which others are still running. */
  private isAwaited(runs: readonly StepRun[], from: string, to: string): boolean {
    const joined = this.graph.blocks.filter(({ join, inside }) => join === to && inside.has(from));
    return openRuns(runs).some(({ step }) => joined.some(({ inside }) => inside.has(step)));
  }

  private open(runs: readonly StepRun[], code: string, openedAt = this.now.at, movedTo?: string): readonly StepRun[] {
    const step = this.graph.stepOf(code);
    if (!step) return runs;
    const { answers, agencyId: competentId, lead } = this.now;
    const agencyId = movedTo ?? this.surroundings.agencyOf(step, answers, competentId, this.now.at);
    const allowedMinutes = Math.round(this.surroundings.hoursOf(step) * 60);
    const isOfLead = step.role === 'caseOfficer' && agencyId === competentId;
    const run = this.reckoned({
      ...{
        number: runs.length + 1,
        changedIn: 0,
        step: code,
        role: step.role,
        agencyId,
        takenBy: isOfLead ? lead : null,
      },
      ...{ openedAt, allowedMinutes, pausedWithMinutes: null, end: null },
      ...{ history: [{ what: 'accepted', at: openedAt }], dueAt: openedAt },
    });
    return [...runs, run];
  }

  private endAll(runs: readonly StepRun[], how: StepEnd, detail: EndDetail): readonly StepRun[] {
    const open = openRuns(runs).map(({ number }) => number);
    return this.end(runs, open, how, detail);
  }

  private end(
    runs: readonly StepRun[],
    numbers: readonly number[],
    how: StepEnd,
    detail: EndDetail = {},
  ): readonly StepRun[] {
    return runs.map((run) => (numbers.includes(run.number) && isOpen(run) ? this.ended(run, how, detail) : run));
  }

  private ended(run: StepRun, how: StepEnd, detail: EndDetail = {}): StepRun {
    return { ...run, end: { how, at: this.now.at, by: this.now.by, ...detail } };
  }

  /** With what its history gives by now; the same run where that is what it had. */
  private reckoned(run: StepRun, policy?: Pick<ClockPolicy, 'afterSupplement'>): StepRun {
    const clock = clockOfRun(run, this.surroundings.calendarOf(run.agencyId), this.now.at, policy);
    const isAsBefore =
      clock.dueAt.getTime() === run.dueAt.getTime() && clock.pausedWithMinutes === run.pausedWithMinutes;
    return isAsBefore ? run : { ...run, ...clock };
  }
}

function targetsNow(
  next: StepNext,
  chosen: string | undefined,
  holds: (condition: Expression) => boolean,
): readonly string[] {
  if (next.kind !== 'choice') return targetsOf(next);
  const way =
    next.by === 'officer'
      ? next.ways.find(({ code }) => code === chosen)
      : next.ways.find(({ when }) => when === undefined || holds(when));
  return way ? [way.to] : [];
}
