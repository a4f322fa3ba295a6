import type { OfficerState, StaffRole } from '../access/officer';
import { isOfficer, type Actor, type Role } from '../access/role';
import type { LocalDate } from '../deadline/vietnam-time';

/** An officer's leave (nghỉ phép) from one day to another, both included, with who stands in (người làm thay). */
export interface OfficerLeave {
  readonly id: string;
  readonly officerId: string;
  /** `null`: nobody; the leader hands the dossiers on. */
  readonly substituteId: string | null;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** Whether it was taken back, or the officer returned early: it holds no longer. */
  readonly isEnded: boolean;
}

/** What of an account leave depends on. */
export interface Colleague {
  readonly id: string;
  readonly agencyId: string;
  readonly roles: readonly StaffRole[];
  readonly state: OfficerState;
}

export type LeaveRefusal =
  | 'leaveDaysWrong'
  | 'leaveInPast'
  | 'leaveOverlaps'
  | 'leaveEnded'
  | 'substituteSelf'
  | 'substituteNotAble'
  | 'substituteAway';

/** A year and a day: more is no leave but a slip of the keyboard. */
const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

export function isAwayOn(leave: OfficerLeave, day: LocalDate): boolean {
  return !leave.isEnded && leave.firstDay <= day && day <= leave.lastDay;
}

/** The leave that somebody is on; `undefined` while they are there. */
export function leaveOf<L extends OfficerLeave>(
  officerId: string,
  leaves: readonly L[],
  day: LocalDate,
): L | undefined {
  return leaves.find((leave) => leave.officerId === officerId && isAwayOn(leave, day));
}

/**
 * What speaks against a leave, new or changed. A substitute who is away in any of its days is refused: so two never stand in for each
 * other, and following substitutes always ends.
 * @param others every leave of the agency but this one
 */
export function objectionToLeave(
  leave: OfficerLeave,
  officer: Colleague,
  substitute: Colleague | undefined,
  others: readonly OfficerLeave[],
  today: LocalDate,
): LeaveRefusal | undefined {
  if (leave.firstDay > leave.lastDay || daysOf(leave) > LONGEST_DAYS) return 'leaveDaysWrong';
  if (leave.lastDay < today) return 'leaveInPast';
  const overlapping = others.filter((other) => !other.isEnded && overlaps(other, leave));
  if (overlapping.some(({ officerId }) => officerId === leave.officerId)) return 'leaveOverlaps';
  if (leave.substituteId === null) return undefined;
  if (leave.substituteId === leave.officerId) return 'substituteSelf';
  if (!substitute || !canStandIn(substitute, officer)) return 'substituteNotAble';
  return overlapping.some(({ officerId }) => officerId === leave.substituteId) ? 'substituteAway' : undefined;
}

/** Whether somebody can stand in for another: of the same agency, at work, and with the role that dossiers wait for. */
export function canStandIn(substitute: Colleague, officer: Colleague): boolean {
  if (substitute.id === officer.id || substitute.state !== 'active' || substitute.agencyId !== officer.agencyId)
    return false;
  // Only the work of a case officer waits for one person; the other roles need somebody who shares one.
  if (officer.roles.includes('caseOfficer')) return substitute.roles.includes('caseOfficer');
  return isOfficer(substitute) && officer.roles.some((role) => substitute.roles.includes(role));
}

/**
 * Who does the work of somebody who is away: the substitute or, where that one is away too by a leave that was entered later, theirs in
 * turn; `undefined` where nobody does, or the officer is there.
 */
export function standInOf(officerId: string, leaves: readonly OfficerLeave[], day: LocalDate): string | undefined {
  const passed = new Set<string>();
  let current: string | undefined = officerId;
  while (current !== undefined && !passed.has(current)) {
    const leave: OfficerLeave | undefined = leaveOf(current, leaves, day);
    if (!leave) return current === officerId ? undefined : current;
    passed.add(current);
    current = leave.substituteId ?? undefined;
  }
  return undefined;
}

/** Those for whom somebody stands in on a day. */
export function standsInFor(substituteId: string, leaves: readonly OfficerLeave[], day: LocalDate): string[] {
  return leaves
    .filter((leave) => isAwayOn(leave, day) && standInOf(leave.officerId, leaves, day) === substituteId)
    .map(({ officerId }) => officerId);
}

/** Whether somebody may enter, change and end the leave of an officer: the officer, a leader over the agency, a system administrator. */
export function mayKeepLeave(
  actor: Pick<Actor, 'id' | 'roles' | 'agencyIds'>,
  officer: Pick<Colleague, 'id' | 'agencyId'>,
): boolean {
  return actor.id === officer.id || mayRunAgency(actor, officer.agencyId);
}

/** Whether somebody decides who does the work of an agency: its leader or one above, and a system administrator. */
export function mayRunAgency({ roles, agencyIds }: Pick<Actor, 'roles' | 'agencyIds'>, agencyId: string): boolean {
  const has = (role: Role) => roles.includes(role);
  return has('systemAdmin') || (has('leader') && agencyIds.includes(agencyId));
}

function overlaps(a: OfficerLeave, b: OfficerLeave): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}

function daysOf({ firstDay, lastDay }: OfficerLeave): number {
  return (Date.parse(lastDay) - Date.parse(firstDay)) / DAY_MS + 1;
}
