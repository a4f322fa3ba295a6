import type { ResultDocument, Text } from '@mot-cua/domain';

/** How the document of a result comes about. */
export const RESULT_DOCUMENT_WORDS: Readonly<Record<ResultDocument, { readonly name: Text; readonly means: Text }>> = {
  made: {
    name: { vi: 'Hệ thống lập', en: 'Made by the portal' },
    means: {
      vi: 'PDF từ tờ khai, vào sổ và có số khi được phê duyệt',
      en: 'a PDF from the form, numbered when it is approved',
    },
  },
  attached: {
    name: { vi: 'Chuyên viên đính kèm', en: 'Attached by the case officer' },
    means: {
      vi: 'tệp tải lên khi trình, như bản vẽ đã đóng dấu',
      en: 'a file uploaded with the proposal, such as a stamped drawing',
    },
  },
};
