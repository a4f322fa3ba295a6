import { localDate, minuteOfDay } from '../deadline/vietnam-time';
import type { DossierState } from '../dossier/lifecycle';
import { STATE_WORDS } from '../dossier/state-words';
import type { Channel } from '../procedure/procedure';
import type { Language, Text } from '../text/text';
import type { InboxColumn } from './inbox-column';

/** A step that a dossier is at, as a list says it. */
export interface ExportStep {
  readonly name: Text;
  /** `null`: whoever asks belongs to it. */
  readonly agency: { readonly name: Text } | null;
  readonly takenBy: string | null;
  readonly dueAt: Date;
  readonly isLate: boolean;
}

/** A dossier as a list that leaves the system says it. */
export interface ExportLine {
  readonly code: string;
  readonly applicantName: string;
  readonly procedure: Text;
  readonly state: DossierState;
  readonly steps: readonly ExportStep[];
  readonly takenBy: string | null;
  readonly agency: Text;
  readonly channel: Channel;
  readonly submittedAt: Date;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
}

/** What each column is called, on the screen and in a file. */
export const COLUMN_WORDS: Readonly<Record<InboxColumn, Text>> = {
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  state: { vi: 'Trạng thái', en: 'State' },
  step: { vi: 'Bước', en: 'Step' },
  takenBy: { vi: 'Người xử lý', en: 'Case officer' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  channel: { vi: 'Nơi nộp', en: 'Filed by' },
  submittedAt: { vi: 'Nộp', en: 'Filed' },
  receivedAt: { vi: 'Tiếp nhận', en: 'Received' },
  due: { vi: 'Hạn', en: 'Due' },
};

/** What each way of filing is called. */
export const CHANNEL_NAMES: Readonly<Record<Channel, Text>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  counter: { vi: 'Tại quầy', en: 'At the counter' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
  nationalPortal: { vi: 'Cổng quốc gia', en: 'National portal' },
};

const LATE: Text = { vi: 'trễ hạn', en: 'late' };
const CODE: Text = { vi: 'Mã hồ sơ', en: 'Dossier code' };
const APPLICANT: Text = { vi: 'Người nộp', en: 'Applicant' };

export function exportHeadings(columns: readonly InboxColumn[], language: Language): string[] {
  return [CODE, APPLICANT, ...columns.map((column) => COLUMN_WORDS[column])].map((words) => words[language]);
}

/** The cells of a dossier, in the order of the headings. */
export function exportCells(line: ExportLine, columns: readonly InboxColumn[], language: Language): string[] {
  return [line.code, line.applicantName, ...columns.map((column) => cellOf(line, column, language))];
}

function cellOf(line: ExportLine, column: InboxColumn, language: Language): string {
  switch (column) {
    case 'procedure':
    case 'agency':
      return line[column][language];
    case 'state':
      return STATE_WORDS[line.state][language];
    case 'channel':
      return CHANNEL_NAMES[line.channel][language];
    case 'step':
      return line.steps.map((step) => stepInWords(step, language)).join('; ');
    case 'takenBy':
      return line.takenBy ?? '';
    case 'submittedAt':
    case 'receivedAt':
      return inDigits(line[column]);
    case 'due':
      return inDigits(line.dueAt);
  }
}

/** "Thẩm tra an ninh (Công an tỉnh, Hồ Quang Dũng, 2026-11-27 09:00, trễ hạn)". */
function stepInWords({ name, agency, takenBy, dueAt, isLate }: ExportStep, language: Language): string {
  const more = [agency?.name[language], takenBy, inDigits(dueAt), isLate && LATE[language]].filter(Boolean);
  return `${name[language]} (${more.join(', ')})`;
}

/** "2026-11-23 09:15" in Vietnam: spreadsheets sort it and read it as a day. */
function inDigits(at: Date | null): string {
  if (!at) return '';
  const minute = minuteOfDay(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localDate(at)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
