import {
  type Actor,
  type AttachedResult,
  decide,
  type DossierCommand,
  type DossierEvent,
  evolve,
  expectedDelay,
  type ExpectedDelay,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { quickQuery } from '../database/quick-query';
import { ProcedureStore } from '../procedure/procedure.store';
import { CommandRefused, DossierNotFound, ResultFileUnknown, TransactionReused, UploadRunning } from './dossier.errors';
import { counterDueOrNull } from './counter-due-or-null';
import { toDossier, toEvent } from './dossier-mapping';
import { DossierEventRow, DossierRow } from './dossier.rows';
import { LegalFrames } from './legal-frames';
import { reckonCounterDues, type Unreckoned } from './reckon-counter-dues';
import { enteredBefore, makeEntered, type CounterEntry, type Entered, type EntryClick } from './counter-entry';
import { submitDraft, type Submission, type SubmittedDossier } from './submission';
import { acceptedElsewhere, writeEvent, type CommandContext } from './write-event';
import { UPLOAD_RUNNING } from '../attachment/upload-running';

/** What became of a command: the event, and the row as it is now. */
export interface Handled {
  readonly event: DossierEvent;
  readonly dossier: DossierRow;
  /** The command had been carried out before; nothing happened this time. */
  readonly repeated: boolean;
}

@Injectable()
export class DossierStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly procedures: ProcedureStore,
    private readonly frames: LegalFrames,
  ) {}

  /**
   * Makes a dossier of a draft: state, first event, outbox row, serial and filed papers in one statement. Sent twice with one
   * transaction id, it answers the same dossier twice.
   * @throws DossierNotFound, DraftChanged, AlreadySubmitted, UploadRunning, TransactionReused
   */
  async submit(submission: Submission): Promise<SubmittedDossier> {
    const { agencyId, at } = submission;
    const filed = { state: 'submitted', agencyId, lastFiledAt: at, receivedAt: null, arrivedAt: null } as const;
    const counterDueAt = counterDueOrNull({ ...filed, acceptedAtAgencyId: null }, await this.frames.counters());
    return submitDraft(this.dataSource, { ...submission, counterDueAt });
  }

  /**
   * The one door: every change to a dossier after its submission, whoever asks for it, passes here. State, history and outbox are
   * written in one transaction under a lock on the dossier's row, or not at all.
   * @throws DossierNotFound, CommandRefused, TransactionReused, UploadRunning
   */
  async handle(dossierId: string, command: DossierCommand, context: CommandContext = {}): Promise<Handled> {
    // Nothing inside the transaction may wait for a second connection: as many commands as the pool is large would wait for each other.
    const frameOf = await this.frames.ready();
    return this.dataSource.transaction((tx) => this.handleIn(tx, frameOf, dossierId, command, context));
  }

  /**
   * Enters a dossier that came over the counter and answers it in the same transaction: it is submitted and accepted, sent back for more, or refused,
   * or nothing happens. Sent twice with one transaction id, it answers the same dossier twice.
   * @throws as `submit` and `handle`
   */
  async enter(entry: CounterEntry, answer: DossierCommand): Promise<Entered> {
    const frameOf = await this.frames.ready();
    const { requestId } = entry;
    const entered = await this.dataSource.transaction(async (tx) => {
      const id = await makeEntered(tx, entry);
      return id && this.handleIn(tx, frameOf, id, answer, requestId ? { requestId } : {});
    });
    return entered ? { dossier: entered.dossier, repeated: false } : enteredBefore(this.dataSource, entry);
  }

  /** What a click that comes a second time is answered with. @throws as `enter` */
  enteredBefore(click: EntryClick): Promise<Entered> {
    return enteredBefore(this.dataSource, click);
  }

  private async handleIn(
    tx: EntityManager,
    frameOf: Awaited<ReturnType<LegalFrames['ready']>>,
    dossierId: string,
    command: DossierCommand,
    context: CommandContext,
  ): Promise<Handled> {
    const row = await tx.findOne(DossierRow, { where: { id: dossierId }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new DossierNotFound(dossierId);
    const before = await this.eventOf(tx, dossierId, command, context);
    if (before) return { event: before, dossier: row, repeated: true };

    const dossier = toDossier(row);
    const procedure = await this.procedures.versionOf(row, tx);
    const frame = frameOf(row, procedure);
    const outcome = decide(dossier, await withNewPapers(tx, dossierId, command), frame);
    if (!outcome.ok) throw new CommandRefused(outcome.refusal);

    const { event } = outcome;
    if (command.detail.action === 'supplement') await fileNewPapers(tx, dossierId, event.sequence);
    if (command.detail.action === 'proposeResult')
      await fileResults(tx, dossierId, command.detail.attached ?? [], event.sequence);
    const next = evolve(dossier, event);
    const acceptedAtAgencyId = acceptedElsewhere(event.detail, next) ?? row.acceptedAtAgencyId;
    const counterDueAt = counterDueOrNull({ ...next, acceptedAtAgencyId }, { ...frame.work, ...frame.policy });
    await writeEvent(tx, next, event, { ...context, counterDueAt });
    return { event, dossier: await tx.findOneByOrFail(DossierRow, { id: dossierId }), repeated: false };
  }

  /** The event that this very command made earlier, when a client sends it again. */
  private async eventOf(
    tx: EntityManager,
    dossierId: string,
    { detail }: DossierCommand,
    { transactionId }: CommandContext,
  ): Promise<DossierEvent | undefined> {
    if (!transactionId) return undefined;
    const row = await tx.findOneBy(DossierEventRow, { transactionId });
    if (!row) return undefined;
    if (row.dossierId !== dossierId || row.action !== detail.action) throw new TransactionReused(transactionId);
    return toEvent(row);
  }

  find(dossierId: string): Promise<DossierRow | null> {
    return this.dataSource.manager.findOneBy(DossierRow, { id: dossierId });
  }

  /**
   * Brings in step with the calendars of this moment by when counters have to answer dossiers or to pass them on. These times are no part of the history:
   * nobody was promised them, and they follow the calendar.
   */
  async reckonCounterDues(which: 'all' | 'missing'): Promise<readonly Unreckoned[]> {
    return reckonCounterDues(this.dataSource, await this.frames.counters(), which);
  }

  /** Whether a dossier is about to be late, by the law and the hours of this moment. */
  async expectedDelay(dossierId: string, at: Date): Promise<ExpectedDelay | null> {
    const row = await this.find(dossierId);
    if (!row) return null;
    const [frameOf, procedure] = await Promise.all([this.frames.ready(), this.procedures.versionOf(row)]);
    return expectedDelay(toDossier(row), at, frameOf(row, procedure));
  }

  findByCode(code: string): Promise<DossierRow | null> {
    return this.dataSource.manager.findOneBy(DossierRow, { code });
  }

  /** What a stranger with the code may know: where the dossier stands. One indexed look-up. */
  async lookUp(code: string): Promise<Pick<DossierRow, 'code' | 'state'> | undefined> {
    const [found] = await quickQuery<Pick<DossierRow, 'code' | 'state'>>(
      this.dataSource,
      { name: 'look-up-dossier', text: 'SELECT code, state FROM dossier WHERE code = $1' },
      [code],
    );
    return found;
  }

  /** The whole history of a dossier, oldest first. */
  async history(dossierId: string): Promise<DossierEvent[]> {
    const rows = await this.dataSource.manager.find(DossierEventRow, {
      where: { dossierId },
      order: { sequence: 'ASC' },
    });
    return rows.map(toEvent);
  }

  /** The dossiers that concern somebody, newest first: filed by their account, or under their proved number by another or for another. */
  async findOfCitizen(
    citizen: Pick<Actor, 'id' | 'provedNumber'>,
    page: { limit: number; before?: { at: Date; id: string } },
  ): Promise<DossierRow[]> {
    const query = this.concerning(citizen)
      .orderBy('dossier.submitted_at', 'DESC')
      .addOrderBy('dossier.id')
      .limit(page.limit);
    if (page.before) {
      query.andWhere('(dossier.submitted_at < :at OR (dossier.submitted_at = :at AND dossier.id > :id))', page.before);
    }
    return query.getMany();
  }

  /** Those of them that wait for a supplement, the soonest last day first. */
  awaitingCitizen(citizen: Pick<Actor, 'id' | 'provedNumber'>, limit: number): Promise<DossierRow[]> {
    return this.concerning(citizen)
      .andWhere('dossier.open_supplement IS NOT NULL AND dossier.ended_at IS NULL')
      .orderBy(`dossier.open_supplement ->> 'answerBy'`)
      .addOrderBy('dossier.id')
      .limit(limit)
      .getMany();
  }

  private concerning({
    id: applicantId,
    provedNumber,
  }: Pick<Actor, 'id' | 'provedNumber'>): SelectQueryBuilder<DossierRow> {
    return this.dataSource
      .createQueryBuilder(DossierRow, 'dossier')
      .where(
        provedNumber === undefined
          ? 'dossier.applicant_id = :applicantId'
          : '(dossier.applicant_id = :applicantId OR dossier.applicant_number = :provedNumber OR dossier.representative_number = :provedNumber)',
        { applicantId, provedNumber },
      );
  }
}

/** A supplement with the papers that were added for it. */
async function withNewPapers(tx: EntityManager, dossierId: string, command: DossierCommand): Promise<DossierCommand> {
  const { detail } = command;
  if (detail.action !== 'supplement') return command;
  const added: { code: string }[] = await tx.query(
    `SELECT DISTINCT paper_code AS code FROM attachment
     WHERE dossier_id = $1 AND purpose = 'paper' AND filed_in IS NULL AND state = 'stored' ORDER BY paper_code`,
    [dossierId],
  );
  return { ...command, detail: { ...detail, papers: added.map(({ code }) => code) } };
}

/** Papers that were added since the last filing belong to this event from now on. */
async function fileNewPapers(tx: EntityManager, dossierId: string, sequence: number): Promise<void> {
  const [{ running }] = (await tx.query(`SELECT ${UPLOAD_RUNNING} AS running`, [dossierId])) as [{ running: boolean }];
  if (running) throw new UploadRunning();
  await tx.query(
    `UPDATE attachment SET filed_in = $2 WHERE dossier_id = $1 AND purpose = 'paper' AND filed_in IS NULL AND state = 'stored'`,
    [dossierId, sequence],
  );
}

/** Files that become results with a proposal belong to that event; those of an earlier proposal, which was sent back, may be proposed again. */
async function fileResults(
  tx: EntityManager,
  dossierId: string,
  attached: readonly AttachedResult[],
  sequence: number,
): Promise<void> {
  for (const { code, attachmentId } of attached) {
    const [, affected]: [unknown, number] = await tx.query(
      `UPDATE attachment SET filed_in = coalesce(filed_in, $4)
       WHERE id = $1 AND dossier_id = $2 AND purpose = 'result' AND result_code = $3 AND state = 'stored'`,
      [attachmentId, dossierId, code, sequence],
    );
    if (affected === 0) throw new ResultFileUnknown(attachmentId);
  }
}
