import type { ControlProps } from '@jsonforms/core';
import { JsonFormsDispatch, withJsonFormsControlProps } from '@jsonforms/react';
import { recordOf } from '../record';
import { useFieldProps } from './field-props';
import classes from './layouts.module.css';

function SectionControl({ path, schema, uischema, required, visible, renderers, cells }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  if (!visible) return null;
  const layout = {
    type: 'VerticalLayout',
    elements: Object.keys(recordOf(field.schema['properties'])).map((name) => ({
      type: 'Control',
      scope: `#/properties/${name}`,
    })),
  };
  return (
    <section className={classes.group} id={field.id} tabIndex={-1} aria-label={field.label}>
      <h3 className={classes.title}>{field.label}</h3>
      <JsonFormsDispatch schema={field.schema} uischema={layout} path={path} renderers={renderers} cells={cells} />
    </section>
  );
}

/** A section named as one control: its fields in the order of the schema. */
export const SectionField = withJsonFormsControlProps(SectionControl);
