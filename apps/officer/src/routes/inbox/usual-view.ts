import type { InboxView, Role } from '@mot-cua/domain';

/** Where an officer's day begins: with what waits for their own role. */
export function usualView(roles: readonly Role[]): InboxView {
  if (roles.includes('counterOfficer')) return 'toReceive';
  if (roles.includes('caseOfficer')) return 'inProgress';
  if (roles.includes('leader')) return 'toApprove';
  return roles.includes('clerk') ? 'toReturn' : 'all';
}
