import type { DossierState } from '../dossier/lifecycle';
import { isOverTheCounter, type Channel } from '../procedure/procedure';
import { isOfficer, type Actor } from './role';

/** What authority over a dossier and its papers depends on. */
export interface DossierSubject {
  /** Account of the applicant; `null` for somebody who has none. */
  readonly applicantId: string | null;
  /** Identity number that the counter wrote down for the applicant. */
  readonly applicantNumber: string | null;
  /** And for whoever handed it in for them. */
  readonly representativeNumber: string | null;
  /** That decides it. */
  readonly agencyId: string;
  /** Where it was handed in. */
  readonly receivingAgencyId: string;
  /** Those that have or had a step of it, or were asked about it. */
  readonly involvedAgencyIds?: readonly string[];
  /** Of these, those that have an open step now, or an opinion to give. */
  readonly workingAgencyIds?: readonly string[];
  readonly channel: Channel;
  readonly state: DossierState;
}

export type DossierPermission = 'viewDossier' | 'viewContent' | 'viewProcessing' | 'actOnDossier';

/**
 * Says whether somebody may do something with a dossier: an applicant with their own, an officer with those of the own agency
 * and of the agencies below it. Where it was handed in and then passed on, officers go on seeing it; the counter that has its papers deals with it
 * until it is accepted. Officers of agencies that work on it beside the competent one see it too; what these may do is the affair of their step.
 * Once their part has ended they may see that it is there, and of its content what was theirs (`partOf`): `viewContent` is seeing all of it.
 * Which action is open in which state is the lifecycle's question, not this one's.
 */
export function may(actor: Actor, permission: DossierPermission, subject: DossierSubject): boolean {
  if (actor.roles.includes('system')) return true;
  const isOneOf = (ids: readonly string[]) => isOfficer(actor) && ids.some((id) => actor.agencyIds.includes(id));
  const isTheirs = isOneOf([subject.agencyId]);
  const wasTheirs = isOneOf([subject.receivingAgencyId]);
  const worksOnIt = isOneOf(subject.workingAgencyIds ?? []);
  const sees = isTheirs || wasTheirs || worksOnIt;
  switch (permission) {
    case 'viewDossier':
      return may(actor, 'viewContent', subject) || isOneOf(subject.involvedAgencyIds ?? []);
    case 'viewContent':
      return sees || isApplicant(actor, subject) || isRepresentative(actor, subject);
    case 'actOnDossier':
      return isTheirs || isApplicant(actor, subject) || (wasTheirs && isStillAtCounter(subject));
    case 'viewProcessing':
      return sees;
  }
}

/**
 * Whether a dossier is somebody's own (chủ hồ sơ): filed by their account, or under their identity number by another. A number that somebody only
 * says is theirs opens nothing.
 */
export function isApplicant(
  { id, roles, provedNumber }: Actor,
  { applicantId, applicantNumber }: Pick<DossierSubject, 'applicantId' | 'applicantNumber'>,
): boolean {
  if (!roles.includes('citizen')) return false;
  return id === applicantId || (provedNumber !== undefined && provedNumber === applicantNumber);
}

/** Whether somebody handed a dossier in for its applicant (người được ủy quyền). */
export function isRepresentative(
  { roles, provedNumber }: Actor,
  { representativeNumber }: Pick<DossierSubject, 'representativeNumber'>,
): boolean {
  return roles.includes('citizen') && provedNumber !== undefined && provedNumber === representativeNumber;
}

/**
 * Id of the counter at which somebody may withdraw a dossier for who comes there: one that took it in on paper, or that of the agency which decides
 * it; `undefined` where they may not.
 */
export function counterToWithdrawAt(
  { roles, agencyIds }: Actor,
  { channel, agencyId, receivingAgencyId }: Pick<DossierSubject, 'channel' | 'agencyId' | 'receivingAgencyId'>,
): string | undefined {
  if (!roles.includes('counterOfficer') || !isOverTheCounter(channel)) return undefined;
  return [receivingAgencyId, agencyId].find((id) => agencyIds.includes(id));
}

/** Id of the counter at which somebody accepts a dossier that another agency decides, because its papers lie there; `undefined`: where it is decided. */
export function counterToAcceptAt(
  { agencyIds: [own] }: Pick<Actor, 'agencyIds'>,
  { channel, agencyId, receivingAgencyId }: Pick<DossierSubject, 'channel' | 'agencyId' | 'receivingAgencyId'>,
): string | undefined {
  return isOverTheCounter(channel) && own === receivingAgencyId && own !== agencyId ? own : undefined;
}

/** Whether the counter where its papers lie still deals with it: until it is accepted. */
export function isStillAtCounter({ channel, state }: Pick<DossierSubject, 'channel' | 'state'>): boolean {
  return isOverTheCounter(channel) && (state === 'submitted' || state === 'awaitingSupplement');
}
