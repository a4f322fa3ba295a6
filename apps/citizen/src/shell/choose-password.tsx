import type { Account } from '@mot-cua/api-client';
import { CITIZEN_PASSWORD_LENGTH, isStaff, OFFICER_PASSWORD_LENGTH } from '@mot-cua/domain';
import { ChoosePasswordForm } from '@mot-cua/ui';
import { useChoosePassword } from './session.queries';

interface ChoosePasswordProps {
  readonly account: Account;
  readonly onDone?: () => void;
}

/** Somebody's own password; an officer who files something has an officer's. */
export function ChoosePassword({ account, onDone }: ChoosePasswordProps) {
  const choose = useChoosePassword();
  return (
    <ChoosePasswordForm
      userName={account.username}
      login={account.username ?? account.phone ?? ''}
      minLength={isStaff(account) ? OFFICER_PASSWORD_LENGTH : CITIZEN_PASSWORD_LENGTH}
      isInitial={account.mustChangePassword}
      isPending={choose.isPending}
      error={choose.error}
      onChoose={(password) => choose.mutate(password, { onSuccess: onDone })}
      onRetype={choose.reset}
    />
  );
}
