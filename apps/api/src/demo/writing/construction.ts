import type { LegalBasis, ProcedureVersion } from '@mot-cua/domain';
import { day, text, words } from './fields';
import { address } from './people';

export const CONSTRUCTION: ProcedureVersion['field'] = {
  code: 'xay-dung',
  name: text('Hoạt động xây dựng', 'Construction'),
};

export const CONSTRUCTION_LAW: readonly LegalBasis[] = [
  { number: '50/2014/QH13', name: 'Luật Xây dựng' },
  { number: '175/2024/NĐ-CP', name: 'Nghị định về quản lý hoạt động xây dựng (Điều 50, 53; Phụ lục II)' },
  { number: '144/2025/NĐ-CP', name: 'Nghị định phân quyền, phân cấp trong lĩnh vực xây dựng' },
  { number: '14/2026/NĐ-CP', name: 'Nghị định sửa đổi các nghị định để cắt giảm, đơn giản hóa thủ tục (Bộ Xây dựng)' },
  { number: '1077/QĐ-BXD', name: 'Quyết định công bố thủ tục hành chính về hoạt động xây dựng' },
];

/** What is named of a permit that was given before. */
export const PERMIT = {
  number: words(text('Số giấy phép xây dựng', 'Permit number'), { maxLength: 50 }),
  issuedOn: day(text('Ngày cấp', 'Date of issue')),
  issuedBy: words(text('Cơ quan cấp', 'Issued by')),
  project: words(text('Tên công trình', 'Name of the building')),
  address: address(text('Địa điểm xây dựng', 'Place of building')),
};
