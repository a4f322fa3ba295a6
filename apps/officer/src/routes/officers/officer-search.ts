import { OFFICER_STATES, STAFF_ROLES, type OfficerState, type StaffRole } from '@mot-cua/domain';

/** What the list of officers shows, as it stands in the URL. */
export interface OfficerSearch {
  readonly words: string;
  readonly agencyId: string | null;
  readonly role: StaffRole | null;
  readonly state: OfficerState | null;
  /** Where the page begins; '' at the beginning. */
  readonly after: string;
}

const NAMES = { words: 'tim', agencyId: 'co-quan', role: 'vai-tro', state: 'trang-thai', after: 'sau' } as const;

/** Reads the URL; what it does not understand counts as absent. */
export function readOfficerSearch(params: URLSearchParams): OfficerSearch {
  return {
    words: params.get(NAMES.words) ?? '',
    agencyId: params.get(NAMES.agencyId),
    role: STAFF_ROLES.find((role) => role === params.get(NAMES.role)) ?? null,
    state: OFFICER_STATES.find((state) => state === params.get(NAMES.state)) ?? null,
    after: params.get(NAMES.after) ?? '',
  };
}

/** Writes the URL. A change of anything but the page begins at the first page again. */
export function writeOfficerSearch(search: OfficerSearch, change: Partial<OfficerSearch>): URLSearchParams {
  const { words, agencyId, role, state, after } = { ...search, after: '', ...change };
  const params = new URLSearchParams();
  if (words.trim()) params.set(NAMES.words, words.trim());
  if (agencyId) params.set(NAMES.agencyId, agencyId);
  if (role) params.set(NAMES.role, role);
  if (state) params.set(NAMES.state, state);
  if (after) params.set(NAMES.after, after);
  return params;
}

/** Whether anything narrows the list. */
export function isNarrowed({ words, agencyId, role, state }: OfficerSearch): boolean {
  return words.trim() !== '' || agencyId !== null || role !== null || state !== null;
}
