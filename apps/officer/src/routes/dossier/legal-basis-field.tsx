import { TextInput } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { DIALOG_WORDS } from './dialog.words';

interface LegalBasisFieldProps {
  readonly value: string;
  readonly onChange: (legalBasis: string) => void;
  readonly isRequired?: boolean;
  /** Somebody tried to go on: what is missing is said. */
  readonly showsMissing?: boolean;
}

/** The law and the article that something is done by. */
export function LegalBasisField({ value, onChange, isRequired = false, showsMissing = false }: LegalBasisFieldProps) {
  const say = useText();
  return (
    <TextInput
      size="sm"
      label={say(isRequired ? DIALOG_WORDS.legalBasis : DIALOG_WORDS.legalBasisOptional)}
      description={say(DIALOG_WORDS.legalBasisHint)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isRequired && showsMissing && value.trim() === '' && say(DIALOG_WORDS.missing)}
      aria-required={isRequired || undefined}
      maxLength={500}
    />
  );
}
