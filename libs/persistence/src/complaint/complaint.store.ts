import {
  concernedIn,
  decideComplaint,
  emptyComplaint,
  evolveComplaint,
  filesOf,
  OPEN_COMPLAINT_STATES,
  USUAL_COMPLAINT_POLICY,
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  type ComplaintDetail,
  type ComplaintEvent,
  type ComplaintFrame,
  type Concern,
  type WorkingCalendar,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, Not, type EntityManager } from 'typeorm';
import { DossierNotFound, TransactionReused } from '../dossier/dossier.errors';
import { toEvent } from '../dossier/dossier-mapping';
import { DossierEventRow, DossierRow } from '../dossier/dossier.rows';
import { LegalFrames } from '../dossier/legal-frames';
import type { CommandContext } from '../dossier/write-event';
import { ComplaintFileUnknown, ComplaintNotFound, ComplaintRefused } from './complaint.errors';
import { toChangedColumns, toComplaint, toComplaintEvent, toComplaintEventRow } from './complaint-mapping';
import { ComplaintEventRow, ComplaintRow } from './complaint.rows';

/** Somebody's complaint, on its way in. */
export interface ComplaintSending {
  /** Made by the client, under which its files were uploaded. */
  readonly id: string;
  readonly dossierId: string;
  readonly detail: Extract<ComplaintDetail, { action: 'send' }>;
  readonly actor: ComplaintActor;
  readonly at: Date;
}

/** What became of a command: the row as it is now. */
export interface HandledComplaint {
  readonly complaint: ComplaintRow;
  /** The agency that had it before. */
  readonly agencyIdBefore: string;
  /** The command had been carried out before; nothing happened this time. */
  readonly repeated: boolean;
}

@Injectable()
export class ComplaintStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly frames: LegalFrames,
  ) {}

  /**
   * Takes a complaint in: its row, its first event, and the files that were uploaded for it, or nothing. Sent twice with one transaction id, it answers
   * the same complaint twice.
   * @throws DossierNotFound, ComplaintRefused, ComplaintFileUnknown, TransactionReused
   */
  async send(
    { id, dossierId, detail, actor, at }: ComplaintSending,
    context: CommandContext,
  ): Promise<HandledComplaint> {
    const calendarOf = await this.frames.calendars();
    return this.dataSource.transaction(async (tx) => {
      // Numbers are given out one by one, and two that come at once are counted one after the other.
      const dossier = await tx.findOne(DossierRow, { where: { id: dossierId }, lock: { mode: 'pessimistic_write' } });
      if (!dossier) throw new DossierNotFound(dossierId);
      const known = await tx.findOneBy(ComplaintRow, { id });
      if (known) {
        if (known.complainantId !== actor.id || !(await wasDone(tx, id, detail, context)))
          throw new TransactionReused(context.transactionId ?? id);
        return { complaint: known, agencyIdBefore: known.agencyId, repeated: true };
      }
      const frame = await frameOf(tx, dossier, id, actor.id, calendarOf(detail.agencyId));
      const empty = emptyComplaint(id, actor.id);
      const event = eventOf(empty, { detail, actor, at }, frame);
      const number = 1 + (await tx.countBy(ComplaintRow, { dossierId }));
      const columns = toChangedColumns(evolveComplaint(empty, event));
      await tx.insert(ComplaintRow, {
        ...columns,
        ...{ id, dossierId, number, complainantId: actor.id, complainantName: actor.name },
      });
      return this.written(tx, event, context, detail.agencyId);
    });
  }

  /**
   * Every later change passes here: under a lock on its row, with its event, or not at all.
   * @throws ComplaintNotFound, ComplaintRefused, ComplaintFileUnknown, TransactionReused
   */
  async handle(id: string, command: ComplaintCommand, context: CommandContext = {}): Promise<HandledComplaint> {
    const calendarOf = await this.frames.calendars();
    return this.dataSource.transaction(async (tx) => {
      const row = await tx.findOne(ComplaintRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new ComplaintNotFound(id);
      const { detail } = command;
      if (await wasDone(tx, id, detail, context))
        return { complaint: row, agencyIdBefore: row.agencyId, repeated: true };
      const dossier = await tx.findOneByOrFail(DossierRow, { id: row.dossierId });
      const calendar = calendarOf(detail.action === 'passOn' ? detail.toAgencyId : row.agencyId);
      const frame = await frameOf(tx, dossier, id, row.complainantId, calendar);
      const complaint = toComplaint(row);
      const event = eventOf(complaint, command, frame);
      await tx.update(ComplaintRow, { id }, toChangedColumns(evolveComplaint(complaint, event)));
      return this.written(tx, event, context, row.agencyId);
    });
  }

  private async written(
    tx: EntityManager,
    event: ComplaintEvent,
    context: CommandContext,
    agencyIdBefore: string,
  ): Promise<HandledComplaint> {
    const { complaintId: id } = event;
    await tx.insert(ComplaintEventRow, toComplaintEventRow(event, context));
    await fileWith(tx, event);
    return { complaint: await tx.findOneByOrFail(ComplaintRow, { id }), agencyIdBefore, repeated: false };
  }

  find(id: string): Promise<ComplaintRow | null> {
    return this.dataSource.manager.findOneBy(ComplaintRow, { id });
  }

  /** The whole history of a complaint, oldest first. */
  async history(complaintId: string): Promise<ComplaintEvent[]> {
    const rows = await this.dataSource.manager.find(ComplaintEventRow, {
      where: { complaintId },
      order: { sequence: 'ASC' },
    });
    return rows.map(toComplaintEvent);
  }

  /** Those whose own doing a complaint about a dossier may be. */
  concerned(dossierId: string): Promise<Concern[]> {
    return concernedWith(this.dataSource.manager, dossierId);
  }
}

