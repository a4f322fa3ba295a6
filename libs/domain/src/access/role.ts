/**
 * What a person is to the one-stop shop (vai trò). `system` is the portal's own workers, never a person.
 * One account may hold several roles: in a small commune the counter officer is often the clerk too.
 */
export const ROLES = [
  'citizen',
  'counterOfficer',
  'caseOfficer',
  'leader',
  'clerk',
  'catalogueAdmin',
  'systemAdmin',
  'system',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles that belong to an agency and see its dossiers. */
export const OFFICER_ROLES = ['counterOfficer', 'caseOfficer', 'leader', 'clerk'] as const satisfies readonly Role[];

/** The roles that keep the catalogue and the people of the province. They see no dossiers. */
export const ADMIN_ROLES = ['catalogueAdmin', 'systemAdmin'] as const satisfies readonly Role[];

/** Whoever acts, with everything that deciding needs to know of them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Ids of the actor's agency, which is the first, and of all below it; empty for citizens. */
  readonly agencyIds: readonly string[];
  /** Those who are away, and whose work is this actor's meanwhile (người được làm thay). */
  readonly standsInFor?: readonly { readonly id: string; readonly name: string }[];
  /** The personal identification number that is proved to be theirs; absent where none is. */
  readonly provedNumber?: string;
}

/** Whether somebody works with dossiers. */
export function isOfficer(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.some((role) => (OFFICER_ROLES as readonly Role[]).includes(role));
}

/** Whether somebody works in the console at all: with dossiers, or with what they are judged by. */
export function isStaff(actor: Pick<Actor, 'roles'>): boolean {
  return isOfficer(actor) || actor.roles.some((role) => (ADMIN_ROLES as readonly Role[]).includes(role));
}
