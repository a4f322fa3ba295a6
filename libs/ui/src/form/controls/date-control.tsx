import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import type { Text } from '@mot-cua/domain';
import { useText } from '../../i18n/use-text';
import { dateOf, partsOf, pastedDate, type DateParts } from './date-parts';
import { FieldFrame } from './field-frame';
import { inputProps, useFieldProps } from './field-props';
import { useTyped } from './use-typed';
import classes from './date-control.module.css';
import inputClasses from './input.module.css';

const PARTS: readonly { readonly part: keyof DateParts; readonly name: Text; readonly digits: number }[] = [
  { part: 'day', name: { vi: 'Ngày', en: 'Day' }, digits: 2 },
  { part: 'month', name: { vi: 'Tháng', en: 'Month' }, digits: 2 },
  { part: 'year', name: { vi: 'Năm', en: 'Year' }, digits: 4 },
];

function DateControl({ data, path, schema, uischema, required, visible, handleChange }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  const say = useText();
  const [parts, setParts] = useTyped(data, partsOf, dateOf);
  if (!visible) return null;
  const change = (next: DateParts) => {
    setParts(next);
    handleChange(path, dateOf(next));
  };
  const { id, ...described } = inputProps(field);
  return (
    <FieldFrame field={field} isGroup>
      <div className={classes.parts}>
        {PARTS.map(({ part, name, digits }) => (
          <label key={part} className={classes.part}>
            <span>{say(name)}</span>
            <input
              className={inputClasses.input}
              {...described}
              id={part === 'day' ? id : `${id}-${part}`}
              inputMode="numeric"
              maxLength={digits}
              style={{ width: `${digits * 0.75 + 2.25}rem` }}
              value={parts[part]}
              onChange={(event) => change({ ...parts, [part]: event.currentTarget.value.replaceAll(/\D/g, '') })}
              onPaste={(event) => {
                const pasted = pastedDate(event.clipboardData.getData('text'));
                if (!pasted) return;
                event.preventDefault();
                change(pasted);
              }}
            />
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

/** A day typed as day, month, year: quicker than a calendar for birthdays, and the same on every phone. */
export const DateField = withJsonFormsControlProps(DateControl);
