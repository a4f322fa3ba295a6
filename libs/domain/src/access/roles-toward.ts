import type { DossierSubject } from './may';
import type { Actor } from './role';

/** The roles that count toward one dossier: an officer's for other people's, a citizen's for their own. */
export function rolesToward(
  actor: Actor,
  { applicantId, agencyId }: Pick<DossierSubject, 'applicantId' | 'agencyId'>,
): Actor['roles'] {
  return actor.roles.filter((role) =>
    role === 'citizen' ? applicantId === actor.id : actor.agencyIds.includes(agencyId),
  );
}
