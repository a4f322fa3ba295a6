import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import type { HTMLInputTypeAttribute, HTMLAttributes } from 'react';
import { textIn, recordOf } from '../record';
import { FieldFrame } from './field-frame';
import { inputProps, useFieldProps } from './field-props';
import inputClasses from './input.module.css';

interface Keyboard {
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  readonly widthRem?: number;
}

/** The keyboard a phone should show for a format, and how wide the answer is. */
const KEYBOARDS: Readonly<Record<string, Keyboard>> = {
  nationalId: { inputMode: 'numeric', widthRem: 15 },
  taxCode: { inputMode: 'numeric', widthRem: 15 },
  phone: { type: 'tel', autoComplete: 'tel', widthRem: 15 },
  email: { type: 'email', autoComplete: 'email', widthRem: 26 },
};

function TextControl({ data, path, schema, uischema, required, visible, handleChange }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  if (!visible) return null;
  const value = typeof data === 'string' ? data : '';
  const change = (next: string) => handleChange(path, next === '' ? undefined : next);
  const { widthRem, ...keyboard } = KEYBOARDS[textIn(field.schema, 'format') ?? ''] ?? {};
  return (
    <FieldFrame field={field}>
      {recordOf(uischema.options)['multi'] === true ? (
        <textarea
          className={inputClasses.input}
          {...inputProps(field)}
          rows={4}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input
          className={inputClasses.input}
          {...inputProps(field)}
          {...keyboard}
          style={{ maxWidth: widthRem ? `${widthRem}rem` : undefined }}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

/** A text, short or long, or in one of the forms' formats. */
export const TextField = withJsonFormsControlProps(TextControl);
