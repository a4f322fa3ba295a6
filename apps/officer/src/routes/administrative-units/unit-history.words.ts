import { shortDay } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';

/** How the loading of data sets is told. */
export const UNIT_HISTORY_WORDS: HistoryWords = {
  actions: { imported: { name: { vi: 'Nạp bộ dữ liệu', en: 'Data set loaded' }, tone: 'good' } },
  properties: {
    fileName: { name: { vi: 'Tệp', en: 'File' } },
    inForceOn: { name: { vi: 'Hiệu lực từ', en: 'In force since' }, show: (value) => shortDay(String(value)) },
    added: { name: { vi: 'Thêm', en: 'Added' } },
    changed: { name: { vi: 'Đổi tên, loại hoặc tỉnh', en: 'Another name, kind or province' } },
    corrected: { name: { vi: 'Sửa chữ', en: 'Corrected' } },
    ended: { name: { vi: 'Kết thúc', en: 'Ended' } },
    sha256: { name: { vi: 'Mã băm SHA-256 của tệp', en: 'SHA-256 of the file' } },
  },
};
