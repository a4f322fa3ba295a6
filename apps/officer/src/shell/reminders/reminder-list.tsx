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
  threeDays: { vi: 'Còn dưới ba ngày làm việc', en: 'Less than three working days left', icon: IconClock },
  twoDays: {
    vi: 'Có thể trễ hạn, đã soạn sẵn lời xin lỗi và ngày hẹn mới',
    en: 'About to be late; the apology and a new day are prepared',
    icon: IconAlarm,
  },
  oneDay: { vi: 'Còn dưới một ngày làm việc', en: 'Less than one working day left', icon: IconAlarm },
  overdue: { vi: 'Đã quá hạn', en: 'Late', icon: IconAlertTriangle },
};

const PAUSE_OVER: Text & { readonly icon: Icon } = {
  vi: 'Đã qua ngày dự kiến hết tạm dừng, hãy xem có cho tính tiếp được không',
  en: 'The pause should have ended; see whether the clock can go on',
  icon: IconClockPause,
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
          vi: 'Không có hồ sơ nào sắp đến hạn hay quá hạn. Bạn được nhắc khi còn ba ngày, còn một ngày làm việc và khi quá hạn.',
          en: 'Nothing is due soon or late. You are reminded three working days before, one before, and when it is late.',
        })}
      </p>
    );
  return (
    <>
      <ul className={classes.list}>
        {unattended && unattended.count > 0 && (
          <li>
            <Link to={PATHS.assignment} className={classes.item} data-level="oneDay" onClick={onGo}>
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

/** Where it is dealt with. */
function placeOf({ about, dossierId, complaintId }: Reminder): string {
  if (complaintId) return complaintPath(complaintId);
  return `${dossierPath(dossierId)}${about === 'dossier' || about === 'pause' ? '' : '?muc=quy-trinh'}`;
}

function Item({ reminder, onGo }: { readonly reminder: Reminder; readonly onGo: () => void }) {
  const say = useText();
  const language = useLanguage();
  const { code, procedureName, applicantName, level, dueAt, isMine, takenBy, about, step } = reminder;
  const { icon: LevelIcon, ...words } = about === 'pause' ? PAUSE_OVER : LEVELS[level];
  return (
    <Link to={placeOf(reminder)} className={classes.item} data-level={level} onClick={onGo}>
      <LevelIcon size={18} aria-hidden />
      <span>
        <b>{say(words)}</b> · {about === 'pause' ? longDay(lastDayBefore(dueAt), language) : exactTime(dueAt, language)}
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
        {!isMine && (
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
