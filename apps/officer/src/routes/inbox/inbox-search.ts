import { DOSSIER_STATES, type DossierState } from '@mot-cua/domain';
import { PATHS } from '../../shell/paths';
import { INBOX_VIEWS, isInboxViewName, type InboxViewName } from './inbox-view';

/** What the inbox shows, as it stands in the URL: anybody who opens the link sees the same question. */
export interface InboxSearch {
  readonly view: InboxViewName;
  readonly words: string;
  readonly procedureCode: string | null;
  readonly state: DossierState | null;
  readonly cursor: string | null;
}

const NAMES = { view: 'xem', words: 'tim', procedureCode: 'thu-tuc', state: 'trang-thai', cursor: 'trang' } as const;

/** Reads the URL; what it does not understand counts as absent. */
export function readInboxSearch(params: URLSearchParams, usual: InboxViewName): InboxSearch {
  const view = params.get(NAMES.view);
  const state = params.get(NAMES.state);
  return {
    view: isInboxViewName(view) ? view : usual,
    words: params.get(NAMES.words) ?? '',
    procedureCode: params.get(NAMES.procedureCode),
    state: DOSSIER_STATES.find((known) => known === state) ?? null,
    cursor: params.get(NAMES.cursor),
  };
}

/** Writes the URL. A change of anything but the page begins at the first page again. */
export function writeInboxSearch(search: InboxSearch, change: Partial<InboxSearch>): URLSearchParams {
  const next = { ...search, cursor: null, ...change };
  const params = new URLSearchParams();
  params.set(NAMES.view, next.view);
  if (next.words.trim()) params.set(NAMES.words, next.words.trim());
  if (next.procedureCode) params.set(NAMES.procedureCode, next.procedureCode);
  if (next.state) params.set(NAMES.state, next.state);
  if (next.cursor) params.set(NAMES.cursor, next.cursor);
  return params;
}

/** A view without any filter. */
export function inboxViewPath(view: InboxViewName): string {
  return `${PATHS.inbox}?${NAMES.view}=${view}`;
}

/** What the API is asked for. A state chosen by hand narrows the view's own states. */
export interface InboxQuery {
  readonly view: InboxViewName;
  readonly state?: DossierState;
  readonly procedureCode?: string;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export const PAGE_SIZE = 50;

export function inboxQuery({ view, state, procedureCode, words, cursor }: InboxSearch): InboxQuery {
  const trimmed = words.trim();
  return {
    view,
    ...(state && INBOX_VIEWS[view].states.includes(state) && { state }),
    ...(procedureCode && { procedureCode }),
    ...(trimmed && { q: trimmed }),
    ...(cursor && { cursor }),
    limit: PAGE_SIZE,
  };
}
