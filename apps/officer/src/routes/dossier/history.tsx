import {
  correctedWords,
  EVENT_WORDS,
  exactTime,
  formatMoney,
  longDay,
  outageLines,
  shortDay,
  STATE_LOOKS,
  Timeline,
  useLanguage,
  useText,
} from '@mot-cua/ui';
import { placedTitle } from '@mot-cua/ui/form';
import type { TimelineEntry } from '@mot-cua/api-client';
import type { Dossier } from '../../api/dossier';
import { ForwardingMark } from './forwarding-mark';
import { SupplementList } from './supplement-list';
import { whoDid } from './who-did';
import classes from './history.module.css';

/** Everything that happened to the dossier, newest first, with what the national portal has of it. */
export function History({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const newestFirst = [...dossier.timeline].sort((a, b) => b.sequence - a.sequence);
  return (
    <Timeline
      items={newestFirst.map((entry) => ({
        id: entry.sequence,
        title: say(EVENT_WORDS[entry.action]),
        at: entry.at,
        tone: STATE_LOOKS[entry.to].tone,
        who: whoDid(entry, say),
        children: <Detail entry={entry} dossier={dossier} />,
      }))}
    />
  );
}

function Detail({ entry, dossier }: { readonly entry: TimelineEntry; readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const { reason, note, legalBasis, number, request, toAgency, dueAt, payment, receiptNumber, officerName } = entry;
  const { changed = [], corrected = [], asked = [], step, outage, atCounter, answerBy, whyOfficer } = entry;
  const { sequence, seenVersion = sequence - 1 } = entry;
  return (
    <div className={classes.detail}>
      {seenVersion < sequence - 1 && (
        <p>
          {say(
            {
              vi: 'Lúc làm, người làm đang xem hồ sơ ở lần thay đổi thứ {{seen}}; nay là lần thứ {{now}}',
              en: 'Done on the dossier as it was after change {{seen}}; this is change {{now}}',
            },
            { seen: seenVersion, now: sequence },
          )}
        </p>
      )}
      {step && (
        <p>
          <b>{say(step)}</b> · {say(entry.agency.name)}
        </p>
      )}
      {asked.length > 0 && (
        <p>
          <b>{asked.map(({ name }) => say(name)).join(', ')}</b>
        </p>
      )}
      {toAgency && (
        <p>
          <b>{say(toAgency.name)}</b>
        </p>
      )}
      {officerName && (
        <p>
          <b>{officerName}</b>
        </p>
      )}
      {whyOfficer && <p>{say(whyOfficer)}</p>}
      {payment && (
        <p>
          <b>{formatMoney(payment.amount, language)}</b> · {payment.reason}
        </p>
      )}
      {receiptNumber && (
        <p>
          {say({ vi: 'Số biên lai', en: 'Receipt number' })}: <b>{receiptNumber}</b>
        </p>
      )}
      {outage && outageLines(outage, language).map((line) => <p key={line.vi}>{say(line)}</p>)}
      {answerBy && (
        <p>{say({ vi: 'Bổ sung đến hết {{day}}', en: 'To be answered by {{day}}' }, { day: shortDay(answerBy) })}</p>
      )}
      {changed.length > 0 && (
        <p>
          {say({ vi: 'Đã sửa', en: 'Changed' })}:{' '}
          {changed.map((pointer) => placedTitle(dossier.form, pointer, language)).join(', ')}
        </p>
      )}
      {correctedWords(corrected, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {reason && <p>{reason}</p>}
      {note && <p>{note}</p>}
      {atCounter && (
        <p>
          {say(
            { vi: 'Tại quầy {{agency}}, đã xem căn cước', en: 'At the counter of {{agency}}, identity card seen' },
            { agency: say(atCounter.agency.name) },
          )}
          {atCounter.returned.length > 0 &&
            `. ${say({ vi: 'Trả lại bản chính', en: 'Originals handed back' })}: ${atCounter.returned
              .map(({ name, originals }) => `${say(name)} (${originals})`)
              .join('; ')}`}
        </p>
      )}
      {legalBasis && (
        <p className={classes.quiet}>
          {say({ vi: 'Căn cứ', en: 'Legal basis' })}: {legalBasis}
        </p>
      )}
      {entry.until && (
        <p>
          {say({ vi: 'Dự kiến đến hết ngày', en: 'Expected to last until' })} {longDay(entry.until, language)}
        </p>
      )}
      {number && (
        <p>
          {say({ vi: 'Số kết quả', en: 'Result number' })}: <b>{number}</b>
        </p>
      )}
      {request && <SupplementList request={request} dossier={dossier} />}
      {dueAt && (
        <p>
          {say({ vi: 'Hẹn trả', en: 'Due' })}: <b>{exactTime(dueAt, language)}</b>
        </p>
      )}
      <ForwardingMark forwardedAt={entry.forwardedAt} />
    </div>
  );
}
