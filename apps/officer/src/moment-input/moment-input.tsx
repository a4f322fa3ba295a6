import { TimePicker } from '@mantine/dates';
import { useText } from '@mot-cua/ui';
import { useId, type Ref } from 'react';
import { DayInput } from '../day-input/day-input';
import type { Moment } from './moment';
import classes from './moment-input.module.css';

interface MomentInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Moment;
  readonly onChange: (moment: Moment) => void;
  readonly error?: string | false;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A day and a time of it, on Vietnam's clock. */
export function MomentInput({ label, description, value, onChange, error, ref }: MomentInputProps) {
  const say = useText();
  const wrong = useId();
  return (
    <fieldset className={classes.moment} aria-describedby={error ? wrong : undefined}>
      <legend className={classes.label}>{label}</legend>
      {description && <p className={classes.description}>{description}</p>}
      <div className={classes.inputs}>
        <DayInput
          ref={ref}
          label={say({ vi: 'Ngày', en: 'Day' })}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
        />
        <TimePicker
          size="sm"
          label={say({ vi: 'Giờ', en: 'Time' })}
          hoursInputLabel={say({ vi: 'Giờ', en: 'Hours' })}
          minutesInputLabel={say({ vi: 'Phút', en: 'Minutes' })}
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
        />
      </div>
      {error && (
        <p id={wrong} role="alert" className={classes.wrong}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
