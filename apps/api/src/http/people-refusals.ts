import type { AssignmentFault, LeaveRefusal } from '@mot-cua/domain';
import type { Problem } from './problem-table';

export type PeopleRefusal = AssignmentFault | LeaveRefusal | 'assignmentCodeUnknown';

/** What the rules have against who does the work: its status, and what happened and what to do, in both languages. */
export const PEOPLE_REFUSALS: Readonly<Record<PeopleRefusal, Problem>> = {
  assignmentOfficerUnknown: {
    status: 422,
    vi: 'Quy tắc nêu người không có vai trò cần thiết ở cơ quan này. Hãy tải lại và chọn lại.',
    en: 'The rule names somebody who has not the role that it needs in this agency. Please reload and choose again.',
  },
  assignmentSharesMissing: {
    status: 422,
    vi: 'Hãy nêu ít nhất một địa bàn hoặc lĩnh vực, mỗi mục có ít nhất một cán bộ.',
    en: 'Please name at least one area or field, each with at least one officer.',
  },
  assignmentShareTwice: {
    status: 422,
    vi: 'Một địa bàn hoặc lĩnh vực được nêu hai lần. Hãy gộp lại.',
    en: 'An area or field is named twice. Please make one of them.',
  },
  assignmentCodeUnknown: {
    status: 422,
    vi: 'Lĩnh vực, thủ tục, bước hoặc địa bàn đã chọn không còn dùng, hoặc không thuộc cơ quan này. Hãy chọn lại.',
    en: 'The field, procedure, step or area is not in use, or not of this agency. Please choose again.',
  },
  leaveDaysWrong: {
    status: 422,
    vi: 'Ngày cuối phải từ ngày đầu trở đi, và kỳ nghỉ không quá một năm.',
    en: 'The last day comes not before the first, and a leave lasts a year at most.',
  },
  leaveInPast: {
    status: 422,
    vi: 'Kỳ nghỉ này đã qua. Hãy chọn ngày cuối từ hôm nay trở đi.',
    en: 'These days are over. Please choose a last day of today or later.',
  },
  leaveOverlaps: {
    status: 409,
    vi: 'Người này đã có kỳ nghỉ khác trùng ngày. Hãy sửa kỳ nghỉ đó hoặc chọn ngày khác.',
    en: 'There is another leave of this officer in these days. Please change that one, or choose other days.',
  },
  leaveEnded: {
    status: 409,
    vi: 'Kỳ nghỉ này đã kết thúc. Hãy ghi một kỳ nghỉ mới.',
    en: 'This leave has ended. Please enter a new one.',
  },
  substituteSelf: {
    status: 422,
    vi: 'Người làm thay phải là người khác.',
    en: 'Nobody stands in for themselves. Please choose somebody else.',
  },
  substituteNotAble: {
    status: 422,
    vi: 'Người làm thay phải đang làm việc ở cùng cơ quan và có vai trò cần thiết. Hãy chọn người khác.',
    en: 'Who stands in has to be at work in the same agency, with the role that is needed. Please choose somebody else.',
  },
  substituteAway: {
    status: 409,
    vi: 'Người làm thay cũng nghỉ trong những ngày này. Hãy chọn người khác.',
    en: 'Who is to stand in is away in these days too. Please choose somebody else.',
  },
};
