import { objectionToOfficerAct, type Actor, type Officer, type OfficerAct, type OfficerRefusal } from '@mot-cua/domain';
import type { Officer as OfficerDto } from '@mot-cua/api-client';

/** The account as the rules know it. */
export function toOfficer({ agency, ...dto }: OfficerDto): Officer {
  return { ...dto, agencyId: agency.id };
}

const ACTS: Readonly<Record<OfficerAct['kind'], (officer: Officer) => OfficerAct>> = {
  edit: (officer) => ({ kind: 'edit', profile: officer }),
  lock: () => ({ kind: 'lock', reason: '', leaveDossiers: true }),
  unlock: () => ({ kind: 'unlock' }),
  end: () => ({ kind: 'end', reason: '' }),
  resetPassword: () => ({ kind: 'resetPassword' }),
};

/**
 * Why an act is not open to somebody, by the very rules that the API asks; `undefined` when it is. How many other system administrators
 * there are is known to the API alone, and dossiers that are held are shown in the act's own dialog.
 */
export function whyNotOpen(
  dto: OfficerDto,
  kind: OfficerAct['kind'],
  actor: Pick<Actor, 'id' | 'roles'>,
): OfficerRefusal | undefined {
  const officer = toOfficer(dto);
  return objectionToOfficerAct(officer, ACTS[kind](officer), actor, { otherSystemAdmins: 1, heldDossiers: 0 });
}
