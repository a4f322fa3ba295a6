import { filesOf, type ComplaintAnswer, type ComplaintDetail, type ComplaintEvent } from '@mot-cua/domain';
import type { AttachmentRow } from '@mot-cua/persistence';
import type { AgencyRefDto } from '../agencies/agencies.dto';
import { toAttachment } from '../attachments/attachments.dto';
import type { ComplaintAnswerDto, ComplaintEntryDto } from './complaints.dto';

/** What an office does among itself before it answers, and a citizen does not read. */
const INTERNAL: readonly ComplaintDetail['action'][] = ['assign', 'draftAnswer', 'sendBack'];
/** What somebody answers for by name: a citizen is told who decided, in which office and position. */
const SIGNED: readonly ComplaintDetail['action'][] = [
  'accept',
  'refuse',
  'passOn',
  'extend',
  'answer',
  'approveAnswer',
];

/** The events that whoever asks may read. */
export function readableHistory(history: readonly ComplaintEvent[], isOffice: boolean): readonly ComplaintEvent[] {
  return isOffice ? history : history.filter(({ detail }) => !INTERNAL.includes(detail.action));
}

/** The answer that an event gives: its own, or the draft that it approves. */
export function answerGivenBy(
  { detail, sequence }: ComplaintEvent,
  history: readonly ComplaintEvent[],
): ComplaintAnswer | undefined {
  if (detail.action === 'answer' || detail.action === 'draftAnswer') return detail.answer;
  if (detail.action !== 'approveAnswer') return undefined;
  const drafted = history.findLast((event) => event.sequence < sequence && event.detail.action === 'draftAnswer');
  return drafted?.detail.action === 'draftAnswer' ? drafted.detail.answer : undefined;
}

/** Ids of the files that whoever asks may read: those of what they may read. */
export function readableFiles(history: readonly ComplaintEvent[], isOffice: boolean): ReadonlySet<string> {
  return new Set(
    readableHistory(history, isOffice).flatMap((event) => [
      ...filesOf(event.detail),
      ...(answerGivenBy(event, history)?.attachmentIds ?? []),
    ]),
  );
}

export function toAnswerDto(
  { finding, text, legalBasis, measures, attachmentIds }: ComplaintAnswer,
  files: readonly AttachmentRow[],
): ComplaintAnswerDto {
  return {
    ...{ finding, text, files: filesAmong(files, attachmentIds) },
    ...(legalBasis && { legalBasis }),
    ...(measures && { measures }),
  };
}

/** One line of the history, for whoever asks. */
export function toComplaintEntry(
  event: ComplaintEvent,
  history: readonly ComplaintEvent[],
  isOffice: boolean,
  { files, agency }: { readonly files: readonly AttachmentRow[]; readonly agency: (id: string) => AgencyRefDto | null },
): ComplaintEntryDto {
  const { sequence, to, at, detail, actor, deadline, pausedWithMinutes } = event;
  const answer = answerGivenBy(event, history);
  const isNamed = isOffice || actor.role === 'complainant' || SIGNED.includes(detail.action);
  const text = textOf(detail);
  const toAgency = detail.action === 'passOn' ? agency(detail.toAgencyId) : null;
  return {
    ...{ sequence, action: detail.action, to, at },
    actor: {
      ...{ name: isNamed ? actor.name : null, role: actor.role, position: isNamed ? actor.position : null },
      agency: actor.agencyId ? agency(actor.agencyId) : null,
    },
    ...(text && { text }),
    ...(detail.action === 'refuse' && { ground: detail.ground }),
    ...(detail.action === 'assign' && { officerName: detail.officer.name }),
    ...(toAgency && { toAgency }),
    ...(answer && { answer: toAnswerDto(answer, files) }),
    ...(detail.action === 'rate' && { isSatisfied: detail.rating.isSatisfied }),
    // While the clock stands still nobody knows when it will be due.
    ...(deadline && pausedWithMinutes === undefined && { dueAt: deadline.dueAt }),
    files: answer ? [] : filesAmong(files, filesOf(detail)),
  };
}

function textOf(detail: ComplaintDetail): string | undefined {
  switch (detail.action) {
    case 'send':
      return detail.content;
    case 'ask':
      return detail.question;
    case 'reply':
    case 'followUp':
      return detail.text;
    case 'rate':
      return detail.rating.comment;
    case 'accept':
    case 'assign':
    case 'approveAnswer':
      return detail.note;
    case 'passOn':
    case 'refuse':
    case 'extend':
    case 'sendBack':
    case 'withdraw':
      return detail.reason;
    default:
      return undefined;
  }
}

function filesAmong(files: readonly AttachmentRow[], ids: readonly string[]) {
  return files.filter(({ id }) => ids.includes(id)).map(toAttachment);
}
