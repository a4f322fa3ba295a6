import type { EntityManager } from 'typeorm';
import type { AdminAct } from '../../admin-change/admin-change.store';
import { ProcedureVersionRow } from '../procedure.rows';
import { EditingSessionRow } from './editing-session.rows';
import { recordProcedureChange } from './procedure-change';

/** Saves that are further apart than this belong to two sessions. */
export const SESSION_PAUSE_MS = 30 * 60_000;

/**
 * Notes that somebody is about to save the draft of a procedure, which is locked: in their own session where it goes on, else in a new
 * one, and whatever session there was becomes a line of the log. Call it before the draft is rewritten.
 */
export async function noteSave(tx: EntityManager, code: string, { actor, at, requestId }: AdminAct): Promise<void> {
  const open = await tx.findOne(EditingSessionRow, { select: { actorId: true, savedAt: true }, where: { code } });
  const goesOn = open?.actorId === actor.id && at.getTime() - open.savedAt.getTime() < SESSION_PAUSE_MS;
  if (open && !goesOn) await endSession(tx, code);
  await tx.query(
    `INSERT INTO editing_session (code, version, definition, actor_id, actor_name, request_id, started_at, saved_at)
     SELECT code, version, definition, $2, $3, $4, $5, $5 FROM procedure_version WHERE code = $1 AND status = 'draft'
     ON CONFLICT (code) DO UPDATE SET saved_at = excluded.saved_at, saves = editing_session.saves + 1`,
    [code, actor.id, actor.name, requestId ?? null, at],
  );
}

/** Makes the session of a procedure, which is locked, a line of the log; nothing where nobody is at work on it. */
export async function endSession(tx: EntityManager, code: string): Promise<void> {
  const session = await tx.findOneBy(EditingSessionRow, { code });
  if (!session) return;
  const { version, definition: from, actorId, actorName, requestId, startedAt, savedAt, saves } = session;
  const { definition: to } = await tx.findOneByOrFail(ProcedureVersionRow, { code, version });
  await recordProcedureChange(
    tx,
    { code, action: 'edited', after: { version, since: startedAt.toISOString(), saves }, from, to },
    { actor: { id: actorId, name: actorName }, at: savedAt, ...(requestId && { requestId }) },
  );
  await tx.delete(EditingSessionRow, { code });
}
