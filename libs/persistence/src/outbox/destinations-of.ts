import {
  DOSSIER_WAITS_AFTER,
  STEPS_WAIT_AFTER,
  stepsToGiveOut,
  type Dossier,
  type DossierEvent,
} from '@mot-cua/domain';
import { documentsOf } from '@mot-cua/domain/legal-document';
import type { Destination } from './outbox.rows';

/** Who must hear of an event beside those who look at the dossier, which is as the event has left it. */
export function destinationsOf({ detail, sequence }: DossierEvent, next: Dossier): Destination[] {
  const { action } = detail;
  const stepWaits = STEPS_WAIT_AFTER.includes(action) && stepsToGiveOut(next, sequence).length > 0;
  return [
    'nationalPortal',
    ...(action === 'approve' ? ['resultDocument' as const] : []),
    ...(DOSSIER_WAITS_AFTER.includes(action) || stepWaits ? ['assignment' as const] : []),
    ...(documentsOf(detail).length > 0 ? ['legalDocument' as const] : []),
  ];
}
