import { workingHoursOf, type ProcessStep } from '@mot-cua/domain';
import { formatNumber, useLanguage, useText } from '@mot-cua/ui';
import classes from './time.module.css';

interface StepBarProps {
  /** Those of the longest way. */
  readonly steps: readonly ProcessStep[];
  readonly caseCode: string | null;
  /** Working hours that the law gives. */
  readonly limit: number;
}

/** The steps one behind the other, as long as their hours, on a bar as long as the legal time. */
export function StepBar({ steps, caseCode, limit }: StepBarProps) {
  const say = useText();
  const language = useLanguage();
  const parts = steps.map((step) => ({ name: say(step.name), hours: workingHoursOf(step, caseCode) }));
  const hours = parts.reduce((sum, part) => sum + part.hours, 0);
  const whole = Math.max(limit, hours, 1);
  const words = parts
    .map(({ name, hours: own }) =>
      say(
        { vi: '{{name}} {{hours}} giờ', en: '{{name}} {{hours}} hours' },
        { name, hours: formatNumber(own, language) },
      ),
    )
    .join(', ');
  return (
    <div role="img" aria-label={words} title={words} className={classes.bar}>
      {parts.map(({ hours: own }, index) => (
        <span key={index} className={classes.step} style={{ width: `${(own / whole) * 100}%` }} />
      ))}
      {hours > limit && <span className={classes.limit} style={{ left: `${(limit / whole) * 100}%` }} />}
      {hours > limit && <span className={classes.beyond} style={{ left: `${(limit / whole) * 100}%` }} />}
    </div>
  );
}
