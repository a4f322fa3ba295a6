import type { Text } from '@mot-cua/domain';
import type { Leave } from '@mot-cua/api-client';

/** What the page of leaves says. */
export const LEAVE_WORDS = {
  title: { vi: 'Nghỉ phép và làm thay', en: 'Leave and substitutes' },
  lead: {
    vi: 'Người làm thay xử lý hồ sơ của người vắng mặt trong những ngày nghỉ; lịch sử ghi rõ làm thay ai. Hồ sơ mới không được giao cho người đang nghỉ.',
    en: 'Whoever stands in works on the dossiers of who is away, and the history says for whom. Nobody on leave is given new dossiers.',
  },
  enter: { vi: 'Ghi nghỉ phép', en: 'Enter a leave' },
  change: { vi: 'Sửa', en: 'Change' },
  end: { vi: 'Đã trở lại', en: 'Is back' },
  cancel: { vi: 'Hủy kỳ nghỉ', en: 'Call it off' },
  close: { vi: 'Đóng', en: 'Close' },
  save: { vi: 'Lưu', en: 'Save' },
  officer: { vi: 'Cán bộ', en: 'Officer' },
  firstDay: { vi: 'Từ ngày', en: 'From' },
  lastDay: { vi: 'Đến hết ngày', en: 'To the end of' },
  substitute: { vi: 'Người làm thay', en: 'Who stands in' },
  nobody: { vi: 'Chưa có ai; lãnh đạo phân công lại', en: 'Nobody; the leader hands the dossiers on' },
  substituteHint: {
    vi: 'Người cùng cơ quan, đang làm việc, có vai trò cần thiết.',
    en: 'Somebody of the same agency, at work, with the role that is needed.',
  },
  reason: { vi: 'Lý do (không bắt buộc)', en: 'Reason (optional)' },
  reasonHint: {
    vi: 'Chỉ người nghỉ, lãnh đạo và quản trị hệ thống đọc được.',
    en: 'Read by the officer, leaders and system administrators only.',
  },
  holds: { vi: '{{name}} đang giữ {{count}} hồ sơ.', en: '{{name}} has {{count}} dossiers.' },
  missing: { vi: 'Hãy chọn ngày.', en: 'Please choose a day.' },
  missingOfficer: { vi: 'Hãy chọn cán bộ.', en: 'Please choose an officer.' },
  none: { vi: 'Không có ai nghỉ', en: 'Nobody is away' },
  noneMeans: {
    vi: 'Kỳ nghỉ đang diễn ra, sắp tới và trong ba tháng qua hiện ở đây. Bấm “Ghi nghỉ phép” để thêm.',
    en: 'Leaves of now, to come and of the last three months appear here. Choose “Enter a leave” to add one.',
  },
  changed: {
    vi: 'Người khác vừa sửa kỳ nghỉ này. Danh sách đã tải lại; hãy xem rồi sửa lại.',
    en: 'Somebody else has just changed this leave. The list was reloaded; please look, then change it again.',
  },
  endMeans: {
    vi: 'Từ bây giờ {{name}} tự xử lý hồ sơ của mình; không còn ai làm thay.',
    en: 'From now on {{name}} works on their own dossiers; nobody stands in any more.',
  },
} as const satisfies Record<string, Text>;

export const STANDING_WORDS: Readonly<Record<Leave['standing'], Text>> = {
  current: { vi: 'Đang nghỉ', en: 'Away now' },
  coming: { vi: 'Sắp nghỉ', en: 'To come' },
  past: { vi: 'Đã nghỉ xong', en: 'Over' },
  ended: { vi: 'Đã kết thúc sớm', en: 'Ended early' },
};
