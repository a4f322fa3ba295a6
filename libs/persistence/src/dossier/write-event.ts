import { COUNTER_ANSWERS, isAcceptedElsewhere, type Dossier, type DossierEvent } from '@mot-cua/domain';
import type { EntityManager } from 'typeorm';
import { destinationsOf } from '../outbox/destinations-of';
import { involvedAgencies, nextStepDueAt, tasksOf, workingAgencies } from './dossier-tasks';

/** What a command goes by beside its content. */
export interface CommandContext {
  /** Made by the client; the same one twice is the same command. */
  readonly transactionId?: string;
  readonly requestId?: string;
}

/**
 * State, history, what is open for whom, and outbox in one round trip. Parts of a statement do not see what the others change: the event keeps by when
 * its counter had to do it, the dossier by when it has to do what is next.
 */
export async function writeEvent(
  tx: EntityManager,
  next: Dossier,
  event: DossierEvent,
  { counterDueAt, ...context }: CommandContext & { readonly counterDueAt: Date | null },
): Promise<void> {
  const destinations = destinationsOf(event, next);
  await tx.query(
    `WITH changed AS (
       UPDATE dossier SET state = $2, version = $3, answers = $4, received_at = $5, due_at = $6, deadline = $7,
         paused_with_minutes = $8, supplement_requests = $9, open_supplement = $10, taken_by = $11, ended_at = $12, returned_at = $13,
         agency_id = coalesce($26, agency_id), last_filed_at = coalesce($27, last_filed_at), supplements_allowed = $28,
         open_payment = $29, steps = $30, opinions = $31, involved_agency_ids = $32,
         accepted_at_agency_id = coalesce($38, accepted_at_agency_id), arrived_at = $39, step_due_at = $40,
         working_agency_ids = $41, counter_due_at = $42, open_pause = $44
       WHERE id = $1 RETURNING id
     ), happened AS (
       INSERT INTO dossier_event (dossier_id, sequence, action, from_state, to_state, detail, actor_id, actor_name, actor_role, at,
         deadline, paused_with_minutes, transaction_id, request_id, steps, opinions, on_behalf_of_id, on_behalf_of_name, counter_due_at,
         seen_version)
       SELECT id, $3, $14, $15, $2, $16, $17, $18, $19, $20, $21, $22, $23, $24, $33, $34, $36, $37,
         CASE WHEN $43 THEN (SELECT counter_due_at FROM dossier WHERE id = $1) END, $45 FROM changed
       RETURNING dossier_id, sequence
     ), tasks AS (
       SELECT task.* FROM jsonb_populate_recordset(NULL::dossier_task, $35) AS task
     ), done AS (
       DELETE FROM dossier_task AS old WHERE dossier_id = $1 AND $35::jsonb IS NOT NULL
         AND NOT EXISTS (SELECT FROM tasks WHERE tasks.kind = old.kind AND tasks.number = old.number)
     ), open AS (
       INSERT INTO dossier_task SELECT * FROM tasks
       ON CONFLICT ON CONSTRAINT pk_dossier_task DO UPDATE
         SET taken_by = excluded.taken_by, due_at = excluded.due_at, paused = excluded.paused
     )
     INSERT INTO outbox (destination, dossier_id, sequence, request_id)
     SELECT destination, dossier_id, sequence, $24 FROM happened, unnest($25::text[]) AS destination`,
    [
      next.id,
      next.state,
      next.version,
      JSON.stringify(next.answers),
      next.receivedAt,
      next.deadline?.dueAt ?? null,
      json(next.deadline),
      next.pausedWithMinutes,
      next.supplementRequests,
      json(next.openSupplement),
      next.takenBy,
      next.endedAt,
      next.returnedAt,
      event.detail.action,
      event.from,
      JSON.stringify(event.detail),
      event.actor.role === 'system' ? null : event.actor.id,
      event.actor.name,
      event.actor.role,
      event.at,
      json(event.deadline ?? null),
      event.pausedWithMinutes ?? null,
      context.transactionId ?? null,
      context.requestId ?? null,
      destinations,
      next.agencyId,
      next.lastFiledAt,
      next.supplementsAllowed,
      json(next.openPayment),
      JSON.stringify(next.steps),
      JSON.stringify(next.opinions),
      involvedAgencies(next),
      json(event.steps ?? null),
      json(event.opinions ?? null),
      event.steps || event.opinions ? JSON.stringify(tasksOf(next)) : null,
      event.actor.onBehalfOf?.id ?? null,
      event.actor.onBehalfOf?.name ?? null,
      acceptedElsewhere(event.detail, next),
      next.arrivedAt,
      nextStepDueAt(next),
      workingAgencies(next),
      counterDueAt,
      COUNTER_ANSWERS.some((action) => action === event.detail.action),
      json(next.openPause),
      event.seenVersion ?? null,
    ],
  );
}

/** The counter that accepted it, where another agency decides it. */
export function acceptedElsewhere(detail: DossierEvent['detail'], next: Dossier): string | null {
  return detail.action === 'receive' && isAcceptedElsewhere(next, detail) ? (detail.atAgencyId ?? null) : null;
}

function json(value: object | null): string | null {
  return value && JSON.stringify(value);
}
