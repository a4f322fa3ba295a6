import type { DayReason, LedgerDay, Text } from '@mot-cua/domain';
import { processingTimeWords, type TimeAllowed } from '../format/processing-time';
import { exactTime, longDay } from '../format/time';
import { useLanguage, useText } from '../i18n/use-text';
import classes from './due-ledger.module.css';

const REASONS: Readonly<Record<DayReason, Text>> = {
  worked: { vi: 'Ngày làm việc', en: 'Working day' },
  weekend: { vi: 'Cuối tuần', en: 'Weekend' },
  beforeStart: { vi: 'Trước khi bắt đầu tính', en: 'Before the clock began' },
  firstDay: { vi: 'Ngày đầu không tính', en: 'The first day does not count' },
  movedOn: { vi: 'Dời sang ngày làm việc tiếp theo', en: 'Moved on to the next working day' },
  paused: { vi: 'Đồng hồ tạm dừng', en: 'The clock stood still' },
  outage: { vi: 'Sự cố hệ thống', en: 'The system was down' },
  holiday: { vi: 'Ngày lễ', en: 'Public holiday' },
  compensatory: { vi: 'Nghỉ bù', en: 'Day off in lieu' },
  swapOff: { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  swapWork: { vi: 'Làm bù', en: 'Worked in exchange' },
  extraShift: { vi: 'Làm thêm ca', en: 'Extra shifts' },
};

interface ExplainedDeadline {
  readonly dueAt: string;
  readonly startedAt: string;
  readonly processingTime: TimeAllowed;
  readonly basis: string;
  readonly ledger: readonly LedgerDay[];
}

interface DueLedgerProps {
  readonly deadline: ExplainedDeadline;
  /** What is due; a result unless told. */
  readonly what?: Text;
}

const RESULT_DUE: Text = { vi: 'Hẹn trả', en: 'Due' };

/** Why something is due when it is: the rule, where the clock began, and every day with what it gave. */
export function DueLedger({ deadline, what = RESULT_DUE }: DueLedgerProps) {
  const say = useText();
  const language = useLanguage();
  const { startedAt, dueAt, processingTime, basis, ledger } = deadline;
  return (
    <div className={classes.ledger}>
      <dl className={classes.facts}>
        <dt>{say({ vi: 'Tính từ', en: 'Clock began' })}</dt>
        <dd>{exactTime(startedAt, language)}</dd>
        <dt>{say({ vi: 'Thời hạn', en: 'Time allowed' })}</dt>
        <dd>{say(processingTimeWords(processingTime))}</dd>
        <dt>{say(what)}</dt>
        <dd>
          <b>{exactTime(dueAt, language)}</b>
        </dd>
      </dl>
      <table className={classes.days}>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'Ngày', en: 'Day' })}</th>
            <th scope="col">{say({ vi: 'Tính', en: 'Counted' })}</th>
            <th scope="col">{say({ vi: 'Vì sao', en: 'Why' })}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.map((day) => (
            <tr key={day.date} data-counted={day.counted || undefined}>
              <td>{longDay(day.date, language)}</td>
              <td className={classes.minutes}>{say(counted(day))}</td>
              <td>
                {day.name ?? say(REASONS[day.reason])}
                {day.source && <small className={classes.source}>{day.source}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.basis} lang="vi">
        {basis}
      </p>
    </div>
  );
}

function counted({ counted: counts, minutes }: LedgerDay): Text {
  if (!counts) return { vi: 'không', en: 'no' };
  if (minutes === 0) return { vi: 'có', en: 'yes' };
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const vi = [hours > 0 && `${hours} giờ`, rest > 0 && `${rest} phút`].filter(Boolean).join(' ');
  return { vi, en: [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ') };
}
