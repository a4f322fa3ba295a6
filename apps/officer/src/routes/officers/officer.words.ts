import type { OfficerState, StaffRole, Text } from '@mot-cua/domain';

export const STATE_NAMES: Readonly<Record<OfficerState, Text>> = {
  active: { vi: 'Đang hoạt động', en: 'Active' },
  locked: { vi: 'Đang khóa', en: 'Locked' },
  ended: { vi: 'Đã ngừng', en: 'Ended' },
};

/** What each role lets somebody do, so that whoever gives it knows. */
export const ROLE_MEANS: Readonly<Record<StaffRole, Text>> = {
  counterOfficer: {
    vi: 'Tiếp nhận, từ chối, yêu cầu bổ sung, trả kết quả.',
    en: 'Receives, refuses, asks for supplements, hands results over.',
  },
  caseOfficer: { vi: 'Thụ lý, thẩm định, trình duyệt.', en: 'Takes dossiers, examines them, proposes results.' },
  leader: { vi: 'Phê duyệt hoặc trả lại hồ sơ.', en: 'Approves or sends back.' },
  clerk: { vi: 'Vào sổ, trả kết quả.', en: 'Registers and hands results over.' },
  catalogueAdmin: {
    vi: 'Quản lý danh mục và tài khoản cán bộ; không xem hồ sơ.',
    en: 'Keeps the catalogue and officers’ accounts; sees no dossiers.',
  },
  systemAdmin: {
    vi: 'Như quản trị danh mục, thêm quyền cấp vai trò quản trị; không xem hồ sơ.',
    en: 'As a catalogue admin, and gives administrator roles; sees no dossiers.',
  },
};

export const OFFICER_WORDS = {
  title: { vi: 'Cán bộ và vai trò', en: 'Officers and roles' },
  lead: {
    vi: 'Ai được đăng nhập bàn làm việc, ở cơ quan nào và được làm gì.',
    en: 'Who signs in to the desk, in which agency, and what they may do.',
  },
  add: { vi: 'Thêm cán bộ', en: 'Add an officer' },
  search: { vi: 'Tìm cán bộ', en: 'Find an officer' },
  searchHint: { vi: 'Họ tên, tên đăng nhập, chức vụ…', en: 'Name, user name, position…' },
  allAgencies: { vi: 'Mọi cơ quan', en: 'All agencies' },
  allRoles: { vi: 'Mọi vai trò', en: 'All roles' },
  allStates: { vi: 'Mọi trạng thái', en: 'All states' },
  clear: { vi: 'Bỏ lọc', en: 'Clear' },
  count: { vi: '{{count}} cán bộ', en: '{{count}} officers' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  userName: { vi: 'Tên đăng nhập', en: 'User name' },
  userNameHint: {
    vi: 'Chữ thường không dấu, số, dấu chấm, gạch ngang; không đổi được về sau. Ví dụ: motcua.tanninh',
    en: 'Small letters, digits, dots, dashes; it cannot be changed later. Such as motcua.tanninh',
  },
  position: { vi: 'Chức vụ', en: 'Position' },
  positionHint: { vi: 'Ví dụ: Công chức Tư pháp – Hộ tịch', en: 'Such as: civil status officer' },
  phone: { vi: 'Điện thoại công vụ', en: 'Work telephone' },
  email: { vi: 'Thư điện tử công vụ', en: 'Work e-mail' },
  contactHint: { vi: 'Để liên lạc, không dùng để đăng nhập.', en: 'For contact; nobody signs in with it.' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  agencyHint: {
    vi: 'Cán bộ thấy hồ sơ của cơ quan này và các đơn vị trực thuộc.',
    en: 'The officer sees the dossiers of this agency and of those below it.',
  },
  roles: { vi: 'Vai trò', en: 'Roles' },
  state: { vi: 'Trạng thái', en: 'State' },
  stateReason: { vi: 'Lý do', en: 'Reason' },
  mustChangePassword: { vi: 'Phải đổi mật khẩu', en: 'Must change the password' },
  held: { vi: 'Hồ sơ đang giữ', en: 'Dossiers held' },
  none: { vi: 'không có', en: 'none' },
  needed: { vi: 'Mục này bắt buộc, hãy điền.', en: 'This is needed. Please fill it in.' },
  roleNeeded: { vi: 'Hãy chọn ít nhất một vai trò.', en: 'Please choose at least one role.' },
  adminRoles: {
    vi: 'Chỉ quản trị hệ thống được cấp hai vai trò quản trị.',
    en: 'Only a system administrator gives the two administrator roles.',
  },
  ownAuthority: {
    vi: 'Đây là tài khoản của bạn: vai trò và cơ quan do quản trị viên khác thay đổi.',
    en: 'This is your own account: another administrator changes its roles and agency.',
  },
  endsSessions: {
    vi: 'Đổi cơ quan hoặc vai trò sẽ kết thúc ngay phiên đăng nhập của cán bộ; họ đăng nhập lại để làm tiếp.',
    en: 'Another agency or other roles end the officer’s session at once; they sign in again to go on.',
  },
} as const satisfies Readonly<Record<string, Text>>;
