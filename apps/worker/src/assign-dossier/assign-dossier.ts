import { isOnItsWay, transitionFor, type DossierEvent } from '@mot-cua/domain';
import {
  announceChanges,
  AssignmentStore,
  changeOf,
  CommandRefused,
  DossierStore,
  NextOfficers,
  ProcedureStore,
  toDossier,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock, currentRequestId } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idOf } from '../make-result-document/id-of-event';
import { SYSTEM } from '../system-actor';
import { lookAgain } from './look-again';

/** Gives dossiers that were received, or given back, to a case officer by the rule of their agency, through the one door. */
@Injectable()
export class AssignDossier {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly procedures: ProcedureStore,
    private readonly assignment: AssignmentStore,
    private readonly next: NextOfficers,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  /** Answers to whom it was given, or why to nobody. */
  async assign(event: DossierEvent): Promise<Record<string, unknown>> {
    const { agencyId } = await this.read(event.dossierId);
    return this.assignment.inTurn(agencyId, () =>
      lookAgain(async () => this.giveOut(await this.read(event.dossierId), event)),
    );
  }

  /** Nothing where the dossier changed meanwhile. */
  private async giveOut(row: DossierRow, event: DossierEvent): Promise<Record<string, unknown> | undefined> {
    const mayBeGiven = transitionFor(row.state, 'assign')?.by.includes('system') ?? false;
    if (row.takenBy !== null || !mayBeGiven) return { left: 'notNeeded' };
    // Its arrival rings again.
    if (isOnItsWay(toDossier(row))) return { left: 'notArrived' };
    const at = this.clock.now();
    const { agencyId, answers } = row;
    const procedure = await this.procedures.versionOf(row);
    const notTo = whoGaveItBack(await this.dossiers.history(row.id));
    const { picked, byRule } = await this.next.of({ agencyId, procedure, answers, notTo }, at);
    if (!picked.officer) {
      if (picked.left === 'nobodyAble') {
        await this.assignment.leave(row.id, at);
        await announceChanges(this.dataSource, [changeOf(row)]);
      }
      return { left: picked.left };
    }
    const { id, name } = picked.officer;
    const detail = { action: 'assign', officer: { id, name }, ...(byRule && { byRule }) } as const;
    try {
      // An officer who takes it in this very moment is first.
      const { dossier } = await this.dossiers.handle(
        row.id,
        { detail, actor: SYSTEM, at, expectedVersion: row.version },
        { transactionId: idOf('assign', event), requestId: currentRequestId() },
      );
      await announceChanges(this.dataSource, [changeOf(dossier)]);
      return { officerId: id };
    } catch (error) {
      if (error instanceof CommandRefused) return undefined;
      throw error;
    }
  }

  private async read(dossierId: string): Promise<DossierRow> {
    const row = await this.dossiers.find(dossierId);
    if (!row) throw new Error(`No dossier ${dossierId}`);
    return row;
  }
}

/** Who gave a dossier back that nobody has had since, and for whom. */
function whoGaveItBack(history: readonly DossierEvent[]): string[] {
  const last = history.findLast(({ detail: { action } }) => ['take', 'assign', 'release'].includes(action));
  if (last?.detail.action !== 'release') return [];
  const { id, onBehalfOf } = last.actor;
  return [id, ...(onBehalfOf ? [onBehalfOf.id] : [])];
}
