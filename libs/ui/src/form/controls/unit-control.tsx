import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { asksForStreet, levelAskedFor } from '@mot-cua/domain';
import { recordOf, textIn } from '../record';
import type { FoundUnit } from '../unit-search';
import { FieldFrame } from './field-frame';
import { inputProps, useFieldProps } from './field-props';
import { UnitCombobox } from './unit-combobox';
import inputClasses from './input.module.css';

function UnitControl({ data, path, schema, uischema, required, visible, handleChange }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  if (!visible) return null;
  const answer = recordOf(data);
  const street = textIn(answer, 'street');
  const keep = (unit: Pick<FoundUnit, 'code' | 'name'> | undefined, line: string | undefined) => {
    const next = { ...(unit && { code: unit.code, name: unit.name }), ...(line && { street: line }) };
    handleChange(path, Object.keys(next).length > 0 ? next : undefined);
  };
  const code = textIn(answer, 'code');
  const name = textIn(answer, 'name');
  const chosen = code && name ? { code, name } : undefined;
  return (
    <>
      <FieldFrame field={field}>
        <UnitCombobox
          {...inputProps(field)}
          level={levelAskedFor(field.schema)}
          chosen={chosen?.name ?? ''}
          onChoose={(unit) => keep(unit, street)}
        />
      </FieldFrame>
      {asksForStreet(field.schema) && (
        <StreetField path={path} schema={field.schema} value={street ?? ''} onChange={(line) => keep(chosen, line)} />
      )}
    </>
  );
}

interface StreetFieldProps extends Pick<ControlProps, 'path'> {
  readonly schema: ReturnType<typeof useFieldProps>['schema'];
  readonly value: string;
  readonly onChange: (line: string) => void;
}

/** The line for house and street within the unit. */
function StreetField({ path, schema, value, onChange }: StreetFieldProps) {
  const own = recordOf(recordOf(schema['properties'])['street']);
  const uischema = { type: 'Control', scope: '#' } as const;
  const field = useFieldProps({ path: `${path}.street`, schema: own, uischema, required: false });
  return (
    <FieldFrame field={field}>
      <input
        className={inputClasses.input}
        {...inputProps(field)}
        autoComplete="street-address"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

/** An administrative unit of today, found by its name or an old one, with a line for house and street where one is asked for. */
export const UnitField = withJsonFormsControlProps(UnitControl);
