import type { LocalDate, Role } from '@mot-cua/domain';
import { agencyCode } from './agencies';
import { demoId } from './demo-id';

/** Somebody who can sign in to a demo. */
export interface DemoAccount {
  readonly id: string;
  /** What they sign in with: citizens with their phone number, officers with a user name. */
  readonly login: string;
  readonly password: string;
  readonly fullName: string;
  readonly roles: readonly Role[];
  /** Officers only: what they are, in words. */
  readonly position: string | null;
  /** `null` for citizens. */
  readonly agencyCode: string | null;
  /** Citizens only: officers have no personal data here. */
  readonly nationalId: string | null;
  readonly dateOfBirth: LocalDate | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** The password of every demo account; never load demo data into a real installation. */
export const DEMO_PASSWORD = 'motcua-demo-2026';

const citizen = (
  n: number,
  fullName: string,
  person: Pick<DemoAccount, 'nationalId' | 'dateOfBirth' | 'email'> & { phone: string },
): DemoAccount => ({
  id: demoId('account', n),
  login: person.phone,
  password: DEMO_PASSWORD,
  fullName,
  roles: ['citizen'],
  position: null,
  agencyCode: null,
  ...person,
});

const POSITIONS: Readonly<Partial<Record<Role, string>>> = {
  counterOfficer: 'Công chức Bộ phận Một cửa',
  caseOfficer: 'Công chức chuyên môn',
  leader: 'Phó Chủ tịch',
  clerk: 'Công chức văn thư',
  catalogueAdmin: 'Chuyên viên kiểm soát thủ tục hành chính',
  systemAdmin: 'Quản trị viên hệ thống thông tin',
};

const officer = (n: number, login: string, fullName: string, roles: readonly Role[], agency: string): DemoAccount => ({
  id: demoId('account', n),
  login,
  password: DEMO_PASSWORD,
  fullName,
  roles,
  position: (roles[0] && POSITIONS[roles[0]]) ?? null,
  agencyCode: agencyCode(agency),
  nationalId: null,
  dateOfBirth: null,
  phone: null,
  email: null,
});

const PROVINCE = 'Ủy ban nhân dân tỉnh Tây Ninh';

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  citizen(1, 'Nguyễn Thị Lan', {
    nationalId: '072195000123',
    dateOfBirth: '1995-03-14',
    phone: '0900000001',
    email: 'lan.nguyen@example.vn',
  }),
  citizen(2, 'Trần Văn Minh', {
    nationalId: '072088000456',
    dateOfBirth: '1988-11-02',
    phone: '0900000002',
    email: 'minh.tran@example.vn',
  }),
  officer(11, 'motcua.tanninh', 'Lê Thị Hạnh', ['counterOfficer'], 'Phường Tân Ninh'),
  officer(12, 'chuyenvien.tanninh', 'Phạm Văn Tâm', ['caseOfficer'], 'Phường Tân Ninh'),
  officer(13, 'lanhdao.tanninh', 'Đặng Quốc Khánh', ['leader'], 'Phường Tân Ninh'),
  officer(14, 'vanthu.tanninh', 'Huỳnh Ngọc Mai', ['clerk'], 'Phường Tân Ninh'),
  officer(15, 'chuyenvien2.tanninh', 'Lê Thu Bình', ['caseOfficer'], 'Phường Tân Ninh'),
  officer(21, 'motcua.longhoa', 'Võ Minh Phúc', ['counterOfficer'], 'Phường Long Hoa'),
  // Over the whole province: what departments decide can be followed to its end as well.
  officer(31, 'motcua.tinh', 'Bùi Thanh Thảo', ['counterOfficer', 'caseOfficer'], PROVINCE),
  officer(32, 'lanhdao.tinh', 'Trương Hữu Nghĩa', ['leader', 'clerk'], PROVINCE),
  // Of agencies that work on what others decide.
  officer(33, 'chuyenvien.congan', 'Hồ Quang Dũng', ['caseOfficer', 'leader'], 'Công an tỉnh'),
  officer(34, 'chuyenvien.xaydung', 'Mai Thị Cúc', ['caseOfficer'], 'Sở Xây dựng'),
  officer(41, 'danhmuc', 'Ngô Thu Hà', ['catalogueAdmin'], PROVINCE),
  officer(42, 'quantri', 'Dương Gia Bảo', ['systemAdmin'], PROVINCE),
];
