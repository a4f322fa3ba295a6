import type { ProcedureCase, ProcessStep } from '@mot-cua/domain';
import { fieldId, formatNumber, useLanguage, useText } from '@mot-cua/ui';
import { useFaults } from '../../faults';
import { NumberField } from '../../parts/number-field';
import section from '../section.module.css';
import classes from './time.module.css';

type HoursByCase = ProcessStep['workingHoursByCase'];

interface StepHoursByCaseProps {
  readonly at: string;
  readonly step: ProcessStep;
  readonly cases: readonly ProcedureCase[];
  readonly onChange: (hours: HoursByCase) => void;
}

/** Hours that a step has in a case of its own time; empty: as in every case. */
export function StepHoursByCase({ at, step, cases, onChange }: StepHoursByCaseProps) {
  const say = useText();
  const language = useLanguage();
  const faults = useFaults().filter((fault) => fault.at.startsWith(`${at}/`));
  const hours = step.workingHoursByCase ?? {};
  // Cases that are gone can still be emptied.
  const gone = Object.keys(hours).filter((code) => !cases.some((one) => one.code === code));
  const lines = [
    ...cases.map(({ code, name }) => ({ code, label: say(name) || code })),
    ...gone.map((code) => ({ code, label: code })),
  ];
  if (lines.length === 0) return null;
  const put = (code: string, amount: number | undefined) => {
    const { [code]: _, ...others } = hours;
    const next = amount === undefined ? others : { ...others, [code]: amount };
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <div
      id={fieldId(at)}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${fieldId(at)}-title`}
      className={classes.byCase}
    >
      <div id={`${fieldId(at)}-title`} className={classes.label}>
        {say({ vi: 'Riêng theo trường hợp', en: 'In some cases' })}
      </div>
      {faults.map((fault) => (
        <p key={fault.at} className={section.fault}>
          {fault.message}
        </p>
      ))}
      {lines.map(({ code, label }) => (
        <div key={code} className={classes.caseHours}>
          <span>{label}</span>
          <NumberField
            label={say({ vi: 'Thời gian, {{label}}', en: 'Time, {{label}}' }, { label })}
            isLabelHidden
            at={`${at}/${code}`}
            value={hours[code]}
            onChange={(amount) => put(code, amount)}
            placeholder={say(
              { vi: '{{hours}} giờ', en: '{{hours}} h' },
              { hours: formatNumber(step.workingHours, language) },
            )}
            mayBeEmpty
            most={100_000}
            hasParts
            unit={say({ vi: 'giờ', en: 'h' })}
            width="7rem"
          />
        </div>
      ))}
    </div>
  );
}
