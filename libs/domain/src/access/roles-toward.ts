import { isApplicant, isStillAtCounter, type DossierSubject } from './may';
import type { Actor } from './role';

/**
 * The roles that count toward one dossier: an officer's for other people's, a citizen's for their own. Where its papers lie at another counter
 * than that of the agency which decides it, the counter's count until it is accepted.
 */
export function rolesToward(actor: Actor, dossier: DossierSubject): Actor['roles'] {
  const { agencyId, receivingAgencyId } = dossier;
  const isAtCounter = isStillAtCounter(dossier) && actor.agencyIds.includes(receivingAgencyId);
  return actor.roles.filter((role) => {
    if (role === 'citizen') return isApplicant(actor, dossier);
    return actor.agencyIds.includes(agencyId) || (role === 'counterOfficer' && isAtCounter);
  });
}
