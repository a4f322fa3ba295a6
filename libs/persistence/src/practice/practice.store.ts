import { practiceKeptUntil, practise, type DossierCommand, type LegalFrame } from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { UPLOAD_IS_RUNNING } from '../attachment/upload-running';
import {
  CommandRefused,
  DossierNotFound,
  DraftChanged,
  TransactionReused,
  UploadRunning,
} from '../dossier/dossier.errors';
import { practiceHistory, toStoredEvent } from './practice-mapping';
import { PracticeFileRow, PracticeRunRow } from './practice.rows';

/** What may be changed of a run before it is submitted. */
export type PracticeContent = Pick<
  PracticeRunRow,
  'channel' | 'caseCode' | 'agencyId' | 'returnMethod' | 'answers' | 'prefilled'
>;

/** A command to a practice dossier, with all that deciding it needs. */
export interface PracticeAct {
  readonly command: DossierCommand;
  readonly frame: LegalFrame;
  /** Made by the client; the same one twice is the same command. */
  readonly transactionId: string;
  /** The administrator who plays the role. */
  readonly by: { readonly id: string; readonly name: string };
  /** The id of the result, should this command lead to one. */
  readonly resultId: string;
  /** What a submission fixes, and the revision whose answers were checked. */
  readonly submitted?: {
    readonly revision: number;
    readonly code: string;
    readonly agencyId: string;
    readonly fees: FeeStatement;
  };
}

