import type { Complaint, ComplaintEvent } from '@mot-cua/domain';
import { toDeadline, toStoredDeadline } from '../dossier/dossier-mapping';
import type { ComplaintEventRow, ComplaintRow } from './complaint.rows';

/** What deciding needs of a stored complaint. */
export function toComplaint({ handlerId, handlerName, ...row }: ComplaintRow): Complaint {
  const { id, state, version, complainantId, kind, subject, content, agencyId, passedBy, sentAt } = row;
  const { pausedWithMinutes, isComplicated, questions, openQuestion, followUps, draft, answer, rating, endedAt } = row;
  return {
    ...{ id, state, version, complainantId, kind, subject, content, agencyId, passedBy, sentAt },
    ...{ pausedWithMinutes, isComplicated, questions, openQuestion, followUps, draft, answer, rating, endedAt },
    handler: handlerId !== null && handlerName !== null ? { id: handlerId, name: handlerName } : null,
    deadline: toDeadline(row.deadline),
  };
}

/** The columns that an event changes. @throws Error before it was sent: then nothing is stored */
export function toChangedColumns(complaint: Complaint) {
  const { kind, subject, content, state, version, agencyId, passedBy, handler, sentAt, deadline, endedAt } = complaint;
  const { pausedWithMinutes, isComplicated, questions, openQuestion, followUps, draft, answer, rating } = complaint;
  if (!agencyId || !sentAt || !deadline) throw new Error('A complaint that was never sent');
  return {
    ...{ kind, subject, content, state, version, agencyId, passedBy: [...passedBy], sentAt, endedAt },
    ...{ pausedWithMinutes, isComplicated, questions, openQuestion, followUps, draft, answer, rating },
    ...{ handlerId: handler?.id ?? null, handlerName: handler?.name ?? null },
    ...{ dueAt: deadline.dueAt, deadline: toStoredDeadline(deadline) },
  };
}

export function toComplaintEvent(row: ComplaintEventRow): ComplaintEvent {
  const deadline = toDeadline(row.deadline);
  return {
    ...{ complaintId: row.complaintId, sequence: row.sequence, from: row.fromState, to: row.toState },
    ...{ detail: row.detail, at: row.at, seenVersion: row.seenVersion },
    actor: {
      ...{ id: row.actorId ?? 'system', name: row.actorName, role: row.actorRole },
      ...{ position: row.actorPosition, agencyId: row.actorAgencyId },
    },
    ...(deadline && { deadline }),
    ...(row.pausedWithMinutes !== null && { pausedWithMinutes: row.pausedWithMinutes }),
  };
}

export function toComplaintEventRow(
  { complaintId, sequence, from, to, detail, actor, at, seenVersion, deadline, pausedWithMinutes }: ComplaintEvent,
  { transactionId, requestId }: { readonly transactionId?: string; readonly requestId?: string },
): ComplaintEventRow {
  return {
    ...{ complaintId, sequence, action: detail.action, fromState: from, toState: to, detail, at, seenVersion },
    ...{ actorId: actor.role === 'system' ? null : actor.id, actorName: actor.name, actorRole: actor.role },
    ...{ actorPosition: actor.position, actorAgencyId: actor.agencyId },
    deadline: deadline ? toStoredDeadline(deadline) : null,
    pausedWithMinutes: pausedWithMinutes ?? null,
    ...{ transactionId: transactionId ?? null, requestId: requestId ?? null },
  };
}
