import { isOfficer, type Actor } from './role';

/** What authority over a dossier and its papers depends on. */
export interface DossierSubject {
  readonly applicantId: string;
  /** That decides it. */
  readonly agencyId: string;
  /** Where it was handed in. */
  readonly receivingAgencyId: string;
  /** Those that have or had a step of it, or were asked about it. */
  readonly involvedAgencyIds?: readonly string[];
}

export type DossierPermission = 'viewDossier' | 'viewProcessing' | 'actOnDossier';

/**
 * Says whether somebody may do something with a dossier: an applicant with their own, an officer with those of the own agency
 * and of the agencies below it. Where it was handed in and then passed on, officers go on seeing it, and so do
 * those of agencies that work on it beside the competent one; what these may do is the affair of their step. Which action is open in which state is the lifecycle's question, not this one's.
 */
export function may(actor: Actor, permission: DossierPermission, subject: DossierSubject): boolean {
  if (actor.roles.includes('system')) return true;
  const isTheirs = isOfficer(actor) && actor.agencyIds.includes(subject.agencyId);
  const isOwn = actor.roles.includes('citizen') && actor.id === subject.applicantId;
  const wasTheirs = isOfficer(actor) && actor.agencyIds.includes(subject.receivingAgencyId);
  const isInvolved = isOfficer(actor) && (subject.involvedAgencyIds ?? []).some((id) => actor.agencyIds.includes(id));
  switch (permission) {
    case 'viewDossier':
      return isTheirs || isOwn || wasTheirs || isInvolved;
    case 'actOnDossier':
      return isTheirs || isOwn;
    case 'viewProcessing':
      return isTheirs || wasTheirs || isInvolved;
  }
}
