import type { Role, Text } from '@mot-cua/domain';

/** What each role is called. */
export const ROLE_WORDS: Readonly<Record<Role, Text>> = {
  citizen: { vi: 'Người nộp hồ sơ', en: 'Applicant' },
  counterOfficer: { vi: 'Cán bộ một cửa', en: 'Counter officer' },
  caseOfficer: { vi: 'Chuyên viên', en: 'Case officer' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  clerk: { vi: 'Văn thư', en: 'Clerk' },
  catalogueAdmin: { vi: 'Quản trị danh mục', en: 'Catalogue admin' },
  systemAdmin: { vi: 'Quản trị hệ thống', en: 'System admin' },
  system: { vi: 'Hệ thống', en: 'System' },
};
