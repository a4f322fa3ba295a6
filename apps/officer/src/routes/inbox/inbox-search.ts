import {
  CHANNELS,
  DOSSIER_FLAGS,
  DOSSIER_STATES,
  INBOX_SORTS,
  INBOX_VIEW_STATES,
  INBOX_VIEWS,
  type InboxQuestion,
  type InboxView,
} from '@mot-cua/domain';
import { PATHS } from '../../shell/paths';

/** What the inbox shows, as it stands in the URL: anybody who opens the link sees the same question. */
export interface InboxSearch extends InboxQuestion {
  readonly cursor?: string;
  /** The saved view that the question began with. */
  readonly savedId?: string;
}

const NAMES = {
  view: 'xem',
  q: 'tim',
  procedureCode: 'thu-tuc',
  step: 'buoc',
  state: 'trang-thai',
  fieldCode: 'linh-vuc',
  agencyId: 'co-quan',
  heldBy: 'nguoi-giu',
  channel: 'noi-nop',
  flags: 'dau',
  dueUntil: 'han-den',
  filedFrom: 'nop-tu',
  filedTo: 'nop-den',
  sort: 'sap-xep',
  savedId: 'muc',
  cursor: 'trang',
} as const satisfies Record<keyof InboxSearch, string>;

/** In the order in which they stand there. */
const IN_URL = [
  ...(['view', 'q', 'procedureCode', 'step', 'state', 'fieldCode', 'agencyId', 'heldBy', 'channel', 'flags'] as const),
  ...(['dueUntil', 'filedFrom', 'filedTo', 'sort', 'savedId', 'cursor'] as const),
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the URL says what to show; if not, the inbox opens as its officer has arranged. */
export function saysView(params: URLSearchParams): boolean {
  return params.has(NAMES.view);
}

/** Reads the URL; what it does not understand counts as absent. */
export function readInboxSearch(params: URLSearchParams): InboxSearch {
  const text = (name: keyof typeof NAMES) => params.get(NAMES[name]);
  const oneOf = <T extends string>(name: keyof typeof NAMES, known: readonly T[]) =>
    known.find((one) => one === text(name));
  const day = (name: keyof typeof NAMES) => DAY.exec(text(name) ?? '')?.[0];
  const marks = text('flags')?.split(',') ?? [];
  const flags = DOSSIER_FLAGS.filter((flag) => marks.includes(flag));
  const [q, procedureCode, fieldCode] = [text('q'), text('procedureCode'), text('fieldCode')];
  const step = procedureCode && text('step');
  const [agencyId, heldBy, savedId, cursor] = [text('agencyId'), text('heldBy'), text('savedId'), text('cursor')];
  const [dueUntil, filedFrom, filedTo] = [day('dueUntil'), day('filedFrom'), day('filedTo')];
  const [state, channel, sort] = [
    oneOf('state', DOSSIER_STATES),
    oneOf('channel', CHANNELS),
    oneOf('sort', INBOX_SORTS),
  ];
  return {
    view: oneOf('view', INBOX_VIEWS) ?? 'all',
    ...(q && { q }),
    ...(procedureCode && { procedureCode }),
    ...(step && { step }),
    ...(state && { state }),
    ...(fieldCode && { fieldCode }),
    ...(agencyId && { agencyId }),
    ...(heldBy && { heldBy }),
    ...(channel && { channel }),
    ...(flags.length > 0 && { flags }),
    ...(dueUntil && { dueUntil }),
    ...(filedFrom && { filedFrom }),
    ...(filedTo && { filedTo }),
    ...(sort && { sort }),
    ...(savedId && { savedId }),
    ...(cursor && { cursor }),
  };
}

/** What is changed of a question; `undefined` takes a filter away. */
export type InboxChange = { readonly [name in keyof InboxSearch]?: InboxSearch[name] | undefined };

/** Writes the URL. A change of anything but the page begins at the first page again; another procedure has other steps. */
export function writeInboxSearch(search: InboxSearch, change: InboxChange): URLSearchParams {
  const next = { ...search, cursor: undefined, ...('procedureCode' in change && { step: undefined }), ...change };
  const params = new URLSearchParams();
  for (const key of IN_URL) {
    const value = next[key];
    const written = typeof value === 'string' ? value.trim() : value?.join(',');
    if (written) params.set(NAMES[key], written);
  }
  return params;
}

/** A question without any filter. */
export function inboxViewPath(view: InboxView): string {
  return `${PATHS.inbox}?${writeInboxSearch({ view }, {}).toString()}`;
}

/** A question that was saved. */
export function savedViewPath({
  id,
  question,
}: {
  readonly id: string;
  readonly question: Partial<InboxQuestion>;
}): string {
  return `${PATHS.inbox}?${writeInboxSearch({ view: 'all', ...question }, { savedId: id }).toString()}`;
}

/** What is asked of the API: all but the page. A state that the view cannot show narrows nothing. */
export function questionOf({ cursor: _, savedId: __, state, q, flags, ...rest }: InboxSearch) {
  const words = q?.trim();
  return {
    ...rest,
    ...(state && INBOX_VIEW_STATES[rest.view].includes(state) && { state }),
    ...(words && { q: words }),
    ...(flags && { flags: [...flags] }),
  };
}

/** Whether a question asks for less than its view. */
export function isFiltered(search: InboxSearch): boolean {
  return Object.keys(questionOf(search)).some((name) => name !== 'view' && name !== 'sort');
}

export const PAGE_SIZE = 50;

export function inboxQuery(search: InboxSearch) {
  return { ...questionOf(search), ...(search.cursor && { cursor: search.cursor }), limit: PAGE_SIZE };
}
export type InboxQuery = ReturnType<typeof inboxQuery>;

/** Where a question is as a file. */
export function inboxFileUrl(
  search: InboxSearch,
  columns: readonly string[],
  format: 'csv' | 'xlsx',
  language: string,
): string {
  const { flags = [], ...question } = questionOf(search);
  const query = new URLSearchParams({ ...question, format, language });
  for (const column of columns) query.append('columns', column);
  for (const flag of flags) query.append('flags', flag);
  return `/api/v1/inbox/file?${query.toString()}`;
}
