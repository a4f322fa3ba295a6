import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DateInput } from '@mantine/dates';
import { useLanguage, useText } from '@mot-cua/ui';
import type { ReactNode, Ref } from 'react';
import { readDay } from './read-day';

interface DayInputProps {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly maxWidth?: string;
  /** `yyyy-mm-dd`; '' while there is none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly takesFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A day as it is written here, 25/11/2026, whatever the browser's own language; typed, or chosen from a month. */
export function DayInput(props: DayInputProps) {
  const { id, label, description, maxWidth, value, onChange, min, max, error } = props;
  const { isRequired = false, isReadOnly = false, takesFocus = false, ref } = props;
  const say = useText();
  const language = useLanguage();
  return (
    <DateInput
      ref={ref}
      id={id}
      size="sm"
      maw={maxWidth}
      label={label}
      description={description}
      required={isRequired}
      placeholder={say({ vi: 'ngày/tháng/năm', en: 'day/month/year' })}
      valueFormat="DD/MM/YYYY"
      locale={language}
      dateParser={readDay}
      firstDayOfWeek={1}
      hideOutsideDates
      weekendDays={[]}
      value={value || null}
      onChange={(day) => onChange(day ?? '')}
      minDate={min}
      maxDate={max}
      defaultDate={value || min}
      error={error}
      readOnly={isReadOnly}
      data-autofocus={takesFocus || undefined}
      ariaLabels={{
        nextMonth: say({ vi: 'Tháng sau', en: 'Next month' }),
        previousMonth: say({ vi: 'Tháng trước', en: 'Month before' }),
        nextYear: say({ vi: 'Năm sau', en: 'Next year' }),
        previousYear: say({ vi: 'Năm trước', en: 'Year before' }),
        nextDecade: say({ vi: 'Mười năm sau', en: 'Next ten years' }),
        previousDecade: say({ vi: 'Mười năm trước', en: 'Ten years before' }),
      }}
    />
  );
}
