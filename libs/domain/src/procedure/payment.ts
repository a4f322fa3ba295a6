import type { Channel, ReturnMethod } from './procedure';

/**
 * When fees are paid at the counter of the agency, which is the only place as long as the portal takes no money: with the papers that are
 * brought there, when the result is collected there, or else on a way of its own once the dossier is received.
 */
export type PaymentTime = 'whenFiling' | 'whenCollecting' | 'afterReceipt';

/** When the fees of a filing are paid; without a return method, where that is still open, only what is certain. */
export function paymentTime(channel: Channel, returnMethod?: ReturnMethod): PaymentTime {
  if (channel === 'counter') return 'whenFiling';
  return returnMethod === 'atCounter' ? 'whenCollecting' : 'afterReceipt';
}
