import { TextInput } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { DIALOG_WORDS } from './dialog.words';

interface LegalBasisFieldProps {
  readonly value: string;
  readonly onChange: (legalBasis: string) => void;
}

/** By which article something is decided; the applicant reads it. */
export function LegalBasisField({ value, onChange }: LegalBasisFieldProps) {
  const say = useText();
  return (
    <TextInput
      size="sm"
      label={say(DIALOG_WORDS.legalBasis)}
      description={say(DIALOG_WORDS.legalBasisHint)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={500}
    />
  );
}
