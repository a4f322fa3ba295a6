import type { Text } from '@mot-cua/domain';
import type { PeopleRefusal } from './problem';
import { nothingLost, sentence } from './sentence';

/** What the rules have against who does the work, in words. */
export const PEOPLE_REFUSAL_WORDS: Readonly<Record<PeopleRefusal, Text>> = {
  assignmentOfficerUnknown: sentence(
    'Quy tắc nêu người không có vai trò cần thiết ở cơ quan này. Hãy tải lại và chọn lại.',
    'The rule names somebody who has not the role that it needs in this agency. Please reload and choose again.',
    nothingLost,
  ),
  assignmentSharesMissing: sentence(
    'Hãy nêu ít nhất một địa bàn hoặc lĩnh vực, mỗi mục có ít nhất một cán bộ.',
    'Please name at least one area or field, each with at least one officer.',
    nothingLost,
  ),
  assignmentShareTwice: sentence(
    'Một địa bàn hoặc lĩnh vực được nêu hai lần. Hãy gộp lại.',
    'An area or field is named twice. Please make one of them.',
    nothingLost,
  ),
  assignmentCodeUnknown: sentence(
    'Lĩnh vực, thủ tục, bước hoặc địa bàn đã chọn không còn dùng, hoặc không thuộc cơ quan này. Hãy chọn lại.',
    'The field, procedure, step or area is not in use, or not of this agency. Please choose again.',
    nothingLost,
  ),
  leaveDaysWrong: sentence(
    'Ngày cuối phải từ ngày đầu trở đi, và kỳ nghỉ không quá một năm.',
    'The last day comes not before the first, and a leave lasts a year at most.',
    nothingLost,
  ),
  leaveInPast: sentence(
    'Kỳ nghỉ này đã qua. Hãy chọn ngày cuối từ hôm nay trở đi.',
    'These days are over. Please choose a last day of today or later.',
    nothingLost,
  ),
  leaveOverlaps: sentence(
    'Người này đã có kỳ nghỉ khác trùng ngày. Hãy sửa kỳ nghỉ đó hoặc chọn ngày khác.',
    'There is another leave of this officer in these days. Please change that one, or choose other days.',
    nothingLost,
  ),
  leaveEnded: sentence(
    'Kỳ nghỉ này đã kết thúc. Hãy ghi một kỳ nghỉ mới.',
    'This leave has ended. Please enter a new one.',
    nothingLost,
  ),
  substituteSelf: sentence(
    'Người làm thay phải là người khác.',
    'Nobody stands in for themselves. Please choose somebody else.',
    nothingLost,
  ),
  substituteNotAble: sentence(
    'Người làm thay phải đang làm việc ở cùng cơ quan và có vai trò cần thiết. Hãy chọn người khác.',
    'Who stands in has to be at work in the same agency, with the role that is needed. Please choose somebody else.',
    nothingLost,
  ),
  substituteAway: sentence(
    'Người làm thay cũng nghỉ trong những ngày này. Hãy chọn người khác.',
    'Who is to stand in is away in these days too. Please choose somebody else.',
    nothingLost,
  ),
};
