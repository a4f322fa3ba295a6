import type { Text } from '@mot-cua/domain';
import type { OutageRefusal } from './problem';
import { nothingLost, sentence } from './sentence';

/** What stands against recording an outage, in words. */
export const OUTAGE_REFUSAL_WORDS: Readonly<Record<OutageRefusal, Text>> = {
  outageEndsBeforeItBegins: sentence(
    'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại.',
    'It must end after it begins. Please put that right.',
    nothingLost,
  ),
  outageTooLong: sentence(
    'Sự cố dài quá 31 ngày. Hãy kiểm tra ngày, hoặc ghi những ngày nghỉ vào lịch làm việc.',
    'It lasts longer than 31 days. Please check the days, or put days off into the calendar.',
    nothingLost,
  ),
  outageTooFarAhead: sentence(
    'Chỉ báo trước bảo trì trong vòng 60 ngày. Hãy kiểm tra ngày.',
    'Maintenance is announced no more than 60 days ahead. Please check the day.',
    nothingLost,
  ),
  outageNotBegunYet: sentence(
    'Sự cố chưa bắt đầu thì phải có giờ kết thúc dự kiến. Hãy điền giờ kết thúc.',
    'What has not begun needs an expected end. Please fill it in.',
    nothingLost,
  ),
  outageWithoutAgency: sentence(
    'Hãy chọn ít nhất một cơ quan, hoặc chọn toàn tỉnh.',
    'Please choose at least one agency, or the whole province.',
    nothingLost,
  ),
  outageCancelled: sentence(
    'Sự cố này đã được hủy. Hãy tải lại trang; nếu cần thì ghi một sự cố mới.',
    'This outage has been cancelled. Please reload the page, and record a new one if there was one.',
    nothingLost,
  ),
};
