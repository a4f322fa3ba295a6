import type { LegalBasis, ProcedureVersion } from '@mot-cua/domain';
import { text } from './fields';

export const CIVIL_STATUS: ProcedureVersion['field'] = { code: 'ho-tich', name: text('Hộ tịch', 'Civil status') };

/** The law that all civil-status procedures rest on. */
export const CIVIL_STATUS_LAW: readonly LegalBasis[] = [
  { number: '60/2014/QH13', name: 'Luật Hộ tịch' },
  { number: '123/2015/NĐ-CP', name: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch' },
  { number: '87/2020/NĐ-CP', name: 'Nghị định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến' },
  { number: '120/2025/NĐ-CP', name: 'Nghị định phân định thẩm quyền của chính quyền địa phương hai cấp (Bộ Tư pháp)' },
  { number: '163/QĐ-BTP', name: 'Quyết định công bố thủ tục hành chính trong lĩnh vực hộ tịch' },
];

/** The source gives the time as a bare number. */
export const TIME_UNIT_DOUBT: ProcedureVersion['doubts'][number] = {
  about: 'channels',
  why: 'Nguồn ghi thời hạn là một con số không có đơn vị; ở đây hiểu là ngày làm việc.',
};

/** A line of a result that is one answer. */
export const line = (label: string, pointer: string) => ({ label, from: [{ pointer }] });
