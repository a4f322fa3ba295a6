import type { DossierAction } from '@mot-cua/domain';
import { documentsOf } from '@mot-cua/domain/legal-document';
import type { Destination } from './outbox.rows';

/** Who must hear of an action beside those who look at the dossier. */
export function destinationsOf(action: DossierAction): Destination[] {
  return [
    'nationalPortal',
    ...(action === 'approve' ? ['resultDocument' as const] : []),
    ...(action === 'receive' || action === 'release' ? ['assignment' as const] : []),
    ...(documentsOf(action).length > 0 ? ['legalDocument' as const] : []),
  ];
}
