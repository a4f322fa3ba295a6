import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { formatNumber } from '../../format/money';
import { recordOf } from '../record';
import { FieldFrame } from './field-frame';
import { inputProps, useFieldProps } from './field-props';
import { numberOf } from './typed-number';
import { useTyped } from './use-typed';
import inputClasses from './input.module.css';

function NumberControl({ data, path, schema, uischema, required, visible, handleChange }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  const isMoney = recordOf(uischema.options)['money'] === true || field.schema['x-money'] === true;
  const [typed, setTyped] = useTyped(data, (answer) => shown(answer, isMoney), numberOf);
  if (!visible) return null;
  return (
    <FieldFrame field={field}>
      <div className={inputClasses.withUnit}>
        <input
          className={inputClasses.input}
          {...inputProps(field)}
          style={{ width: '11rem' }}
          inputMode={field.schema['type'] === 'integer' ? 'numeric' : 'decimal'}

          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            handleChange(path, numberOf(event.currentTarget.value));
          }}
          onBlur={() => setTyped(shown(numberOf(typed), isMoney))}
        />
        {isMoney && 'đ'}
      </div>
    </FieldFrame>
  );
}

function shown(value: unknown, isMoney: boolean): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  return isMoney ? formatNumber(value, 'vi') : String(value).replace('.', ',');
}

/** A number or an amount of money, typed and shown the Vietnamese way. */
export const NumberField = withJsonFormsControlProps(NumberControl);
