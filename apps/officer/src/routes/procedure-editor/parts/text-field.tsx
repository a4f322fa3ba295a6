import { Textarea, TextInput } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../faults';
import classes from './parts.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** JSON pointer of the text in the definition. */
  readonly at: string;
  readonly value: Text;
  readonly onChange: (value: Text) => void;
  readonly isLong?: boolean;
}

/** Words for people in both languages, Vietnamese first. */
export function TextField({ label, hint, at, value, onChange, isLong }: TextFieldProps) {
  const say = useText();
  const Field = isLong ? Textarea : TextInput;
  const order: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description'];
  const rest = isLong ? { autosize: true, minRows: 2, maxRows: 8 } : {};
  return (
    <div className={classes.pair}>
      <Field
        {...rest}
        size="sm"
        inputWrapperOrder={order}
        id={fieldId(`${at}/vi`)}
        label={label}
        description={hint}
        value={value.vi}
        error={useFaultAt(`${at}/vi`)}
        onChange={(event) => onChange({ ...value, vi: event.currentTarget.value })}
      />
      <Field
        {...rest}
        size="sm"
        id={fieldId(`${at}/en`)}
        label={say({ vi: '{{label}} (tiếng Anh)', en: '{{label}} (English)' }, { label })}
        value={value.en}
        error={useFaultAt(`${at}/en`)}
        onChange={(event) => onChange({ ...value, en: event.currentTarget.value })}
      />
    </div>
  );
}
