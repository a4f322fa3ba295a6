import type { PaperFilePurpose, Text } from '@mot-cua/domain';

/** What each file of a paper is, and what it may be. */
export const PAPER_FILE_WORDS: Readonly<Record<PaperFilePurpose, { readonly label: Text; readonly hint: Text }>> = {
  template: {
    label: { vi: 'Tệp mẫu để tải về', en: 'Form to download' },
    hint: {
      vi: 'Word (.docx, .doc), Excel (.xlsx) hoặc PDF, tối đa 10 MB, không có macro.',
      en: 'Word (.docx, .doc), Excel (.xlsx) or PDF, up to 10 MB, without macros.',
    },
  },
  example: {
    label: { vi: 'Ảnh mẫu', en: 'Picture of a good one' },
    hint: {
      vi: 'JPG hoặc PNG, tối đa 10 MB. Che thông tin cá nhân trước khi tải lên.',
      en: 'JPG or PNG, up to 10 MB. Cover personal details first.',
    },
  },
};
