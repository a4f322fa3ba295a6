import type { FieldProblem } from '../form/form';
import { describeProblem } from '../form/form-messages';
import type { Language, Text } from '../text/text';

const WORDS: Readonly<Record<string, (params: FieldProblem['params']) => Text>> = {
  agencyCode: () => ({
    vi: 'Mã định danh có dạng H53 hoặc H53.20 (Quyết định 20/2020/QĐ-TTg).',
    en: 'A code looks like H53 or H53.20 (Decision 20/2020/QĐ-TTg).',
  }),
  legacyAgencyCode: () => ({
    vi: 'Mã kiểu cũ có dạng 000.00.20.H53 (QCVN 102:2016/BTTTT).',
    en: 'An older code looks like 000.00.20.H53 (QCVN 102:2016/BTTTT).',
  }),
  codeTaken: () => ({
    vi: 'Mã này đã thuộc cơ quan khác, kể cả cơ quan đã kết thúc. Hãy nhập mã khác.',
    en: 'Another agency has this code, perhaps one that has ended. Please enter another.',
  }),
  parent: () => ({
    vi: 'Cơ quan cấp trên không hợp lệ: không tồn tại, hoặc chính là cơ quan này hay trực thuộc nó.',
    en: 'The agency above cannot be this: it does not exist, is this very agency or lies below it.',
  }),
  validTo: () => ({
    vi: 'Ngày kết thúc phải sau ngày bắt đầu hoạt động.',
    en: 'The end must come after the first day.',
  }),
  agenciesBelow: ({ count }) => ({
    vi: `Còn ${String(count)} cơ quan trực thuộc. Hãy chuyển hoặc kết thúc các cơ quan đó trước.`,
    en: `${String(count)} agencies are still below it. Move or end them first.`,
  }),
  successor: () => ({
    vi: 'Cơ quan tiếp nhận phải là cơ quan khác, đang hoạt động vào ngày đó.',
    en: 'A successor must be another agency that exists on that day.',
  }),
  shifts: () => ({
    vi: 'Các ca phải nối tiếp nhau trong ngày, không chồng nhau, giờ kết thúc sau giờ bắt đầu.',
    en: 'Shifts must follow one another within the day, and each must end after it begins.',
  }),
  noShifts: () => ({
    vi: 'Cơ quan phải làm việc ít nhất một ca trong tuần: thời hạn được tính theo giờ làm việc.',
    en: 'An agency must work at least one shift in the week: due dates are reckoned by its hours.',
  }),
  agencyPhone: () => ({
    vi: 'Số điện thoại chỉ gồm chữ số, dấu cách và các dấu . - / ; + ( ).',
    en: 'A phone number has digits, blanks and . - / ; + ( ) only.',
  }),
  website: () => ({
    vi: 'Địa chỉ trang web bắt đầu bằng https:// hoặc http://.',
    en: 'The address of a website begins with https:// or http://.',
  }),
};

/** The sentence that tells somebody what is wrong with one entry of an agency. */
export function describeAgencyFault(fault: Pick<FieldProblem, 'code' | 'params'>, language: Language): string {
  return WORDS[fault.code]?.(fault.params)[language] ?? describeProblem(fault, language);
}
