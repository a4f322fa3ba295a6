import type { Text } from '@mot-cua/domain';
import type { EntryView, Import, ImportKind } from './catalogue-import.queries';

export const STATE_WORDS: Readonly<Record<Import['state'], Text>> = {
  checking: { vi: 'Đang kiểm tra', en: 'Being checked' },
  failed: { vi: 'Không dùng được', en: 'Cannot be used' },
  ready: { vi: 'Chờ bạn quyết định', en: 'Waits for your decision' },
  applying: { vi: 'Đang nhập', en: 'Under way' },
  done: { vi: 'Đã xong', en: 'Over' },
};

export const INTERRUPTED: Text = { vi: 'Dừng giữa chừng', en: 'Interrupted' };

export const KIND_WORDS: Readonly<Record<ImportKind, Text>> = {
  new: { vi: 'Mới', en: 'New' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  refused: { vi: 'Không nhập được', en: 'Refused' },
};

export const VIEW_WORDS: Readonly<Record<EntryView, Text>> = {
  all: { vi: 'Tất cả', en: 'All' },
  faulty: { vi: 'Có lỗi', en: 'With faults' },
  ...KIND_WORDS,
};
