import type { Text } from '@mot-cua/domain';
import { shortDay, useLanguage, useText } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { wordsOf } from './part-words';

const ACTIONS: HistoryWords['actions'] = {
  created: { name: { vi: 'Bắt đầu soạn thủ tục', en: 'Procedure begun' }, tone: 'good' },
  copied: { name: { vi: 'Chép từ thủ tục khác', en: 'Copied from another' }, tone: 'good' },
  draftBegun: { name: { vi: 'Bắt đầu soạn phiên bản mới', en: 'Next version begun' } },
  edited: { name: { vi: 'Soạn thảo', en: 'Draft edited' } },
  draftDiscarded: { name: { vi: 'Xóa bản soạn thảo', en: 'Draft deleted' }, tone: 'bad' },
  published: { name: { vi: 'Công bố', en: 'Published' }, tone: 'good' },
  reopened: { name: { vi: 'Mở lại thủ tục', en: 'Open again' }, tone: 'good' },
  withdrawn: { name: { vi: 'Thu hồi bản chờ hiệu lực', en: 'Taken back before its day' }, tone: 'attention' },
  closed: { name: { vi: 'Đóng thủ tục', en: 'Closed' }, tone: 'bad' },
  imported: { name: { vi: 'Nhập từ tệp', en: 'Imported from a file' } },
  nationalTaken: { name: { vi: 'Lấy từ Cổng quốc gia', en: 'Taken from the national portal' } },
  nationalSeen: { name: { vi: 'Đã xem thay đổi của Cổng quốc gia', en: 'National change seen' }, tone: 'calm' },
};

const NAMES = {
  version: { vi: 'Phiên bản', en: 'Version' },
  name: { vi: 'Tên', en: 'Name' },
  effectiveOn: { vi: 'Có hiệu lực từ', en: 'Takes effect on' },
  copyOf: { vi: 'Chép từ', en: 'Copied from' },
  asIn: { vi: 'Bắt đầu như phiên bản', en: 'Begins as version' },
  draft: { vi: 'Trở lại thành bản soạn thảo của phiên bản', en: 'Back as the draft of version' },
  fileName: { vi: 'Tệp', en: 'File' },
  taken: { vi: 'Phần đã lấy', en: 'Parts taken' },
  on: { vi: 'Không tiếp nhận từ', en: 'Not filed from' },
  note: { vi: 'Lý do', en: 'Reason' },
  replacedBy: { vi: 'Thủ tục thay thế', en: 'Replaced by' },
  saves: { vi: 'Số lần lưu', en: 'Saves' },
  parts: { vi: 'Phần thay đổi', en: 'Parts changed' },
} as const satisfies Readonly<Record<string, Text>>;

/** How changes of procedures are told. */
export function useProcedureHistoryWords(): HistoryWords {
  const say = useText();
  const language = useLanguage();
  const day = (value: unknown) => shortDay(String(value));
  const list = (show: (value: unknown) => string) => (value: unknown) =>
    Array.isArray(value) ? value.map(show).join(', ') : String(value);
  const text = (value: unknown) => {
    if (typeof value !== 'object' || value === null || !('vi' in value)) return String(value);
    const english = 'en' in value ? value.en : '';
    return String((language === 'en' && english) || value.vi);
  };
  const parts = list((part) => wordsOf(String(part), say));
  return {
    actions: ACTIONS,
    properties: {
      version: { name: NAMES.version },
      name: { name: NAMES.name, show: text },
      effectiveOn: { name: NAMES.effectiveOn, show: day },
      copyOf: { name: NAMES.copyOf },
      asIn: { name: NAMES.asIn },
      draft: { name: NAMES.draft },
      fileName: { name: NAMES.fileName },
      taken: { name: NAMES.taken, show: parts },
      on: { name: NAMES.on, show: day },
      note: { name: NAMES.note, show: text },
      replacedBy: { name: NAMES.replacedBy, show: list(String) },
      saves: { name: NAMES.saves },
      parts: { name: NAMES.parts, show: parts },
    },
  };
}
