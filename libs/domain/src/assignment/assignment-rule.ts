/**
 * How an agency finds who does the next dossier (phân công xử lý): by hand, in turn (xoay vòng), to who has the least (ít việc nhất), by
 * the area that the answers name (theo địa bàn), or by the field of the procedure (theo lĩnh vực).
 */
export const ASSIGNMENT_KINDS = ['byHand', 'roundRobin', 'leastLoaded', 'byArea', 'byField'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** What is done where an area or field has nobody of its own. */
export const ASSIGNMENT_FALLBACKS = ['roundRobin', 'leastLoaded', 'byHand'] as const;
export type AssignmentFallback = (typeof ASSIGNMENT_FALLBACKS)[number];

/** Who has an area or a field. */
export interface AssignmentShare {
  /** Of an administrative unit, or of a field. */
  readonly code: string;
  readonly officerIds: readonly string[];
}

export interface AssignmentRule {
  readonly kind: AssignmentKind;
  /** Among whom it chooses; nobody named: every case officer of the agency. */
  readonly officerIds: readonly string[];
  /** For `byArea` and `byField` only. */
  readonly shares: readonly AssignmentShare[];
  /** How it chooses among several of a share, and among all where no share fits. */
  readonly fallback: AssignmentFallback;
}

/** What a rule is for: every dossier of the agency, those of a field, or those of one procedure. */
export const ASSIGNMENT_SCOPES = ['agency', 'field', 'procedure'] as const;
export type AssignmentScope = (typeof ASSIGNMENT_SCOPES)[number];

export interface ScopedRule {
  readonly scope: AssignmentScope;
  /** Of the field or the procedure; '' for the whole agency. */
  readonly scopeCode: string;
  readonly rule: AssignmentRule;
}

/** An agency that has set nothing works as it always did. */
export const BY_HAND: AssignmentRule = { kind: 'byHand', officerIds: [], shares: [], fallback: 'byHand' };

/** The rule for a dossier: the one of its procedure, else of its field, else of the agency, else by hand. */
export function ruleFor(
  rules: readonly ScopedRule[],
  { procedureCode, fieldCode }: { readonly procedureCode: string; readonly fieldCode: string },
): ScopedRule {
  const of = (scope: AssignmentScope, code: string) =>
    rules.find((one) => one.scope === scope && one.scopeCode === code);
  return (
    of('procedure', procedureCode) ??
    of('field', fieldCode) ??
    of('agency', '') ?? { scope: 'agency', scopeCode: '', rule: BY_HAND }
  );
}

export type AssignmentFault = 'assignmentOfficerUnknown' | 'assignmentSharesMissing' | 'assignmentShareTwice';

/** What is wrong with a rule, given those of the agency who may be given dossiers; `undefined`: nothing. */
export function faultOfRule(
  { kind, officerIds, shares }: AssignmentRule,
  caseOfficerIds: readonly string[],
): AssignmentFault | undefined {
  const named = [...officerIds, ...shares.flatMap((share) => share.officerIds)];
  if (named.some((id) => !caseOfficerIds.includes(id))) return 'assignmentOfficerUnknown';
  if (kind !== 'byArea' && kind !== 'byField') return undefined;
  if (shares.length === 0 || shares.some((share) => share.officerIds.length === 0)) return 'assignmentSharesMissing';
  return new Set(shares.map(({ code }) => code)).size < shares.length ? 'assignmentShareTwice' : undefined;
}

/** A rule as it is kept: without what its kind does not use. */
export function tidiedRule({ kind, officerIds, shares, fallback }: AssignmentRule): AssignmentRule {
  const isShared = kind === 'byArea' || kind === 'byField';
  return {
    kind,
    officerIds: kind === 'byHand' ? [] : [...new Set(officerIds)],
    shares: isShared ? shares.map(({ code, officerIds: of }) => ({ code, officerIds: [...new Set(of)] })) : [],
    fallback: isShared ? fallback : 'byHand',
  };
}
