import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { Checkbox } from '@mantine/core';
import { FieldLines } from './field-frame';
import { inputProps, useFieldProps } from './field-props';
import classes from './field-frame.module.css';

function ConsentControl({ data, path, schema, uischema, required, visible, handleChange }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  if (!visible) return null;
  return (
    <div
      className={classes.field}
      data-error={field.error ? true : undefined}
      data-request={field.request ? true : undefined}
    >
      <FieldLines field={field} />
      <Checkbox
        {...inputProps(field)}
        size="md"
        label={field.label}
        checked={data === true}
        onChange={(event) => handleChange(path, event.currentTarget.checked || undefined)}
      />
    </div>
  );
}

/** A box to tick: yes or no, or a promise that has to be given. */
export const ConsentField = withJsonFormsControlProps(ConsentControl);
