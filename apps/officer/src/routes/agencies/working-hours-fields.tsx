import { Radio, Stack, TextInput } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import type { AgencyDraft } from './agency-draft';
import { WEEKDAYS } from './agency.words';
import classes from './agencies.module.css';

interface WorkingHoursFieldsProps {
  readonly draft: AgencyDraft;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<AgencyDraft>) => void;
}

/** Working hours: those of the agency above, or own ones, a line for each day. */
export function WorkingHoursFields({ draft, errors, onChange }: WorkingHoursFieldsProps) {
  const say = useText();
  return (
    <section className={classes.section}>
      <h2>{say({ vi: 'Giờ làm việc', en: 'Working hours' })}</h2>
      <Radio.Group
        aria-label={say({ vi: 'Giờ làm việc', en: 'Working hours' })}
        value={draft.hasOwnHours ? 'own' : 'above'}
        onChange={(value) => onChange({ hasOwnHours: value === 'own' })}
      >
        <Stack gap="xs">
          <Radio value="above" label={say({ vi: 'Theo cơ quan cấp trên', en: 'As the agency above it' })} />
          <Radio value="own" label={say({ vi: 'Giờ riêng', en: 'Hours of its own' })} />
        </Stack>
      </Radio.Group>
      {draft.hasOwnHours && (
        <>
          <p className={classes.quiet} id={`${fieldId('/workingWeek')}-hint`}>
            {say({
              vi: 'Ví dụ 07:00–11:30, 13:30–17:00. Để trống là ngày nghỉ.',
              en: 'Such as 07:00–11:30, 13:30–17:00. Nothing is a day off.',
            })}
          </p>
          <div className={classes.days}>
            {WEEKDAYS.map(({ day, name }) => (
              <TextInput
                key={day}
                id={fieldId(`/workingWeek/${day}`)}
                label={say(name)}
                aria-describedby={`${fieldId('/workingWeek')}-hint`}
                error={errors.get(`/workingWeek/${day}`)}
                value={draft.hours[day] ?? ''}
                onChange={(event) => {
                  const typed = event.currentTarget.value;
                  onChange({ hours: draft.hours.map((hours, at) => (at === day ? typed : hours)) });
                }}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
