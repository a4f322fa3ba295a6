import type { Language, Text } from '../text/text';
import type { FieldProblem } from './form';

type Params = FieldProblem['params'];

const number = (params: Params, name = 'limit') => String(params[name]);

/** A sentence for each thing that can be wrong with an answer: what happened and what to do. */
const MESSAGES: Readonly<Record<string, (params: Params) => Text>> = {
  required: () => ({ vi: 'Mục này bắt buộc, hãy điền.', en: 'This is needed. Please fill it in.' }),
  unknownField: () => ({ vi: 'Mục này không có trong tờ khai.', en: 'The form has no such field.' }),
  type: () => ({ vi: 'Giá trị không đúng kiểu.', en: 'This is not the right kind of value.' }),
  enum: () => ({ vi: 'Hãy chọn một giá trị trong danh sách.', en: 'Please choose one of the list.' }),
  const: () => ({ vi: 'Hãy xác nhận mục này để tiếp tục.', en: 'Please confirm this to go on.' }),
  minLength: (params) => ({
    vi: `Cần ít nhất ${number(params)} ký tự.`,
    en: `At least ${number(params)} characters are needed.`,
  }),
  maxLength: (params) => ({
    vi: `Không quá ${number(params)} ký tự.`,
    en: `No more than ${number(params)} characters.`,
  }),
  minimum: (params) => ({ vi: `Không được nhỏ hơn ${number(params)}.`, en: `Not less than ${number(params)}.` }),
  maximum: (params) => ({ vi: `Không được lớn hơn ${number(params)}.`, en: `Not more than ${number(params)}.` }),
  minItems: (params) => ({
    vi: `Cần ít nhất ${number(params)} dòng.`,
    en: `At least ${number(params)} rows are needed.`,
  }),
  maxItems: (params) => ({ vi: `Không quá ${number(params)} dòng.`, en: `No more than ${number(params)} rows.` }),
  passwordTooShort: (params) => ({
    vi: `Mật khẩu cần ít nhất ${number(params)} ký tự.`,
    en: `A password has at least ${number(params)} characters.`,
  }),
  passwordHasUserName: () => ({
    vi: 'Mật khẩu không được chứa tên đăng nhập.',
    en: 'The password may not contain the user name.',
  }),
  passwordTooSimple: () => ({
    vi: 'Mật khẩu quá dễ đoán. Hãy dùng nhiều ký tự khác nhau hơn.',
    en: 'The password is too easy to guess. Please use more different characters.',
  }),
  passwordSame: () => ({
    vi: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
    en: 'The new password has to differ from the one in use.',
  }),
  'format:userName': () => ({
    vi: 'Tên đăng nhập gồm 3 đến 50 chữ thường không dấu, số, dấu chấm, gạch ngang; bắt đầu bằng chữ.',
    en: 'A user name has 3 to 50 small letters without diacritics, digits, dots or dashes, and begins with a letter.',
  }),
  exists: () => ({ vi: 'Đã có người dùng giá trị này.', en: 'This is in use already.' }),
  pattern: () => ({ vi: 'Nội dung chưa đúng dạng yêu cầu.', en: 'This does not have the form that is asked for.' }),
  'format:date': () => ({
    vi: 'Ngày không có thật. Hãy nhập ngày/tháng/năm.',
    en: 'There is no such day. Please enter day/month/year.',
  }),
  'format:clockTime': () => ({
    vi: 'Hãy nhập giờ và phút, ví dụ 14:30.',
    en: 'Please enter hour and minute, such as 14:30.',
  }),
  'format:email': () => ({
    vi: 'Địa chỉ email chưa đúng, ví dụ ten@example.vn.',
    en: 'This is no e-mail address, such as name@example.vn.',
  }),
  'format:phone': () => ({
    vi: 'Số điện thoại bắt đầu bằng 0, di động gồm 10 chữ số, cố định 11 chữ số.',
    en: 'A phone number begins with 0 and has 10 digits, a landline 11.',
  }),
  'format:nationalId': () => ({
    vi: 'Số định danh cá nhân gồm 12 chữ số, bắt đầu bằng 0 (in trên thẻ căn cước).',
    en: 'A personal identification number has 12 digits and begins with 0 (see the identity card).',
  }),
  'format:administrativeUnit': () => ({
    vi: 'Hãy gõ tên rồi chọn xã, phường trong danh sách.',
    en: 'Please type the name and choose the commune from the list.',
  }),
  unitNotInForce: () => ({
    vi: 'Đơn vị hành chính này không còn hoặc đã đổi tên. Hãy chọn lại.',
    en: 'There is no such administrative unit any more, or it has another name. Please choose again.',
  }),
  'format:taxCode': () => ({ vi: 'Mã số thuế gồm 10 hoặc 12 chữ số.', en: 'A tax code has 10 or 12 digits.' }),
};

const OTHERWISE: Text = { vi: 'Nội dung chưa hợp lệ, hãy kiểm tra lại.', en: 'This is not valid. Please check it.' };

/** The sentence that tells a person what is wrong with one answer. */
export function describeProblem({ code, params }: Pick<FieldProblem, 'code' | 'params'>, language: Language): string {
  return (MESSAGES[code]?.(params) ?? OTHERWISE)[language];
}
