import type { ControlProps } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { Radio } from '@mantine/core';
import { useLanguage, useText } from '../../i18n/use-text';
import { choicesOf } from '../words-of-schema';
import { FieldFrame } from './field-frame';
import { inputProps, useFieldProps } from './field-props';
import classes from './choice-control.module.css';
import inputClasses from './input.module.css';

/** So many choices are still quicker to see than to open. */
const MOST_RADIOS = 6;

function ChoiceControl({ data, path, schema, uischema, required, visible, handleChange }: ControlProps) {
  const field = useFieldProps({ path, schema, uischema, required });
  const language = useLanguage();
  const say = useText();
  if (!visible) return null;
  const choices = choicesOf(field.schema, language);
  const value = typeof data === 'string' ? data : '';
  const { id, ...described } = inputProps(field);
  if (choices.length > MOST_RADIOS) {
    return (
      <FieldFrame field={field}>
        <select
          className={inputClasses.input}
          {...described}
          id={id}
          style={{ maxWidth: '26rem' }}
          value={value}
          onChange={(event) => handleChange(path, event.currentTarget.value || undefined)}
        >
          <option value="">{say({ vi: 'Chọn…', en: 'Choose…' })}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame field={field} isGroup>
      <div className={classes.choices}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            {...described}
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={id}
            size="md"
            label={choice.label}
            checked={value === choice.value}
            onChange={() => handleChange(path, choice.value)}
          />
        ))}
      </div>
    </FieldFrame>
  );
}

/** One of a list: radios while there are few, the phone's own list when there are many. */
export const ChoiceField = withJsonFormsControlProps(ChoiceControl);
