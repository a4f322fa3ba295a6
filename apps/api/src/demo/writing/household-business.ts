import type { LegalBasis, ProcedureVersion } from '@mot-cua/domain';
import { day, nationalId, rows, text } from './fields';
import { fullName } from './people';

export const HOUSEHOLD_BUSINESS: ProcedureVersion['field'] = {
  code: 'ho-kinh-doanh',
  name: text('Thành lập và hoạt động hộ kinh doanh', 'Household businesses'),
};

export const HOUSEHOLD_BUSINESS_LAW: readonly LegalBasis[] = [
  { number: '168/2025/NĐ-CP', name: 'Nghị định về đăng ký doanh nghiệp' },
  { number: '68/2025/TT-BTC', name: 'Thông tư ban hành biểu mẫu đăng ký doanh nghiệp, đăng ký hộ kinh doanh' },
  { number: '85/2019/TT-BTC', name: 'Thông tư về phí, lệ phí thuộc thẩm quyền của Hội đồng nhân dân tỉnh' },
  { number: '2353/QĐ-BTC', name: 'Quyết định công bố thủ tục hành chính về hộ kinh doanh' },
];

/** Those of a household who register together; nobody where one person founds the business. */
export const householdMembers = rows(
  text('Thành viên hộ gia đình cùng đăng ký', 'Members of the household who register together'),
  {
    fullName: fullName(),
    nationalId: nationalId(text('Số định danh cá nhân', 'Personal identification number')),
    bornOn: day(text('Ngày sinh', 'Date of birth')),
  },
  { maxItems: 20 },
);
