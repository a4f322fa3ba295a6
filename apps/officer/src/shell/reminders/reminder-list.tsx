import type { Reminder, Reminders } from '@mot-cua/api-client';
import { addDays, localDate, type LocalDate, type Text, type WarningLevel } from '@mot-cua/domain';
import { exactTime, longDay, useLanguage, useText } from '@mot-cua/ui';
import {
  IconAlarm,
  IconAlertTriangle,
  IconClock,
  IconClockPause,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { complaintPath, dossierPath, PATHS } from '../paths';
import classes from './reminders.module.css';

const LEVELS: Readonly<Record<WarningLevel, Text & { readonly icon: Icon }>> = {
  first: { vi: 'Sắp đến hạn', en: 'Due soon', icon: IconClock },
  delay: {
    vi: 'Có thể trễ hạn, đã soạn sẵn lời xin lỗi và ngày hẹn mới',
    en: 'About to be late; the apology and a new day are prepared',
    icon: IconAlarm,
  },
  last: { vi: 'Sát hạn', en: 'Due very soon', icon: IconAlarm },
  overdue: { vi: 'Đã quá hạn', en: 'Late', icon: IconAlertTriangle },
};

const PAUSE_OVER: Text = {
  vi: 'Đã qua ngày dự kiến hết tạm dừng, hãy xem có cho tính tiếp được không',
  en: 'The pause should have ended; see whether the clock can go on',
};

/** What has to be done where that is not the dossier itself: ahead, and once it is late. */
const DUTIES: Readonly<Partial<Record<Reminder['about'], readonly [ahead: Text, late: Text]>>> = {
  firstAnswer: [
    { vi: 'Cần trả lời người nộp', en: 'To be answered' },
    { vi: 'Quá giờ trả lời người nộp', en: 'Not answered in time' },
  ],
  transit: [
    { vi: 'Cần chuyển đến cơ quan giải quyết', en: 'To be passed on' },
    { vi: 'Quá giờ chuyển đến cơ quan giải quyết', en: 'Not passed on in time' },
  ],
  supplement: [
    { vi: 'Người nộp chưa bổ sung, hồ sơ sắp bị dừng', en: 'Not completed, about to be closed' },
    { vi: 'Người nộp chưa bổ sung, hồ sơ bị dừng', en: 'Not completed, to be closed' },
  ],
  // Nobody knows by itself whether what was awaited has come.
  pause: [PAUSE_OVER, PAUSE_OVER],
};

interface ReminderListProps {
  readonly reminders: Reminders;
  readonly onGo: () => void;
}

/** What presses most first; each leads to its dossier. */
export function ReminderList({ reminders: { items, count, unattended }, onGo }: ReminderListProps) {
  const say = useText();
  if (items.length === 0 && !unattended?.count)
    return (
      <p className={classes.nothing}>
        {say({
          vi: 'Không có hồ sơ nào sắp đến hạn hay quá hạn. Bạn được nhắc hai lần trước hạn và khi quá hạn.',
          en: 'Nothing is due soon or late. You are reminded twice before it is due, and when it is late.',
        })}
      </p>
    );
  return (
    <>
      <ul className={classes.list}>
        {unattended && unattended.count > 0 && (
          <li>
            <Link to={PATHS.assignment} className={classes.item} data-level="last" onClick={onGo}>
              <IconUserQuestion size={18} aria-hidden />
              <span>
                <b>
                  {say(
                    { vi: '{{count}} việc chưa có người làm', en: 'Nobody works on {{count}} dossiers or steps' },
                    { count: unattended.count },
                  )}
                </b>
                <span className={classes.what}>
                  {say({
                    vi: 'Chưa giao được, hoặc người giữ đã nghỉ mà chưa ai làm thay',
                    en: 'Not given out, or whoever has them is away and nobody stands in',
                  })}
                </span>
              </span>
            </Link>
          </li>
        )}
        {items.map((reminder) => (
          <li key={`${reminder.dossierId} ${reminder.about} ${reminder.number}`}>
            <Item reminder={reminder} onGo={onGo} />
          </li>
        ))}
      </ul>
      {count > items.length && (
        <p className={classes.nothing}>
          {say(
            { vi: 'Và {{count}} hồ sơ nữa, xem trong hộp việc.', en: 'And {{count}} more, see the inbox.' },
            { count: count - items.length },
          )}
        </p>
      )}
    </>
  );
}

/** A pause ends with the midnight after its last day. */
function lastDayBefore(midnight: string): LocalDate {
  return addDays(localDate(new Date(midnight)), -1);
}
/** Nobody takes these: whoever is at the counter does them. */
const COUNTERS: readonly Reminder['about'][] = ['firstAnswer', 'transit'];

/** Where it is dealt with. */
function placeOf({ about, dossierId, complaintId }: Reminder): string {
  if (complaintId) return complaintPath(complaintId);
  return `${dossierPath(dossierId)}${about === 'step' || about === 'opinion' ? '?muc=quy-trinh' : ''}`;
}

function Item({ reminder, onGo }: { readonly reminder: Reminder; readonly onGo: () => void }) {
  const say = useText();
  const language = useLanguage();
  const { code, procedureName, applicantName, level, dueAt, isMine, takenBy, about, step } = reminder;
  const LevelIcon = about === 'pause' ? IconClockPause : LEVELS[level].icon;
  const duty = DUTIES[about]?.[level === 'overdue' ? 1 : 0];
  return (
    <Link to={placeOf(reminder)} className={classes.item} data-level={level} onClick={onGo}>
      <LevelIcon size={18} aria-hidden />
      <span>
        <b>{say(duty ?? LEVELS[level])}</b> ·{' '}
        {about === 'pause' ? longDay(lastDayBefore(dueAt), language) : exactTime(dueAt, language)}
        {step && (
          <span className={classes.what}>
            {say({ vi: 'Bước “{{step}}”', en: 'The step “{{step}}”' }, { step: say(step) })}
          </span>
        )}
        {about === 'complaint' && (
          <span className={classes.what}>{say({ vi: 'Phản ánh, khiếu nại', en: 'A complaint' })}</span>
        )}
        {about === 'opinion' && <span className={classes.what}>{say({ vi: 'Lấy ý kiến', en: 'An opinion' })}</span>}
        <span className={classes.what}>
          {code} · {say(procedureName)} · {applicantName}
        </span>
        {!isMine && !COUNTERS.includes(about) && (
          <span className={classes.what}>
            {takenBy
              ? say({ vi: 'Đang xử lý: {{name}}', en: 'With {{name}}' }, { name: takenBy })
              : say({ vi: 'Chưa có ai nhận xử lý', en: 'Nobody has taken it' })}
          </span>
        )}
      </span>
    </Link>
  );
}
