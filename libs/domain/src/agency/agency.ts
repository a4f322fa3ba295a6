import type { LocalDate } from '../deadline/vietnam-time';
import type { Text } from '../text/text';
import type { WorkingWeek } from './working-week';

/** Level of an agency (cấp). Districts exist for history only: local government has two tiers since 1 July 2025. */
export const AGENCY_KINDS = ['province', 'department', 'commune', 'district'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** How to reach an agency; what is not known is not there. */
export interface AgencyContact {
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** When the counter is open, in words, where its working hours do not say it all. */
  readonly openingHours?: Text;
}

/** An agency (cơ quan) that receives or decides dossiers. */
export interface Agency {
  readonly id: string;
  /** Identification code of Decision 20/2020/QĐ-TTg, `H53.20`. */
  readonly code: string;
  /** The same agency in the older style of QCVN 102:2016, `000.00.20.H53`, which the national portal still asks for. */
  readonly legacyCode: string;
  readonly name: Text;
  readonly kind: AgencyKind;
  readonly parentId: string | null;
  readonly validFrom: LocalDate;
  /** First day on which it no longer exists; `null` while it does. */
  readonly validTo: LocalDate | null;
  /** Agencies that took over its work. */
  readonly successorIds: readonly string[];
  /** Codes of the administrative units that it serves, as they are while it exists; none for a department. */
  readonly unitCodes?: readonly string[];
  readonly contact?: AgencyContact;
  /** Its own working hours; absent: those of the agency above it. */
  readonly workingWeek?: WorkingWeek;
}

export function isInForce({ validFrom, validTo }: Pick<Agency, 'validFrom' | 'validTo'>, on: LocalDate): boolean {
  return validFrom <= on && (validTo === null || on < validTo);
}

/** Ids of an agency and of all agencies below it, each once even where the tree is mistaken and runs in a circle. */
export function subtreeIds(agencies: readonly Pick<Agency, 'id' | 'parentId'>[], rootId: string): string[] {
  const ids = new Set([rootId]);
  for (const id of ids) {
    for (const child of agencies) if (child.parentId === id) ids.add(child.id);
  }
  return [...ids];
}
