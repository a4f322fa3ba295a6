import { isStaff, type Role } from './role';

/** Why a counter gives somebody no new password. */
export type CounterResetRefusal = 'staffAccount' | 'identityUnchecked';

/**
 * Why a counter officer may not give an account a new password (cấp lại mật khẩu tại quầy); `undefined` when they may.
 * Any counter of the province may, wherever somebody lives, as it takes in any dossier (Decree 118/2025, art. 14.4); what protects the account is the
 * identity card that was seen. An officer's account is their administrator's: through it a counter would reach what it may not see.
 */
export function objectionToCounterReset(
  account: { readonly roles: readonly Role[] },
  { identityChecked }: { readonly identityChecked: boolean },
): CounterResetRefusal | undefined {
  if (isStaff(account)) return 'staffAccount';
  return identityChecked ? undefined : 'identityUnchecked';
}
