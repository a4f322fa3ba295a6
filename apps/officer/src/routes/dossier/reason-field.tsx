import { Textarea } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { DIALOG_WORDS } from './dialog.words';

interface ReasonFieldProps {
  /** What the reason is for; just “reason” unless told. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Somebody tried to go on: what is missing is said. */
  readonly showsMissing: boolean;
  /** Between officers: the applicant does not read it. */
  readonly isInside?: boolean;
  /** The dialog begins here. */
  readonly takesFocus?: boolean;
}

/** Why something is done, in words that the applicant reads as they are written, unless they stay between officers. */
export function ReasonField(props: ReasonFieldProps) {
  const { label, value, onChange, showsMissing, isInside = false, takesFocus = false } = props;
  const say = useText();
  return (
    <Textarea
      size="sm"
      label={label ?? say({ vi: 'Lý do', en: 'Reason' })}
      description={say(isInside ? READ_BY.officers : READ_BY.applicant)}
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

const READ_BY = {
  applicant: { vi: 'Người nộp đọc nguyên văn', en: 'The applicant reads it as written' },
  officers: { vi: 'Chỉ cán bộ đọc được', en: 'Read by officers only' },
} as const;
