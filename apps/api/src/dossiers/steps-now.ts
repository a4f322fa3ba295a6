import { graphOf, minutesLeft, openRuns, type Actor, type StepRun } from '@mot-cua/domain';
import {
  AccountStore,
  AgencyStore,
  LegalFrames,
  ProcedureStore,
  toStepRun,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { toAgencyRef } from '../agencies/agencies.dto';
import type { InboxStepDto } from './inbox.dto';

/** The steps that many dossiers are at: all but the names of who has them stands in the dossiers' rows and in memory. */
@Injectable()
export class StepsNow {
  constructor(
    private readonly accounts: AccountStore,
    private readonly agencies: AgencyStore,
    private readonly procedures: ProcedureStore,
    private readonly frames: LegalFrames,
    private readonly clock: Clock,
  ) {}

  /** Answers what each of the dossiers is at, the next due first; one query for all of them. */
  async of(rows: readonly DossierRow[], { agencyIds: [own] }: Actor): Promise<(row: DossierRow) => InboxStepDto[]> {
    const now = this.clock.now();
    const open = new Map(rows.map((row) => [row.id, openRuns(row.steps.map(toStepRun))]));
    const holders = [...open.values()].flat().flatMap(({ takenBy }) => takenBy ?? []);
    const [names, agencies, calendarOf] = await Promise.all([
      this.accounts.namesOf([...new Set(holders)]),
      this.agencies.all(),
      this.frames.calendars(),
    ]);
    const graphs = new Map(
      await Promise.all(
        rows.map(async (row) => [row.id, graphOf((await this.procedures.versionOf(row)).process)] as const),
      ),
    );
    const step = (row: DossierRow, run: StepRun): InboxStepDto => {
      const { number, agencyId, takenBy, dueAt, allowedMinutes, pausedWithMinutes } = run;
      const agency = agencies.find(({ id }) => id === agencyId);
      const remainingMinutes = minutesLeft(run, calendarOf(agencyId), now);
      return {
        ...{ number, dueAt, allowedMinutes, remainingMinutes },
        name: graphs.get(row.id)?.stepOf(run.step)?.name ?? { vi: run.step, en: run.step },
        agency: agency && agencyId !== own ? toAgencyRef(agency) : null,
        takenBy: takenBy ? (names.get(takenBy) ?? null) : null,
        ...{ isLate: remainingMinutes < 0, isPaused: pausedWithMinutes !== null },
      };
    };
    return (row) =>
      (open.get(row.id) ?? [])
        .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
        .map((run) => step(row, run));
  }
}
