import {
  DEADLINE_POLICY_LIMITS,
  USUAL_DEADLINE_POLICY,
  type Text,
  type TimePolicy,
  type WarningTimes,
} from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useDeadlinePolicy } from '../../../deadline-policy/deadline-policy.queries';
import { NumberField } from '../../parts/number-field';
import classes from './time.module.css';

const HOURS: Text = { vi: 'giờ làm việc', en: 'working hours' };
const DAYS: Text = { vi: 'ngày làm việc', en: 'working days' };

const FIELDS: readonly { readonly name: keyof WarningTimes; readonly label: Text; readonly unit: Text }[] = [
  {
    name: 'warnFirstHours',
    label: { vi: 'Báo cán bộ lần đầu, trước hạn', en: 'Officers’ first warning' },
    unit: HOURS,
  },
  { name: 'warnLastHours', label: { vi: 'Báo lần cuối, cả lãnh đạo', en: 'Last warning, leaders too' }, unit: HOURS },
  {
    name: 'remindFirstDays',
    label: { vi: 'Nhắc người nộp bổ sung lần đầu', en: 'Applicant’s first reminder' },
    unit: DAYS,
  },
  { name: 'remindLastDays', label: { vi: 'Nhắc người nộp lần cuối', en: 'Applicant’s last reminder' }, unit: DAYS },
];

interface WarningTimesFieldsProps {
  readonly policy: TimePolicy | undefined;
  readonly onChange: (times: Partial<WarningTimes>) => void;
}

/** When a procedure warns and reminds otherwise than the province; what is left empty goes by the province. */
export function WarningTimesFields({ policy = {}, onChange }: WarningTimesFieldsProps) {
  const say = useText();
  const province = useDeadlinePolicy().data?.policy ?? USUAL_DEADLINE_POLICY;
  return (
    <>
      <p className={classes.warningsLead}>
        {say({
          vi: 'Mốc nhắc hạn riêng của thủ tục này, ví dụ thủ tục trong ngày cần báo sớm bằng giờ. Để trống thì theo mốc chung của tỉnh.',
          en: 'Warnings of this procedure’s own: one that is answered within the day needs them by the hour. What is empty goes by the province.',
        })}
      </p>
      <div className={classes.warnings}>
        {FIELDS.map(({ name, label, unit }) => {
          const [least, most] = DEADLINE_POLICY_LIMITS[name];
          return (
            <NumberField
              key={name}
              label={say(label)}
              at={`/timePolicy/${name}`}
              value={policy[name]}
              onChange={(value) => onChange({ [name]: value })}
              mayBeEmpty
              least={least}
              most={most}
              unit={say(unit)}
              placeholder={say(
                { vi: '{{count}} {{unit}}, như cả tỉnh', en: '{{count}} {{unit}}, as the province' },
                { count: province[name], unit: say(unit) },
              )}
              width="260px"
            />
          );
        })}
      </div>
    </>
  );
}
