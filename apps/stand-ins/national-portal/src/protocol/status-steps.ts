/** Status of a dossier (TrangThaiHoSo), by the portal's code. */
export const STATUSES = {
  1: { vi: 'Mới đăng ký', en: 'Newly registered' },
  2: { vi: 'Được tiếp nhận', en: 'Received' },
  3: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  4: { vi: 'Đang xử lý', en: 'In progress' },
  5: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement requested' },
  6: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment requested' },
  7: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn by the applicant' },
  8: { vi: 'Dừng xử lý', en: 'Stopped' },
  9: { vi: 'Đã xử lý xong', en: 'Resolved' },
  10: { vi: 'Đã trả kết quả', en: 'Result returned' },
} as const;

export type Status = keyof typeof STATUSES;

/** Statuses that the progress of a dossier may begin with. */
const FIRST: readonly number[] = [1, 2];

/** What may follow what. The same status again is an update, never a step. */
const NEXT: Readonly<Record<Status, readonly number[]>> = {
  1: [2, 3, 5, 7],
  2: [4, 5, 6, 7, 8, 9],
  3: [],
  4: [5, 6, 7, 8, 9],
  5: [1, 2, 3, 4, 7, 8],
  6: [2, 4, 7, 8],
  7: [],
  8: [],
  9: [10],
  10: [],
};

export function isStatus(code: number): code is Status {
  return code in STATUSES;
}

/** Whether a dossier may go from one status to another; from none (`undefined`) as its progress may. */
export function isStepAllowed(from: number | undefined, to: number): boolean {
  if (from === undefined) return FIRST.includes(to);
  return from === to || (isStatus(from) && NEXT[from].includes(to));
}
