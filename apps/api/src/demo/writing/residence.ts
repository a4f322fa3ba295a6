import type { FeeReduction, LegalBasis, ProcedureVersion } from '@mot-cua/domain';
import { text, yesOrNo } from './fields';
import { paper } from './process';

export const RESIDENCE: ProcedureVersion['field'] = {
  code: 'cu-tru',
  name: text('Đăng ký, quản lý cư trú', 'Residence'),
};

export const RESIDENCE_LAW: readonly LegalBasis[] = [
  { number: '68/2020/QH14', name: 'Luật Cư trú' },
  { number: '154/2024/NĐ-CP', name: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú' },
  { number: '53/2025/TT-BCA', name: 'Thông tư về biểu mẫu trong đăng ký, quản lý cư trú (mẫu CT01)' },
  { number: '75/2022/TT-BTC', name: 'Thông tư quy định lệ phí đăng ký cư trú' },
];

/** Asked of everybody, because the charge depends on it. */
export const feeExempt = yesOrNo(text('Thuộc diện được miễn lệ phí cư trú?', 'Exempt from the charge?'), {
  hint: text(
    'Các diện nêu tại Điều 4 Thông tư 75/2022/TT-BTC.',
    'Those named in article 4 of Circular 75/2022/TT-BTC.',
  ),
});

export const feeExemption: FeeReduction = {
  name: text('Miễn lệ phí', 'Exempt'),
  percent: 100,
  when: 'answers.feeExempt == "yes"',
  proof: 'fee-exemption',
  legalBasis: '75/2022/TT-BTC, Điều 4',
};

export const feeExemptionPaper = paper(
  'fee-exemption',
  text('Giấy tờ chứng minh thuộc diện miễn lệ phí', 'Proof of the exemption'),
  {
    required: false,
    kind: 'feeReliefProof',
    hint: text('Chỉ cần khi thông tin chưa có trong cơ sở dữ liệu.', 'Only when the databases do not know it.'),
  },
);