/** @throws ComplaintRefused */
function eventOf(complaint: Complaint, command: ComplaintCommand, frame: ComplaintFrame): ComplaintEvent {
  const outcome = decideComplaint(complaint, command, frame);
  if (!outcome.ok) throw new ComplaintRefused(outcome.refusal);
  return outcome.event;
}

async function frameOf(
  tx: EntityManager,
  { id: dossierId, returnedAt, endedAt }: DossierRow,
  complaintId: string,
  complainantId: string,
  calendar: WorkingCalendar,
): Promise<ComplaintFrame> {
  const others = { dossierId, complainantId, id: Not(complaintId), state: In([...OPEN_COMPLAINT_STATES]) };
  return {
    ...{ calendar, policy: USUAL_COMPLAINT_POLICY, dossierEndedAt: returnedAt ?? endedAt },
    concerned: await concernedWith(tx, dossierId),
    openBeside: await tx.countBy(ComplaintRow, others),
  };
}

async function concernedWith(manager: EntityManager, dossierId: string): Promise<Concern[]> {
  const rows = await manager.find(DossierEventRow, { where: { dossierId }, order: { sequence: 'ASC' } });
  return concernedIn(rows.map(toEvent));
}

/** Whether this very command was carried out earlier. @throws TransactionReused for an id that was something else */
async function wasDone(
  tx: EntityManager,
  complaintId: string,
  { action }: ComplaintDetail,
  { transactionId }: CommandContext,
): Promise<boolean> {
  const before = transactionId ? await tx.findOneBy(ComplaintEventRow, { transactionId }) : null;
  if (!before) return false;
  if (before.complaintId !== complaintId || before.action !== action) throw new TransactionReused(before.complaintId);
  return true;
}

/** The files that come with an event belong to it from then on; those of a draft that was sent back may come again. */
async function fileWith(tx: EntityManager, { complaintId, sequence, detail, actor }: ComplaintEvent): Promise<void> {
  const ids = [...new Set(filesOf(detail))];
  if (ids.length === 0) return;
  const [, affected]: [unknown, number] = await tx.query(
    `UPDATE attachment SET filed_in = coalesce(filed_in, $4)
     WHERE id = ANY($1) AND dossier_id = $2 AND uploaded_by = $3 AND purpose = 'complaint' AND state = 'stored'`,
    [ids, complaintId, actor.id, sequence],
  );
  if (affected < ids.length) throw new ComplaintFileUnknown(complaintId);
}
