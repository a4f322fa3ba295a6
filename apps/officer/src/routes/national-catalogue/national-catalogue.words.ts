import type { Text } from '@mot-cua/domain';
import type { NationalChange, NationalChangeKind, SyncRun } from './national-catalogue.queries';

export const KIND_WORDS: Readonly<Record<NationalChangeKind, Text>> = {
  new: { vi: 'Chưa xem lần nào', en: 'Not looked at yet' },
  changed: { vi: 'Đã thay đổi', en: 'Changed' },
  gone: { vi: 'Không còn', en: 'Gone' },
};

export const BASIS_WORDS: Readonly<Record<NationalChange['basis'], Text>> = {
  known: {
    vi: 'So với nội dung quốc gia lần xem trước.',
    en: 'Compared with the national content when it was looked at last.',
  },
  ours: {
    vi: 'Chưa ai xem thủ tục này, nên so với bản của tỉnh: bên dưới là những gì sẽ khác nếu lấy về.',
    en: 'Nobody has looked at this one yet, so it is compared with ours: this is what taking it over would change.',
  },
  nothing: { vi: 'Tỉnh chưa có thủ tục này.', en: 'The province does not have this procedure.' },
};

type Note = SyncRun['notes'][number];

const ABOUT_WORDS: Readonly<Record<Note['about'], Text>> = {
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  list: { vi: 'Danh sách', en: 'List' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
};
const WHAT_WORDS: Readonly<Record<Note['what'], Text>> = {
  unread: { vi: 'không đọc được', en: 'could not be read' },
  refused: { vi: 'không lấy được', en: 'could not be fetched' },
  added: { vi: 'mới', en: 'is new' },
  renamed: { vi: 'đổi tên', en: 'has another name' },
  removed: { vi: 'không còn', en: 'is gone' },
};

/** `Lĩnh vực G15-HT01 mới: Hộ tịch`. */
export function noteWords({ about, what, code, words }: Note, say: (text: Text) => string): string {
  return `${[say(ABOUT_WORDS[about]), code, say(WHAT_WORDS[what])].filter((part) => part !== '').join(' ')}: ${words}`;
}
