import type { OFFICER_ROLES } from '../access/role';

/**
 * How an agency finds who does the next dossier, or the next step of one (phân công xử lý): by hand, in turn (xoay vòng), to who has the least (ít việc nhất), by
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
  /** Among whom it chooses; nobody named: everybody of the agency with the role. */
  readonly officerIds: readonly string[];
  /** For `byArea` and `byField` only. */
  readonly shares: readonly AssignmentShare[];
  /** How it chooses among several of a share, and among all where no share fits. */
  readonly fallback: AssignmentFallback;
}

/**
 * What a rule is for: every dossier of the agency, those of a field, or those of one procedure; or, of the steps that come to the agency, one of a
 * procedure, or all that need a role.
 */
export const ASSIGNMENT_SCOPES = ['agency', 'field', 'procedure', 'step', 'role'] as const;
export type AssignmentScope = (typeof ASSIGNMENT_SCOPES)[number];

/** Whether rules of a scope give out steps; the others give out dossiers. */
export function givesOutSteps(scope: AssignmentScope): boolean {
  return scope === 'step' || scope === 'role';
}

/** A step of a procedure's process. */
export interface StepOfProcedure {
  readonly procedureCode: string;
  /** Code of the step. */
  readonly step: string;
}

/** What a rule for one step is called: "1.001029/security". */
export function stepScopeCode({ procedureCode, step }: StepOfProcedure): string {
  return `${procedureCode}/${step}`;
}

/** The step that a rule is for. */
export function stepOfScope(scopeCode: string): StepOfProcedure {
  const [procedureCode = '', ...step] = scopeCode.split('/');
  return { procedureCode, step: step.join('/') };
}

export interface ScopedRule {
  readonly scope: AssignmentScope;
  /** Of the field, the procedure or the step, or the role; '' for the whole agency. */
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

/** The rule for a step: the one of that very step, else of its role, else by hand. Rules for dossiers give out no steps. */
export function ruleForStep(
  rules: readonly ScopedRule[],
  { role, ...step }: StepOfProcedure & { readonly role: (typeof OFFICER_ROLES)[number] },
): ScopedRule {
  const code = stepScopeCode(step);
  return (
    rules.find((one) => one.scope === 'step' && one.scopeCode === code) ??
    rules.find((one) => one.scope === 'role' && one.scopeCode === role) ?? {
      scope: 'role',
      scopeCode: role,
      rule: BY_HAND,
    }
  );
}

export type AssignmentFault = 'assignmentOfficerUnknown' | 'assignmentSharesMissing' | 'assignmentShareTwice';

/** What is wrong with a rule, given those of the agency who have the role that it needs; `undefined`: nothing. */
export function faultOfRule(
  { kind, officerIds, shares }: AssignmentRule,
  ableIds: readonly string[],
): AssignmentFault | undefined {
  const named = [...officerIds, ...shares.flatMap((share) => share.officerIds)];
  if (named.some((id) => !ableIds.includes(id))) return 'assignmentOfficerUnknown';
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
