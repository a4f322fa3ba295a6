import type { DayReason, LedgerDay, Text } from '@mot-cua/domain';
import { processingTimeWords, type TimeAllowed } from '../format/processing-time';
import { exactTime, longDay } from '../format/time';
import { useLanguage, useText } from '../i18n/use-text';
import { holidayInEnglish, ruleInEnglish } from './legal-english';
import classes from './due-ledger.module.css';

const REASONS: Readonly<Record<DayReason, Text>> = {
  worked: { vi: 'Ngày làm việc', en: 'Working day' },
  weekend: { vi: 'Cuối tuần', en: 'Weekend' },
  beforeStart: { vi: 'Trước khi bắt đầu tính', en: 'Before the clock began' },
  firstDay: { vi: 'Ngày đầu không tính', en: 'The first day does not count' },
  movedOn: { vi: 'Dời sang ngày làm việc tiếp theo', en: 'Moved on to the next working day' },
  paused: { vi: 'Đồng hồ tạm dừng', en: 'The clock stood still' },
  annulled: {
    vi: 'Đã tính trước khi bổ sung, nay tính lại từ đầu',
    en: 'Ran before the supplement; the time began anew',
  },
  extended: { vi: 'Thêm do xin lỗi và hẹn lại', en: 'Given with the apology' },
  afterCutOff: {
    vi: 'Nhận muộn trong ngày, tính từ ngày làm việc tiếp theo',
    en: 'Came late in the day; the next one counts',
  },
  afterEnd: { vi: 'Sau khi đã giải quyết', en: 'After the decision' },
  outage: { vi: 'Sự cố hệ thống', en: 'The system was down' },
  holiday: { vi: 'Ngày lễ', en: 'Public holiday' },
  compensatory: { vi: 'Nghỉ bù', en: 'Day off in lieu' },
  swapOff: { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  swapWork: { vi: 'Làm bù', en: 'Worked in exchange' },
  extraShift: { vi: 'Làm thêm ca', en: 'Extra shifts' },
};

/** A deadline with what explains it, as the API gives it. */
export interface ExplainedDeadline {
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
  /** Whether the clock stands still: the date is as it stood when it stopped. */
  readonly isPaused?: boolean;
}

const RESULT_DUE: Text = { vi: 'Hẹn trả', en: 'Due' };
const WHEN_PAUSED: Text = { vi: 'Hẹn trả lúc tạm dừng', en: 'Due as it stood then' };

/** Why something is due when it is: the rule, where the clock began, and every day with what it gave. */
export function DueLedger({ deadline, isPaused = false, what = isPaused ? WHEN_PAUSED : RESULT_DUE }: DueLedgerProps) {
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
                {day.name ? <Said vi={day.name} en={holidayInEnglish(day.name)} /> : say(REASONS[day.reason])}
                {partsOf(day).map((part) => (
                  <span key={part.vi} className={classes.part}>
                    {say(part)}
                  </span>
                ))}
                {day.source && (
                  <small className={classes.source}>
                    <Said vi={day.source} en={ruleInEnglish(day.source)} />
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.basis}>
        <Said vi={basis} en={ruleInEnglish(basis)} />
      </p>
    </div>
  );
}

/** Words of the law or of a decision, which the portal keeps in Vietnamese: in English where it knows how. */
function Said({ vi, en }: { readonly vi: string; readonly en: string | undefined }) {
  const language = useLanguage();
  return language === 'en' && en ? en : <span lang="vi">{vi}</span>;
}

function counted({ counted: counts, minutes }: LedgerDay): Text {
  if (!counts) return { vi: 'không', en: 'no' };
  if (minutes === 0) return { vi: 'có', en: 'yes' };
  return duration(minutes);
}

/** What of a day's time went otherwise than its reason says: stood still, was annulled, was given. */
function partsOf({ reason, pausedMinutes = 0, annulledMinutes = 0, extendedMinutes = 0 }: LedgerDay): Text[] {
  return [
    ...(pausedMinutes > 0 && reason !== 'paused' ? [PARTS.paused(duration(pausedMinutes))] : []),
    ...(annulledMinutes > 0 ? [PARTS.annulled(duration(annulledMinutes))] : []),
    ...(extendedMinutes > 0 && reason !== 'extended' ? [PARTS.extended(duration(extendedMinutes))] : []),
  ];
}

const PARTS = {
  paused: ({ vi, en }: Text): Text => ({ vi: `tạm dừng ${vi}`, en: `stood still for ${en}` }),
  annulled: ({ vi, en }: Text): Text => ({ vi: `bỏ ${vi} đã tính`, en: `${en} that ran do not count` }),
  extended: ({ vi, en }: Text): Text => ({ vi: `trong đó ${vi} do hẹn lại`, en: `${en} of it by the new day` }),
} as const;

function duration(minutes: number): Text {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const vi = [hours > 0 && `${hours} giờ`, rest > 0 && `${rest} phút`].filter(Boolean).join(' ');
  return { vi, en: [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ') };
}
