import type { ComplaintRole } from '../complaint/complaint-lifecycle';
import { isApplicant, isRepresentative, type DossierSubject } from './may';
import { isOfficer, type Actor } from './role';

/** What authority over a complaint depends on. */
export interface ComplaintParties {
  readonly complainantId: string;
  /** That deals with it. */
  readonly agencyId: string | null;
  readonly handler: { readonly id: string } | null;
}

/**
 * What somebody is to a complaint: a citizen to their own, a leader to those of the own agency and of the agencies below it, an officer to one that
 * was given to them. To everybody else it does not exist, whatever they have to do with the dossier: who is complained of must not learn of it here.
 */
export function complaintRoles(actor: Actor, { complainantId, agencyId, handler }: ComplaintParties): ComplaintRole[] {
  if (actor.roles.includes('system')) return ['system'];
  const isTheirs = agencyId !== null && actor.agencyIds.includes(agencyId);
  return [
    ...(actor.roles.includes('citizen') && actor.id === complainantId ? (['complainant'] as const) : []),
    ...(isTheirs && actor.roles.includes('leader') ? (['leader'] as const) : []),
    ...(isTheirs && isOfficer(actor) && actor.id === handler?.id ? (['handler'] as const) : []),
  ];
}

/** Whether somebody may read a complaint. */
export function maySeeComplaint(actor: Actor, parties: ComplaintParties): boolean {
  return complaintRoles(actor, parties).length > 0;
}

/** Whether somebody may complain about how a dossier is dealt with: its applicant, or who handed it in for them (art. 12). */
export function mayComplainAbout(actor: Actor, dossier: DossierSubject): boolean {
  return isApplicant(actor, dossier) || isRepresentative(actor, dossier);
}
