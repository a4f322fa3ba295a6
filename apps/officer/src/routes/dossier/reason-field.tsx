import { Textarea } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { DIALOG_WORDS } from './dialog.words';

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Somebody tried to go on: what is missing is said. */
  readonly showsMissing: boolean;
  /** The dialog begins here. */
  readonly takesFocus?: boolean;
}

/** Why something is done, in words that the applicant reads as they are written. */
export function ReasonField({ label, value, onChange, showsMissing, takesFocus = false }: ReasonFieldProps) {
  const say = useText();
  return (
    <Textarea
      size="sm"
      label={label}
      description={say({ vi: 'Người nộp đọc nguyên văn', en: 'The applicant reads it as written' })}
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
