import type { Text } from '../../text/text';
import type { PrefillFaultReason } from './prefill-faults';

const REASONS: Readonly<Record<PrefillFaultReason, Text>> = {
  unknownSource: {
    vi: 'không có nguồn này, hãy chọn tài khoản, giấy tờ đã cấp hoặc một cơ sở dữ liệu',
    en: 'there is no such source; choose the account, an earlier document or a registry',
  },
  noSuchDocument: {
    vi: 'không thủ tục nào đang áp dụng cấp giấy tờ này, hãy chọn giấy tờ khác',
    en: 'no procedure in force ends in this document; choose another',
  },
  noSuchField: {
    vi: 'nguồn không có mục này, hãy chọn lại',
    en: 'the source has no such field; choose again',
  },
  notConnected: {
    vi: 'hệ thống chưa được kết nối với cơ sở dữ liệu này, hãy kết nối hoặc bỏ điền sẵn',
    en: 'this installation is not connected to the registry; connect it, or do not fill in from it',
  },
  doesNotFit: {
    vi: 'kiểu dữ liệu của nguồn không hợp với mục này, hãy chọn nguồn khác',
    en: 'what the source says is of another kind than this field; choose another source',
  },
  notHere: {
    vi: 'dòng của bảng và phần của địa chỉ được điền cả khối, hãy đặt ở mục bao ngoài',
    en: 'rows and addresses are filled in as a whole; say it at the field around them',
  },
  condition: {
    vi: 'điều kiện phải nêu một lựa chọn của tờ khai và một giá trị của nó',
    en: 'the condition has to name a choice of the form and one of its values',
  },
};

/** Why a field cannot be filled in, and what to do, by reason. */
export const PREFILL_REASONS: Readonly<Record<string, Text>> = REASONS;
