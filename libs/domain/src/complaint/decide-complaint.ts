import { complaintRoles } from '../access/complaint-roles';
import { localDate } from '../deadline/vietnam-time';
import { addWorkingDays } from '../deadline/working-time';
import type { Complaint, ComplaintCommand, ComplaintEvent, ComplaintFrame } from './complaint';
import { complaintClockChange } from './complaint-clock';
import type { ComplaintDetail } from './complaint-detail';
import {
  COMPLAINT_ACTIONS,
  complaintTransition,
  type ComplaintAction,
  type ComplaintRole,
  type ComplaintState,
} from './complaint-lifecycle';
import {
  COMPLAINT_GUARDS,
  mayFollowUp,
  mayHaveMoreTime,
  objectionToComplaint,
  type ComplaintObjection,
} from './complaint-objections';
import type { ComplaintPolicy } from './complaint-policy';

export type ComplaintRefusalCode =
  'complaintActionNotOpen' | 'complaintNotYours' | 'complaintChanged' | ComplaintObjection;

export interface ComplaintRefusal {
  readonly code: ComplaintRefusalCode;
  readonly action: ComplaintAction;
  readonly state: ComplaintState;
  readonly version: number;
}

export type ComplaintOutcome =
  { readonly ok: true; readonly event: ComplaintEvent } | { readonly ok: false; readonly refusal: ComplaintRefusal };

/** Says what a command would do to a complaint. Changes nothing and never throws. */
export function decideComplaint(
  complaint: Complaint,
  command: ComplaintCommand,
  frame: ComplaintFrame,
): ComplaintOutcome {
  const { state, version } = complaint;
  const { detail, actor, at, expectedVersion } = command;
  const { action } = detail;
  const refuse = (code: ComplaintRefusalCode): ComplaintOutcome => ({
    ok: false,
    refusal: { code, action, state, version },
  });

  if (expectedVersion !== undefined && expectedVersion !== version) return refuse('complaintChanged');
  const transition = complaintTransition(state, action);
  if (!transition) return refuse('complaintActionNotOpen');
  const roles = complaintRoles(actor, complaint);
  const role = transition.by.find((allowed) => roles.includes(allowed));
  if (!role) return refuse('complaintNotYours');
  const objection = objectionToComplaint(complaint, command, role, frame);
  if (objection) return refuse(objection);

  const kind = detail.action === 'send' ? detail.kind : complaint.kind;
  return {
    ok: true,
    event: {
      ...{ complaintId: complaint.id, sequence: version + 1, from: state, to: transition.to, at },
      detail: completed(detail, at, frame),
      actor: {
        ...{ id: actor.id, name: actor.name, role, position: actor.position ?? null },
        agencyId: actor.agencyIds[0] ?? null,
      },
      seenVersion: expectedVersion ?? null,
      ...complaintClockChange(complaint, transition, kind, at, frame),
    },
  };
}

/** A command with what follows from the policy: a question gets its last day. */
function completed(detail: ComplaintDetail, at: Date, { calendar, policy }: ComplaintFrame): ComplaintDetail {
  if (detail.action !== 'ask') return detail;
  return { ...detail, answerBy: addWorkingDays(calendar, localDate(at), policy.replyWorkingDays) };
}

/**
 * The actions that are open to somebody with these roles toward a complaint, by its state and what has happened to it already. The screens draw
 * their buttons from this very function.
 */
export function actionsOpenOnComplaint(
  complaint: Pick<Complaint, 'state' | 'kind' | 'questions' | 'followUps' | 'isComplicated' | 'rating'>,
  roles: readonly ComplaintRole[],
  { isOwnDoing, policy }: { readonly isOwnDoing: boolean; readonly policy: ComplaintPolicy },
): ComplaintAction[] {
  return COMPLAINT_ACTIONS.filter((action) => {
    const transition = complaintTransition(complaint.state, action);
    if (!transition?.by.some((role) => roles.includes(role))) return false;
    if (isOwnDoing && COMPLAINT_GUARDS[action].includes('ownDoing')) return false;
    if (action === 'ask') return complaint.questions === 0;
    if (action === 'extend') return mayHaveMoreTime(complaint, policy);
    if (action === 'followUp') return mayFollowUp(complaint);
    return action !== 'rate' || complaint.rating === null;
  });
}
