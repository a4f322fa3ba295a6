import type { AgencyKind, ReceivingPlace, Text } from '@mot-cua/domain';

export const AGENCY_KIND_WORDS: Readonly<Record<AgencyKind, Text>> = {
  province: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial committee' },
  department: { vi: 'Sở, ngành', en: 'Departments' },
  commune: { vi: 'Xã, phường', en: 'Communes' },
  district: { vi: 'Huyện (trước 7/2025)', en: 'Districts (before July 2025)' },
};

export const RECEIVING_WORDS: Readonly<Record<ReceivingPlace, Text>> = {
  competentAgency: { vi: 'Tại cơ quan có thẩm quyền', en: 'With the competent agency' },
  province: { vi: 'Tại mọi bộ phận một cửa trong tỉnh', en: 'At any one-stop shop of the province' },
};

export const APPLICANT_WORDS: Readonly<Record<'citizen' | 'business' | 'foreigner', Text>> = {
  citizen: { vi: 'Công dân Việt Nam', en: 'Citizens' },
  business: { vi: 'Doanh nghiệp, tổ chức', en: 'Businesses' },
  foreigner: { vi: 'Người nước ngoài', en: 'Foreigners' },
};
