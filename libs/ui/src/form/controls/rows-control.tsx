import type { ControlProps } from '@jsonforms/core';
import { JsonFormsDispatch, withJsonFormsControlProps } from '@jsonforms/react';
import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useText } from '../../i18n/use-text';
import { recordOf } from '../record';
import { FieldLines } from './field-frame';
import { useFieldProps } from './field-props';
import classes from './rows-control.module.css';

const MOST_ROWS = 50;

function RowsControl({
  data,
  path,
  schema,
  uischema,
  required,
  visible,
  handleChange,
  renderers,
  cells,
}: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  const say = useText();
  if (!visible) return null;
  const rows: readonly unknown[] = Array.isArray(data) ? data : [];
  const items = recordOf(field.schema['items']);
  const limit = typeof field.schema['maxItems'] === 'number' ? field.schema['maxItems'] : MOST_ROWS;
  const rowLayout = {
    type: 'HorizontalLayout',
    elements: Object.keys(recordOf(items['properties'])).map((name) => ({
      type: 'Control',
      scope: `#/properties/${name}`,
    })),
  };
  return (
    <fieldset className={classes.rows} id={field.id} tabIndex={-1}>
      <legend className={classes.legend}>{field.label}</legend>
      <FieldLines field={field} />
      {rows.map((_, index) => (
        <section key={index} className={classes.row} aria-label={`${field.label} ${index + 1}`}>
          <div className={classes.head}>
            <span>{index + 1}</span>
            <Button
              variant="subtle"
              color="crimson"
              size="sm"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() =>
                handleChange(
                  path,
                  rows.filter((__, other) => other !== index),
                )
              }
            >
              {say({ vi: 'Xóa dòng {{row}}', en: 'Remove row {{row}}' }, { row: index + 1 })}
            </Button>
          </div>
          <JsonFormsDispatch
            schema={items}
            uischema={rowLayout}
            path={`${path}.${index}`}
            renderers={renderers}
            cells={cells}
          />
        </section>
      ))}
      {rows.length < limit && (
        <Button
          variant="outline"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => handleChange(path, [...rows, {}])}
        >
          {say({ vi: 'Thêm dòng', en: 'Add a row' })}
        </Button>
      )}
    </fieldset>
  );
}

/** Rows of the same fields, one card each. */
export const RowsField = withJsonFormsControlProps(RowsControl);
