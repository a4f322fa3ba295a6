import type { DayReason } from '../deadline';

/** The article behind each reason of the ledger that follows from the law alone, and not from a day of the calendar, a notice or what somebody wrote. */
export const LEDGER_SOURCES = {
  weekend: 'Bộ luật Lao động 2019, Điều 111: nghỉ hằng tuần',
  firstDay: 'Bộ luật Dân sự 2015, Điều 147: ngày đầu tiên không tính',
  movedOn: 'Bộ luật Dân sự 2015, Điều 148: hết hạn vào ngày nghỉ thì dời sang ngày làm việc tiếp theo',
  annulled: 'Nghị định 61/2018/NĐ-CP, Điều 19.4: bổ sung xong thì thời hạn tính lại từ đầu',
  extended: 'Nghị định 61/2018/NĐ-CP, Điều 19.9: xin lỗi và hẹn lại ngày trả kết quả, không quá một lần',
  afterCutOff: 'Nghị định 118/2025/NĐ-CP, Điều 18.2: tiếp nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo',
} as const satisfies Partial<Record<DayReason, string>>;

/** Where a procedure has another hour than the decree. */
export const CUT_OFF_BY_PROCEDURE =
  'Theo quy định của thủ tục: tiếp nhận sau giờ này thì trả vào ngày làm việc tiếp theo';
