import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { clockTimeOf } from './clock-time';
import { FieldFrame } from './field-frame';
import { inputProps, useFieldProps } from './field-props';
import inputClasses from './input.module.css';

function ClockControl({ data, path, schema, uischema, required, visible, handleChange }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  if (!visible) return null;
  const value = typeof data === 'string' ? data : '';
  return (
    <FieldFrame field={field}>
      <input
        className={inputClasses.input}
        {...inputProps(field)}
        style={{ width: '7rem' }}
        inputMode="numeric"
        placeholder="14:30"
        value={value}
        onChange={(event) => handleChange(path, event.currentTarget.value || undefined)}
        onBlur={() => value !== '' && handleChange(path, clockTimeOf(value))}
      />
    </FieldFrame>
  );
}

/** Hour and minute, typed as people type them. */
export const ClockField = withJsonFormsControlProps(ClockControl);
