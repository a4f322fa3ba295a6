import { DOSSIER_STATES, type DossierState } from '../dossier/lifecycle';

/** The ways that every officer looks at the inbox (hộp việc), in the order in which they stand. */
export const INBOX_VIEWS = ['toReceive', 'inProgress', 'mine', 'toApprove', 'toReturn', 'late', 'soon', 'all'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** A counter has to answer it or to pass it on, or it is due. */
const THAT_CAN_BE_LATE = [
  'submitted',
  'received',
  'inProgress',
  'pausedForSupplement',
  'pausedForPayment',
  'pausedByLaw',
  'awaitingApproval',
] as const satisfies readonly DossierState[];

/** The states that each view can show: what the API asks the database for, and what the screen narrows it by. */
export const INBOX_VIEW_STATES: Readonly<Record<InboxView, readonly DossierState[]>> = {
  toReceive: ['submitted'],
  inProgress: ['received', 'inProgress', 'pausedForSupplement', 'pausedForPayment', 'pausedByLaw'],
  // With `received` and `resolved`, where only a step can be somebody's own.
  mine: [
    ...(['received', 'inProgress', 'pausedForSupplement', 'pausedForPayment', 'pausedByLaw'] as const),
    ...(['awaitingApproval', 'resolved'] as const),
  ],
  toApprove: ['awaitingApproval'],
  toReturn: ['resolved'],
  late: THAT_CAN_BE_LATE,
  soon: THAT_CAN_BE_LATE,
  all: DOSSIER_STATES.filter((state) => state !== 'draft'),
};

export function isInboxView(name: string | null): name is InboxView {
  return INBOX_VIEWS.some((view) => view === name);
}

/** The states of dossiers that are answered, one way or another: no view of open work shows them. */
export const ANSWERED_STATES = [
  'approved',
  'resolved',
  'returned',
  'refused',
  'withdrawn',
  'stopped',
] as const satisfies readonly DossierState[];

/** Whether nothing but open work is asked for. */
export function areAllOpen(states: readonly DossierState[]): boolean {
  return states.every((state) => !ANSWERED_STATES.some((answered) => answered === state));
}
