import { Textarea } from '@mantine/core';
import { useText } from '@mot-cua/ui';

interface NoteFieldProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (note: string) => void;
  readonly takesFocus?: boolean;
}

/** Words to those who work on it next; nobody has to say any. */
export function NoteField({ label, value, onChange, takesFocus = false }: NoteFieldProps) {
  const say = useText();
  return (
    <Textarea
      size="sm"
      label={label ?? say({ vi: 'Lời nhắn (không bắt buộc)', en: 'Note (optional)' })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={2000}
      data-autofocus={takesFocus || undefined}
    />
  );
}
