import type { OutageFault } from '@mot-cua/domain';
import type { Problem } from './problem-table';

export type OutageRefusal = OutageFault | 'outageCancelled';

/** What stands against recording an outage: its status, and what happened and what to do, in both languages. */
export const OUTAGE_REFUSALS: Readonly<Record<OutageRefusal, Problem>> = {
  outageEndsBeforeItBegins: {
    status: 422,
    vi: 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại.',
    en: 'It must end after it begins. Please put that right.',
  },
  outageTooLong: {
    status: 422,
    vi: 'Sự cố dài quá 31 ngày. Hãy kiểm tra ngày, hoặc ghi những ngày nghỉ vào lịch làm việc.',
    en: 'It lasts longer than 31 days. Please check the days, or put days off into the calendar.',
  },
  outageTooFarAhead: {
    status: 422,
    vi: 'Chỉ báo trước bảo trì trong vòng 60 ngày. Hãy kiểm tra ngày.',
    en: 'Maintenance is announced no more than 60 days ahead. Please check the day.',
  },
  outageNotBegunYet: {
    status: 422,
    vi: 'Sự cố chưa bắt đầu thì phải có giờ kết thúc dự kiến. Hãy điền giờ kết thúc.',
    en: 'What has not begun needs an expected end. Please fill it in.',
  },
  outageWithoutAgency: {
    status: 422,
    vi: 'Hãy chọn ít nhất một cơ quan, hoặc chọn toàn tỉnh.',
    en: 'Please choose at least one agency, or the whole province.',
  },
  outageCancelled: {
    status: 409,
    vi: 'Sự cố này đã được hủy. Hãy tải lại trang; nếu cần thì ghi một sự cố mới.',
    en: 'This outage has been cancelled. Please reload the page, and record a new one if there was one.',
  },
};
