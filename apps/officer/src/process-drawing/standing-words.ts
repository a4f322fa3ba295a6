import type { Text } from '@mot-cua/domain';

/** How a dossier stands to a step of its process. */
export type Standing = 'done' | 'current' | 'late' | 'ahead' | 'skipped' | 'broken';

export const STANDING_WORDS: Readonly<Record<Standing, Text>> = {
  done: { vi: 'Đã xong', en: 'Done' },
  current: { vi: 'Đang ở bước này', en: 'Here now' },
  late: { vi: 'Đang ở bước này, quá hạn', en: 'Here now, late' },
  ahead: { vi: 'Chưa tới', en: 'Ahead' },
  skipped: { vi: 'Không còn qua bước này', en: 'Not on its way any more' },
  broken: { vi: 'Kết thúc tại bước này', en: 'Ended here' },
};

/** Whether the dossier is at the step now. */
export function isHere(standing: Standing | undefined): boolean {
  return standing === 'current' || standing === 'late';
}
