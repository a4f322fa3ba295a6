import { Select } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../../faults';
import type { FormField } from '../../parts/form-fields';
import { LineField } from '../../parts/line-field';
import { NumberField } from '../../parts/number-field';

interface AnswerValueFieldProps {
  readonly label: string;
  readonly at: string;
  /** The field whose answer it is; absent while none is picked. */
  readonly field: FormField | undefined;
  readonly value: unknown;
  readonly onChange: (value: string | number | boolean) => void;
}

/** What an answer begins with when its field has just been picked. */
export function firstValue({ kind, choices }: FormField): string | number | boolean {
  if (kind === 'yesNo') return true;
  if (kind === 'whole' || kind === 'number') return 0;
  return choices[0]?.value ?? '';
}

/** One answer to a field, asked for as its kind wants. */
export function AnswerValueField({ label, at, field, value, onChange }: AnswerValueFieldProps) {
  const say = useText();
  const fault = useFaultAt(at);
  if (field?.kind === 'whole' || field?.kind === 'number') {
    return (
      <NumberField
        label={label}
        at={at}
        value={typeof value === 'number' ? value : undefined}
        onChange={(number) => number !== undefined && onChange(number)}
        least={Number.MIN_SAFE_INTEGER}
        hasParts={field.kind === 'number'}
      />
    );
  }
  const yesNo = [
    { value: 'true', label: say({ vi: 'Có', en: 'Yes' }) },
    { value: 'false', label: say({ vi: 'Không', en: 'No' }) },
  ];
  const choices = field?.kind === 'yesNo' ? yesNo : field?.choices;
  if (!choices || choices.length === 0) {
    return <LineField label={label} at={at} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
  }
  return (
    <Select
      size="sm"
      id={fieldId(at)}
      label={label}
      error={fault}
      data={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
      value={String(value)}
      allowDeselect={false}
      onChange={(chosen) => {
        if (chosen !== null) onChange(field?.kind === 'yesNo' ? chosen === 'true' : chosen);
      }}
    />
  );
}
