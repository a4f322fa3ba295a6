import type { LegalBasis, ProcedureVersion } from '@mot-cua/domain';
import { text } from './fields';

export const CERTIFICATION: ProcedureVersion['field'] = {
  code: 'chung-thuc',
  name: text('Chứng thực', 'Certification'),
};

export const CERTIFICATION_LAW: readonly LegalBasis[] = [
  {
    number: '23/2015/NĐ-CP',
    name: 'Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao, chữ ký và hợp đồng, giao dịch',
  },
  { number: '280/2025/NĐ-CP', name: 'Nghị định sửa đổi, bổ sung Nghị định 23/2015/NĐ-CP' },
  { number: '226/2016/TT-BTC', name: 'Thông tư quy định phí chứng thực' },
  { number: '3152/QĐ-BTP', name: 'Quyết định công bố thủ tục hành chính trong lĩnh vực chứng thực' },
];
