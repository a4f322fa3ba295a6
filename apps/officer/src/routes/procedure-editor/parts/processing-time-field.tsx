import { Group, Select } from '@mantine/core';
import type { ProcessingTime, Text } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../faults';
import { NumberField } from './number-field';

const UNITS: Readonly<Record<ProcessingTime['unit'], Text>> = {
  workingDay: { vi: 'ngày làm việc', en: 'working days' },
  workingHour: { vi: 'giờ làm việc', en: 'working hours' },
  calendarDay: { vi: 'ngày (kể cả ngày nghỉ)', en: 'calendar days' },
  month: { vi: 'tháng', en: 'months' },
  sameDay: { vi: 'trong ngày', en: 'the same day' },
};
const ALL_UNITS: readonly ProcessingTime['unit'][] = ['workingDay', 'workingHour', 'calendarDay', 'month', 'sameDay'];

interface ProcessingTimeFieldProps {
  /** Who or what the time is of, for those who hear the fields: “Online”. */
  readonly of: string;
  /** JSON pointer of the time in the definition. */
  readonly at: string;
  readonly value: ProcessingTime;
  readonly onChange: (value: ProcessingTime) => void;
}

/** A time that the law allows: so many of a unit. */
export function ProcessingTimeField({ of, at, value, onChange }: ProcessingTimeFieldProps) {
  const say = useText();
  const fault = useFaultAt(at);
  const amount = value.unit === 'sameDay' ? 1 : value.amount;
  return (
    <Group gap="0.5rem" wrap="nowrap" align="flex-start" id={fieldId(at)}>
      {value.unit !== 'sameDay' && (
        <NumberField
          label={say({ vi: 'Thời hạn {{of}}', en: 'Time, {{of}}' }, { of })}
          isLabelHidden
          at={`${at}/amount`}
          value={value.amount}
          onChange={(next) => next !== undefined && onChange({ unit: value.unit, amount: next })}
          least={0}
          most={10_000}
          hasParts
          error={fault}
          width="4.5rem"
        />
      )}
      <Select
        size="sm"
        id={fieldId(`${at}/unit`)}
        aria-label={say({ vi: 'Đơn vị thời hạn {{of}}', en: 'Unit of time, {{of}}' }, { of })}
        data={ALL_UNITS.map((unit) => ({ value: unit, label: say(UNITS[unit]) }))}
        value={value.unit}
        allowDeselect={false}
        onChange={(chosen) => {
          const unit = ALL_UNITS.find((one) => one === chosen);
          if (unit) onChange(unit === 'sameDay' ? { unit } : { unit, amount });
        }}
        w="12rem"
      />
    </Group>
  );
}
