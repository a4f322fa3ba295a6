import type { LocalDate } from '../deadline/vietnam-time';
import type { DossierFlag } from '../dossier/dossier-flags';
import type { DossierState } from '../dossier/lifecycle';
import type { Channel } from '../procedure/procedure';
import type { InboxView } from './inbox-view';

/**
 * Orders of the inbox: by what is due next, the counter's answer or the dossier, where the day of filing stands in while neither is; by when the next of its open steps is due, where the
 * deadline stands in; or by filing day; earliest or latest first.
 */
export const INBOX_SORTS = ['due', 'dueLatest', 'stepDue', 'filed', 'filedLatest'] as const;
export type InboxSort = (typeof INBOX_SORTS)[number];

/** What an officer asks the inbox for: a view, narrowed down; everything holds at once. A saved view (mục xem đã lưu) keeps one of these. */
export interface InboxQuestion {
  readonly view: InboxView;
  readonly state?: DossierState;
  readonly procedureCode?: string;
  /** Code of a step of that procedure, which the dossier is at; means nothing without one. */
  readonly step?: string;
  readonly fieldCode?: string;
  readonly agencyId?: string;
  /** Who has it: the officer who asks, nobody, or a colleague by id. */
  readonly heldBy?: string;
  readonly channel?: Channel;
  readonly flags?: readonly DossierFlag[];
  /** Days in Vietnam, each included. */
  readonly dueUntil?: LocalDate;
  readonly filedFrom?: LocalDate;
  readonly filedTo?: LocalDate;
  /** Part of a code or of a name. */
  readonly q?: string;
  readonly sort?: InboxSort;
}

export const HELD_BY_ME = 'me';
export const HELD_BY_NOBODY = 'nobody';

/** How many views an officer may save, and how long a name may be. */
export const MOST_SAVED_VIEWS = 30;
export const LONGEST_VIEW_NAME = 60;
