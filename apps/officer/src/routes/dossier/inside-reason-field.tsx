import { Textarea } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { DIALOG_WORDS } from './dialog.words';

interface InsideReasonFieldProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Somebody tried to go on: what is missing is said. */
  readonly showsMissing: boolean;
  readonly takesFocus?: boolean;
}

/** Why something is done, in words for officers; the applicant does not read them. */
export function InsideReasonField({
  label,
  value,
  onChange,
  showsMissing,
  takesFocus = false,
}: InsideReasonFieldProps) {
  const say = useText();
  return (
    <Textarea
      size="sm"
      label={label ?? say({ vi: 'Lý do', en: 'Reason' })}
      description={say({ vi: 'Chỉ cán bộ đọc được', en: 'Read by officers only' })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={showsMissing && value.trim() === '' && say(DIALOG_WORDS.missing)}
      aria-required
      autosize
      minRows={3}
      maxRows={12}
      maxLength={2000}
      data-autofocus={takesFocus || undefined}
    />
  );
}
