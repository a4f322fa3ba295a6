import type { DossierState } from './lifecycle';

/** Status of a dossier on the national portal (TrangThaiHoSo), 1 to 10. */
export type NationalStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Our state → the national portal's status. A draft is nobody's business yet and is never forwarded. */
export const NATIONAL_STATUS = {
  submitted: 1,
  received: 2,
  refused: 3,
  inProgress: 4,
  awaitingApproval: 4,
  approved: 4,
  awaitingSupplement: 5,
  pausedForSupplement: 5,
  pausedForPayment: 6,
  // The portal has no status for it: the dossier is under way, and the note says why it stands still.
  pausedByLaw: 4,
  withdrawn: 7,
  stopped: 8,
  resolved: 9,
  returned: 10,
} as const satisfies Record<Exclude<DossierState, 'draft'>, NationalStatus>;
