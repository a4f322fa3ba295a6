import type { SupplementItem, Text } from '@mot-cua/domain';

/** Reasons that officers give every day, to begin from: they are put into the text and can be changed there. */
export const QUICK_REASONS: Readonly<Record<SupplementItem['kind'], readonly Text[]>> = {
  field: [
    { vi: 'Không khớp với giấy tờ đính kèm.', en: 'Differs from the paper attached.' },
    { vi: 'Chưa ghi đầy đủ.', en: 'Not complete.' },
  ],
  paper: [
    {
      vi: 'Ảnh mờ, không đọc được. Vui lòng chụp lại rõ nét, đủ bốn góc.',
      en: 'The photo is blurred. Please take it again, sharp and with all four corners.',
    },
    { vi: 'Thiếu trang. Vui lòng gửi đủ các trang.', en: 'Pages are missing. Please send all of them.' },
    { vi: 'Chưa có chữ ký hoặc con dấu.', en: 'The signature or the stamp is missing.' },
    { vi: 'Không đúng loại giấy tờ được yêu cầu.', en: 'This is not the paper that is asked for.' },
  ],
};
