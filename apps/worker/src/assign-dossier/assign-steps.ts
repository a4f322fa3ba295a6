import { graphOf, mayBeGivenOut, stepsToGiveOut, type DossierEvent, type StepRun } from '@mot-cua/domain';
import {
  announceChanges,
  AssignmentStore,
  changeOf,
  CommandRefused,
  DossierStore,
  NextOfficers,
  ProcedureStore,
  toDossier,
} from '@mot-cua/persistence';
import { Clock, currentRequestId } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idOf } from '../make-result-document/id-of-event';
import { SYSTEM } from '../system-actor';
import { lookAgain } from './look-again';

/** To whom a step was given, or why to nobody. */
type Outcome = { readonly officerId: string } | { readonly left: 'notNeeded' | 'byHand' | 'nobodyAble' };

/** Gives the steps that an event opened to officers of their agencies by rule, through the one door. */
@Injectable()
export class AssignSteps {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly procedures: ProcedureStore,
    private readonly assignment: AssignmentStore,
    private readonly next: NextOfficers,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  /** Answers what became of each, by the number of its run. */
  async assign(event: DossierEvent): Promise<Record<number, Outcome>> {
    const opened = stepsToGiveOut(await this.read(event.dossierId), event.sequence);
    const outcomes: Record<number, Outcome> = {};
    // One after another: each agency has a turn of its own, and several steps of a dossier may be one agency's.
    for (const { number, agencyId } of opened)
      outcomes[number] = await this.assignment.inTurn(agencyId, () => lookAgain(() => this.giveOut(event, number)));
    return outcomes;
  }

  /** Nothing where the step changed meanwhile. */
  private async giveOut(event: DossierEvent, number: number): Promise<Outcome | undefined> {
    const { dossierId } = event;
    const { steps, answers, version, procedure } = await this.read(dossierId);
    const graph = graphOf(procedure.process);
    const run = steps.find((one) => one.number === number);
    const step = run && graph.stepOf(run.step);
    if (!step || !mayBeGivenOut(run, graph)) return { left: 'notNeeded' };
    const at = this.clock.now();
    const { picked, byRule } = await this.next.ofStep({ agencyId: run.agencyId, procedure, answers, step }, at);
    if (!picked.officer) {
      if (picked.left === 'nobodyAble') await this.leave(dossierId, run, at);
      return { left: picked.left };
    }
    const { id, name } = picked.officer;
    const detail = { action: 'assignStep', run: number, officer: { id, name }, ...(byRule && { byRule }) } as const;
    try {
      // An officer who takes it in this very moment is first; what others do at their steps is no matter.
      const { dossier } = await this.dossiers.handle(
        dossierId,
        { detail, actor: SYSTEM, at, expectedVersion: version },
        { transactionId: idOf(`assignStep ${number}`, event), requestId: currentRequestId() },
      );
      await announceChanges(this.dataSource, [changeOf(dossier)]);
      return { officerId: id };
    } catch (error) {
      if (error instanceof CommandRefused) return undefined;
      throw error;
    }
  }

  private async leave(dossierId: string, { number }: StepRun, at: Date): Promise<void> {
    await this.assignment.leaveStep(dossierId, number, at);
    const row = await this.dossiers.find(dossierId);
    if (row) await announceChanges(this.dataSource, [changeOf(row)]);
  }

  private async read(dossierId: string) {
    const row = await this.dossiers.find(dossierId);
    if (!row) throw new Error(`No dossier ${dossierId}`);
    return { ...toDossier(row), procedure: await this.procedures.versionOf(row) };
  }
}