/** The one place that writes practice runs. None of it touches a table of real dossiers. */
@Injectable()
export class PracticeStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Begins a run; begun twice with one transaction id, it is the run of the first time. */
  async begin(run: PracticeRunRow): Promise<PracticeRunRow> {
    const made: { id: string }[] = await this.dataSource.query(
      `INSERT INTO practice_run (id, procedure_code, procedure_version, source, definition, carried, channel, case_code, agency_id,
         return_method, answers, prefilled, revision, code, fees, events, begun_by, begun_by_name, begun_at, touched_at, kept_until,
         transaction_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, NULL, NULL, '[]', $14, $15, $16, $16, $17, $18)
       ON CONFLICT ON CONSTRAINT uq_practice_run_transaction DO NOTHING RETURNING id`,
      [
        ...[run.id, run.procedureCode, run.procedureVersion, run.source, JSON.stringify(run.definition)],
        ...[run.carried && JSON.stringify(run.carried), run.channel, run.caseCode, run.agencyId, run.returnMethod],
        ...[JSON.stringify(run.answers), JSON.stringify(run.prefilled), run.revision, run.begunBy, run.begunByName],
        ...[run.begunAt, run.keptUntil, run.transactionId],
      ],
    );
    if (made.length > 0) return run;
    const { transactionId, procedureCode, begunBy } = run;
    const before = await this.dataSource.manager.findOneBy(PracticeRunRow, { transactionId, procedureCode, begunBy });
    if (!before) throw new TransactionReused(transactionId);
    return before;
  }

  /** A run of a procedure that is still kept at an instant. */
  find(procedureCode: string, id: string, at: Date): Promise<PracticeRunRow | null> {
    return this.dataSource.manager.findOneBy(PracticeRunRow, { procedureCode, id, keptUntil: MoreThan(at) });
  }

  /** The runs of a procedure, last touched first. */
  findOf(procedureCode: string, at: Date): Promise<PracticeRunRow[]> {
    return this.dataSource.manager.find(PracticeRunRow, {
      where: { procedureCode, keptUntil: MoreThan(at) },
      order: { touchedAt: 'DESC', id: 'ASC' },
    });
  }

  countOf(procedureCode: string, at: Date): Promise<number> {
    return this.dataSource.manager.countBy(PracticeRunRow, { procedureCode, keptUntil: MoreThan(at) });
  }

  /**
   * Saves what is filled in over the revision that was read.
   * @throws DossierNotFound, DraftChanged; CommandRefused once it is submitted
   */
  async save(id: string, revision: number, content: PracticeContent, at: Date): Promise<PracticeRunRow> {
    return this.dataSource.transaction(async (tx) => {
      const run = await locked(tx, id, at);
      const { length } = run.events;
      if (length > 0)
        throw new CommandRefused({ code: 'actionNotOpen', action: 'submit', state: 'submitted', version: length });
      if (run.revision !== revision) throw new DraftChanged(run.revision);
      return tx.save(PracticeRunRow, { ...run, ...content, revision: revision + 1, ...touched(at) });
    });
  }

  /**
   * Carries a command out under a lock on the run, as the domain decides it; sent twice, it happens once.
   * @throws DossierNotFound, TransactionReused, DraftChanged, UploadRunning, CommandRefused
   */
  async act(id: string, act: PracticeAct): Promise<PracticeRunRow> {
    const { command, frame, resultId, submitted, transactionId } = act;
    const { action } = command.detail;
    return this.dataSource.transaction(async (tx) => {
      const run = await locked(tx, id, command.at);
      const before = run.events.find((event) => event.transactionId === transactionId);
      if (before && before.detail.action !== action) throw new TransactionReused(transactionId);
      if (before) return run;
      const history = practiceHistory(run);
      const outcome = practise(id, history, command, frame, resultId);
      if (!outcome.ok) throw new CommandRefused(outcome.refusal);
      if (submitted && submitted.revision !== run.revision) throw new DraftChanged(run.revision);
      if (action === 'submit' || action === 'supplement') await fileNewPapers(tx, id, history.length + 1);
      const events = outcome.events.map((event) => toStoredEvent(event, act));
      const { detail } = command;
      return tx.save(PracticeRunRow, {
        ...run,
        ...(submitted && { code: submitted.code, agencyId: submitted.agencyId, fees: submitted.fees }),
        ...('answers' in detail && detail.answers && { answers: detail.answers }),
        ...{ events: [...run.events, ...events], ...touched(command.at) },
      });
    });
  }

  /** From now on the run does not exist; its files are still to be forgotten, by `thrownAway` and `forget`. */
  async end(procedureCode: string, id: string, at: Date): Promise<void> {
    const kept = { procedureCode, id, keptUntil: MoreThan(at) };
    const { affected } = await this.dataSource.manager.update(PracticeRunRow, kept, { keptUntil: at });
    if (!affected) throw new DossierNotFound(id);
  }

  /** Runs that are not kept any more, each with all its files: those have to go before the row that names them. */
  async thrownAway(at: Date, limit: number): Promise<{ readonly id: string; readonly files: PracticeFileRow[] }[]> {
    const { manager } = this.dataSource;
    const runs = await manager.find(PracticeRunRow, {
      select: { id: true },
      where: { keptUntil: LessThanOrEqual(at) },
      order: { keptUntil: 'ASC' },
      take: limit,
    });
    return Promise.all(
      runs.map(async ({ id }) => ({ id, files: await manager.findBy(PracticeFileRow, { runId: id }) })),
    );
  }

  /** Forgets a run that is not kept any more, once its files are gone. */
  async forget(id: string, at: Date): Promise<void> {
    await this.dataSource.manager.delete(PracticeRunRow, { id, keptUntil: LessThanOrEqual(at) });
  }
}

function touched(at: Date): Pick<PracticeRunRow, 'touchedAt' | 'keptUntil'> {
  return { touchedAt: at, keptUntil: practiceKeptUntil(at) };
}

async function locked(tx: EntityManager, id: string, at: Date): Promise<PracticeRunRow> {
  const where = { id, keptUntil: MoreThan(at) };
  const run = await tx.findOne(PracticeRunRow, { where, lock: { mode: 'pessimistic_write' } });
  if (!run) throw new DossierNotFound(id);
  return run;
}

/** Files that were added since the last filing belong to this event from now on. */
async function fileNewPapers(tx: EntityManager, runId: string, sequence: number): Promise<void> {
  const [{ running }] = (await tx.query(
    `SELECT EXISTS (SELECT FROM practice_file WHERE run_id = $1 AND ${UPLOAD_IS_RUNNING}) AS running`,
    [runId],
  )) as [{ running: boolean }];
  if (running) throw new UploadRunning();
  await tx.query(`UPDATE practice_file SET filed_in = $2 WHERE run_id = $1 AND filed_in IS NULL AND state = 'stored'`, [
    runId,
    sequence,
  ]);
}
