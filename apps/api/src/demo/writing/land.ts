import type { Fee, LegalBasis, ProcedureVersion } from '@mot-cua/domain';
import { amount, text, words } from './fields';
import { address } from './people';
import { AUTHORISED } from './papers';
import { paper, type PaperOptions } from './process';

export const LAND: ProcedureVersion['field'] = { code: 'dat-dai', name: text('Đất đai', 'Land') };

export const LAND_LAW: readonly LegalBasis[] = [
  { number: '31/2024/QH15', name: 'Luật Đất đai' },
  { number: '101/2024/NĐ-CP', name: 'Nghị định về đăng ký, cấp Giấy chứng nhận' },
  { number: '151/2025/NĐ-CP', name: 'Nghị định phân quyền, phân cấp trong lĩnh vực đất đai (Mẫu số 18, 19, 22)' },
  { number: '226/2025/NĐ-CP', name: 'Nghị định sửa đổi các nghị định thi hành Luật Đất đai' },
  { number: '3380/QĐ-BNNMT', name: 'Quyết định công bố thủ tục hành chính trong lĩnh vực đất đai' },
];

export const PARCEL = {
  certificate: words(text('Số Giấy chứng nhận', 'Certificate number'), { maxLength: 50 }),
  parcel: words(text('Thửa đất số', 'Parcel'), { maxLength: 50 }),
  sheet: words(text('Tờ bản đồ số', 'Map sheet'), { maxLength: 50 }),
  area: amount(text('Diện tích (m²)', 'Area (m²)'), 0.1, 10_000_000),
  address: address(text('Địa chỉ thửa đất', 'Address of the parcel')),
};

/** What the law on fees lays down, which no source here puts a number to. */
export const landFees: Fee = {
  name: text('Phí thẩm định và lệ phí cấp Giấy chứng nhận', 'Examination fee and certificate charge'),
  kind: 'charge',
  amount: null,
  note: text(
    'Theo pháp luật về phí, lệ phí; chưa gồm thuế và lệ phí trước bạ.',
    'As the law on fees says; taxes come on top.',
  ),
};

export const landCertificate = (options: PaperOptions = {}) =>
  paper('certificate', text('Giấy chứng nhận đã cấp', 'The land certificate'), {
    kind: 'landCertificate',
    copies: 1,
    hint: text(
      'Chụp đủ các trang; nộp bản gốc khi nhận kết quả.',
      'All pages; hand in the original when you collect the result.',
    ),
    ...options,
  });

export const landRepresentation = (options: PaperOptions = {}) =>
  paper('representation', text('Văn bản về việc đại diện', 'Letter of representation'), {
    kind: 'authorisation',
    requiredWhen: AUTHORISED,
    copies: 1,
    hint: text('Khi làm thủ tục qua người đại diện.', 'When a representative files.'),
    ...options,
  });
