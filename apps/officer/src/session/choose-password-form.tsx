import { OFFICER_PASSWORD_LENGTH } from '@mot-cua/domain';
import { ChoosePasswordForm as Form } from '@mot-cua/ui';
import { useChoosePassword } from './session.queries';

interface ChoosePasswordFormProps {
  readonly userName: string | null;
  /** The password in use was given by somebody else. */
  readonly isInitial: boolean;
  readonly onDone?: () => void;
}

/** An officer's own password. */
export function ChoosePasswordForm({ userName, isInitial, onDone }: ChoosePasswordFormProps) {
  const choose = useChoosePassword();
  return (
    <Form
      userName={userName}
      login={userName ?? ''}
      minLength={OFFICER_PASSWORD_LENGTH}
      isInitial={isInitial}
      autoFocus
      isPending={choose.isPending}
      error={choose.error}
      onChoose={(password) => choose.mutate(password, { onSuccess: onDone })}
      onRetype={choose.reset}
    />
  );
}
