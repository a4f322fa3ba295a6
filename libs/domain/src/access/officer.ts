import { ADMIN_ROLES, OFFICER_ROLES, type Actor, type Role } from './role';

/** Whether an officer's account may be used: `locked` for a while, `ended` for good (nothing is ever deleted). */
export const OFFICER_STATES = ['active', 'locked', 'ended'] as const;
export type OfficerState = (typeof OFFICER_STATES)[number];

/** The roles that an administrator can give. */
export const STAFF_ROLES = [...OFFICER_ROLES, ...ADMIN_ROLES] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What is kept of an officer (cán bộ) and may be changed. */
export interface OfficerProfile {
  readonly fullName: string;
  /** Chức vụ, in words. */
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly agencyId: string;
  readonly roles: readonly StaffRole[];
}

/** An officer's account. The user name is given once and never changes: history and logs name it. */
export interface Officer extends OfficerProfile {
  readonly id: string;
  readonly userName: string;
  readonly state: OfficerState;
  /** Why it is locked or ended. */
  readonly stateReason: string | null;
  readonly mustChangePassword: boolean;
}

/** What an administrator does with an account that exists. */
export type OfficerAct =
  | { readonly kind: 'edit'; readonly profile: OfficerProfile }
  | {
      readonly kind: 'lock';
      readonly reason: string;
      /** Said by whoever knows that open dossiers are left with the officer. */
      readonly leaveDossiers: boolean;
    }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'end'; readonly reason: string }
  | { readonly kind: 'resetPassword' };

/** What deciding needs to know beside the account itself. */
export interface OfficerFacts {
  /** System administrators, this one left out, who can sign in. */
  readonly otherSystemAdmins: number;
  /** Dossiers that the officer has taken and that are not decided yet. */
  readonly heldDossiers: number;
}

export type OfficerRefusal =
  'ownAccount' | 'systemAdminOnly' | 'lastSystemAdmin' | 'officerHoldsDossiers' | 'roleNeeded' | 'officerStateDiffers';

/** States in which an act is open. */
const OPEN_IN: Readonly<Record<OfficerAct['kind'], readonly OfficerState[]>> = {
  edit: ['active', 'locked'],
  lock: ['active'],
  unlock: ['locked'],
  end: ['active', 'locked'],
  resetPassword: ['active', 'locked'],
};

/**
 * Why somebody may not open an account with these roles; `undefined` when they may.
 * Only a system administrator makes administrators.
 */
export function objectionToNewOfficer(
  roles: readonly StaffRole[],
  actor: Pick<Actor, 'roles'>,
): OfficerRefusal | undefined {
  if (roles.length === 0) return 'roleNeeded';
  return roles.some(isAdminRole) && !isSystemAdmin(actor) ? 'systemAdminOnly' : undefined;
}

/** Why an act on an officer's account is refused; `undefined` when it is not. Changes nothing and never throws. */
export function objectionToOfficerAct(
  officer: Officer,
  act: OfficerAct,
  actor: Pick<Actor, 'id' | 'roles'>,
  facts: OfficerFacts,
): OfficerRefusal | undefined {
  if (!OPEN_IN[act.kind].includes(officer.state)) return 'officerStateDiffers';
  const next = afterOfficerAct(officer, act);
  if (next.roles.length === 0) return 'roleNeeded';
  // Somebody's own name or telephone they may correct; never what they are allowed to see and do.
  if (actor.id === officer.id && (act.kind !== 'edit' || changesAuthority(officer, next))) return 'ownAccount';
  // Otherwise whoever keeps the catalogue could become a system administrator by a password of their own making.
  if ([...officer.roles, ...next.roles].some(isAdminRole) && !isSystemAdmin(actor)) return 'systemAdminOnly';
  if (isWorkingSystemAdmin(officer) && !isWorkingSystemAdmin(next) && facts.otherSystemAdmins === 0)
    return 'lastSystemAdmin';
  return leavesDossiersBehind(officer, next, act) && facts.heldDossiers > 0 ? 'officerHoldsDossiers' : undefined;
}

/** The account after an act that was not refused. */
export function afterOfficerAct(officer: Officer, act: OfficerAct): Officer {
  switch (act.kind) {
    case 'edit':
      return { ...officer, ...act.profile };
    case 'lock':
      return { ...officer, state: 'locked', stateReason: act.reason };
    case 'unlock':
      return { ...officer, state: 'active', stateReason: null };
    case 'end':
      return { ...officer, state: 'ended', stateReason: act.reason };
    case 'resetPassword':
      return { ...officer, mustChangePassword: true };
  }
}

/** Whether the sessions of the officer are over with an act: they began under another authority, or another password. */
export function endsSessions(officer: Officer, act: OfficerAct): boolean {
  return act.kind === 'edit' ? changesAuthority(officer, afterOfficerAct(officer, act)) : act.kind !== 'unlock';
}

/**
 * A dossier that somebody has taken waits for this person alone. Locking is for haste, so it may leave dossiers where they are, if that
 * is said; whatever is done at leisure comes after they are handed on.
 */
function leavesDossiersBehind(officer: Officer, next: Officer, act: OfficerAct): boolean {
  if (act.kind === 'lock') return !act.leaveDossiers;
  const examined = officer.roles.includes('caseOfficer');
  return act.kind === 'end' || officer.agencyId !== next.agencyId || (examined && !next.roles.includes('caseOfficer'));
}

function changesAuthority(officer: OfficerProfile, next: OfficerProfile): boolean {
  const isSame = officer.roles.length === next.roles.length && officer.roles.every((role) => next.roles.includes(role));
  return !isSame || officer.agencyId !== next.agencyId;
}

function isAdminRole(role: Role): boolean {
  return (ADMIN_ROLES as readonly Role[]).includes(role);
}

function isSystemAdmin({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('systemAdmin');
}

function isWorkingSystemAdmin({ state, roles }: Officer): boolean {
  return state === 'active' && roles.includes('systemAdmin');
}
