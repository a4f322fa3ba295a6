import type { Dossier, TimelineEntry } from '@mot-cua/api-client';
import {
  correctedWords,
  EVENT_WORDS,
  exactTime,
  formatMoney,
  outageLines,
  ROLE_WORDS,
  shortDay,
  STATE_LOOKS,
  Timeline,
  useLanguage,
  useText,
} from '@mot-cua/ui';
import { placedTitle } from '@mot-cua/ui/form';

/** The dossier's history, newest first, as far as its applicant may see it: roles, not names. */
export function WhatHappened({ dossier: { timeline, form } }: { readonly dossier: Dossier }) {
  const say = useText();
  const who = ({ actor: { role }, agency }: TimelineEntry) =>
    role === 'citizen' || role === 'system' ? say(ROLE_WORDS[role]) : `${say(ROLE_WORDS[role])}, ${say(agency.name)}`;
  return (
    <Timeline
      items={[...timeline].reverse().map((entry) => ({
        id: entry.sequence,
        title: say(EVENT_WORDS[entry.action]),
        at: entry.at,
        tone: STATE_LOOKS[entry.to].tone,
        who: who(entry),
        children: <Details entry={entry} form={form} />,
      }))}
    />
  );
}

function Details({ entry, form }: { readonly entry: TimelineEntry; readonly form: Dossier['form'] }) {
  const say = useText();
  const language = useLanguage();
  const { reason, legalBasis, note, request, dueAt, number, toAgency, payment, receiptNumber } = entry;
  const { changed = [], corrected = [], asked = [], step, outage, answerBy } = entry;
  const lines = [
    step && say(step),
    asked.length > 0 && asked.map(({ name }) => say(name)).join(', '),
    toAgency && say(toAgency.name),
    payment && `${formatMoney(payment.amount, language)}: ${payment.reason}`,
    payment?.legalBasis && `${say({ vi: 'Căn cứ', en: 'Legal basis' })}: ${payment.legalBasis}`,
    ...(outage ? outageLines(outage, language).map((line) => say(line)) : []),
    answerBy && say({ vi: 'Bổ sung đến hết {{day}}', en: 'To be answered by {{day}}' }, { day: shortDay(answerBy) }),
    receiptNumber && `${say({ vi: 'Số biên lai', en: 'Receipt number' })}: ${receiptNumber}`,
    changed.length > 0 &&
      `${say({ vi: 'Đã sửa', en: 'Changed' })}: ${changed.map((pointer) => placedTitle(form, pointer, language)).join(', ')}`,
    ...correctedWords(corrected, language),
    reason && `${say({ vi: 'Lý do', en: 'Reason' })}: ${reason}`,
    legalBasis && `${say({ vi: 'Căn cứ', en: 'Legal basis' })}: ${legalBasis}`,
    note,
    number && `${say({ vi: 'Số kết quả', en: 'Result number' })}: ${number}`,
    dueAt && `${say({ vi: 'Hẹn trả', en: 'Due' })}: ${exactTime(dueAt, language)}`,
    ...(request?.items ?? []).map(
      (item) =>
        item.reason + (item.legalBasis ? ` (${say({ vi: 'căn cứ', en: 'legal basis' })}: ${item.legalBasis})` : ''),
    ),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  if (lines.length === 0) return null;
  return (
    <ul style={{ margin: 0, paddingLeft: '1.125rem' }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
