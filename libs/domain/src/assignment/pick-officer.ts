import type { AssignmentRule } from './assignment-rule';

/** Somebody who might be given a dossier or a step, as they stand now. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Whether they hold the role that it needs: a case officer's for a dossier, its own for a step. */
  readonly hasRole: boolean;
  /** Neither locked nor ended. */
  readonly isActive: boolean;
  readonly isOnLeave: boolean;
  /** How many of its kind they have: dossiers that nobody has decided, or steps that are open. */
  readonly held: number;
  /** When they were given one last; `null`: never. */
  readonly lastAssignedAt: Date | null;
}

/** What of a dossier, or of a step of one, a rule looks at. */
export interface AssignmentSubject {
  /** The administrative units that the deciding answers name, the first deciding. */
  readonly unitCodes: readonly string[];
  readonly fieldCode: string;
  /** Who has just given it back, and is not given it again. */
  readonly notTo?: readonly string[];
}

/** Why this officer: how the choice was made, and what it went by. */
export interface AssignmentReason {
  readonly how: 'roundRobin' | 'leastLoaded';
  /** The area or field whose officers were chosen among; absent: all of the rule. */
  readonly share?: { readonly kind: 'byArea' | 'byField'; readonly code: string };
  /** Among how many it was chosen. */
  readonly among: number;
  readonly held: number;
  readonly lastAssignedAt: Date | null;
}

/** Who it is, or why it is nobody: the rule leaves it to people, or none of those it names is able. */
export type Picked =
  | { readonly officer: Candidate; readonly reason: AssignmentReason; readonly left?: undefined }
  | { readonly officer?: undefined; readonly left: 'byHand' | 'nobodyAble' };

/**
 * Chooses who does a dossier or a step. Total: it answers for every rule and every list, and never chooses somebody who is on leave, locked, without
 * the role, or has just given it back. The same facts give the same answer; among equals the first of the list is next.
 */
export function pickOfficer(
  rule: AssignmentRule,
  subject: AssignmentSubject,
  candidates: readonly Candidate[],
): Picked {
  if (rule.kind === 'byHand') return { left: 'byHand' };
  const able = candidates.filter((candidate) => isAble(candidate, subject));
  const ofRule = rule.officerIds.length > 0 ? able.filter(({ id }) => rule.officerIds.includes(id)) : able;
  if (rule.kind === 'roundRobin' || rule.kind === 'leastLoaded') return choose(rule.kind, ofRule);

  const { kind } = rule;
  const codes = kind === 'byArea' ? subject.unitCodes : [subject.fieldCode];
  const share = codes.flatMap((code) => rule.shares.find((one) => one.code === code) ?? [])[0];
  const own = share ? able.filter(({ id }) => share.officerIds.includes(id)) : [];
  // Several of one area are served as the fallback says; where it says "by hand", the least loaded of them.
  if (share && own.length > 0)
    return choose(rule.fallback === 'byHand' ? 'leastLoaded' : rule.fallback, own, { kind, code: share.code });
  return rule.fallback === 'byHand' ? { left: 'byHand' } : choose(rule.fallback, ofRule);
}

/** Whether somebody can be given it at all. */
export function isAble(
  { id, hasRole, isActive, isOnLeave }: Candidate,
  { notTo = [] }: Pick<AssignmentSubject, 'notTo'> = {},
): boolean {
  return hasRole && isActive && !isOnLeave && !notTo.includes(id);
}

/** Candidates as they are served: in turn, or who has the least first. */
export function inOrder(how: AssignmentReason['how'], candidates: readonly Candidate[]): Candidate[] {
  const byTurn = (a: Candidate, b: Candidate) =>
    (a.lastAssignedAt?.getTime() ?? 0) - (b.lastAssignedAt?.getTime() ?? 0);
  return candidates.toSorted((a, b) => (how === 'roundRobin' ? byTurn(a, b) : a.held - b.held || byTurn(a, b)));
}

function choose(
  how: AssignmentReason['how'],
  candidates: readonly Candidate[],
  share?: AssignmentReason['share'],
): Picked {
  const [officer] = inOrder(how, candidates);
  if (!officer) return { left: 'nobodyAble' };
  const { held, lastAssignedAt } = officer;
  return { officer, reason: { how, ...(share && { share }), among: candidates.length, held, lastAssignedAt } };
}
