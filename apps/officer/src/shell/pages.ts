import { ADMIN_ROLES, OFFICER_ROLES, type Role, type Text } from '@mot-cua/domain';
import {
  IconBellCog,
  IconBook2,
  IconBuildingBank,
  IconCalendar,
  IconCalendarOff,
  IconCategory,
  IconFilePlus,
  IconFileTypography,
  IconInbox,
  IconKey,
  IconListDetails,
  IconMessageReport,
  IconMap2,
  IconPlugConnectedX,
  IconRefresh,
  IconSearch,
  IconTransfer,
  IconUsers,
  IconUsersGroup,
  IconUserShare,
  type Icon,
} from '@tabler/icons-react';
import { PATHS } from './paths';

interface Page {
  readonly path: string;
  readonly name: Text;
  readonly about: Text;
  readonly icon: Icon;
  /** Whose it is; the API asks the same. */
  readonly roles: readonly Role[];
}

/** What stands in the rail and in the command palette: work with dossiers first, then what they are judged by. */
export const PAGES: readonly Page[] = [
  {
    path: PATHS.inbox,
    name: { vi: 'Hộp việc', en: 'Inbox' },
    about: { vi: 'Hồ sơ cần xử lý, hạn gần nhất trước', en: 'Dossiers to work on, the next due first' },
    icon: IconInbox,
    roles: OFFICER_ROLES,
  },
  {
    path: PATHS.tasks,
    name: { vi: 'Phối hợp', en: 'For others' },
    about: { vi: 'Bước xử lý, ý kiến mà cơ quan khác đang chờ', en: 'Steps and opinions that other agencies wait for' },
    icon: IconUsersGroup,
    roles: OFFICER_ROLES,
  },
  {
    path: PATHS.complaints,
    name: { vi: 'Phản ánh, khiếu nại', en: 'Complaints' },
    about: {
      vi: 'Người dân phản ánh về việc giải quyết hồ sơ',
      en: 'What citizens say about how dossiers are dealt with',
    },
    icon: IconMessageReport,
    roles: OFFICER_ROLES,
  },
  {
    path: PATHS.counter,
    name: { vi: 'Tiếp nhận trực tiếp', en: 'At the counter' },
    about: { vi: 'Nhập hồ sơ nộp tại quầy hoặc qua bưu chính', en: 'Enter what came over the counter or by post' },
    icon: IconFilePlus,
    roles: ['counterOfficer'],
  },
  {
    path: PATHS.lookUp,
    name: { vi: 'Tra cứu', en: 'Look up' },
    about: { vi: 'Tìm hồ sơ theo mã hoặc người nộp', en: 'Find a dossier by code or applicant' },
    icon: IconSearch,
    roles: OFFICER_ROLES,
  },
  {
    path: PATHS.register,
    name: { vi: 'Sổ theo dõi', en: 'Register' },
    about: { vi: 'Sổ theo dõi hồ sơ, in hoặc xuất Excel', en: 'Register of dossiers, to print or as Excel' },
    icon: IconBook2,
    roles: OFFICER_ROLES,
  },
  {
    path: PATHS.forwarding,
    name: { vi: 'Liên thông', en: 'Forwarding' },
    about: { vi: 'Gửi hồ sơ lên Cổng Dịch vụ công quốc gia', en: 'Sending dossiers to the national portal' },
    icon: IconTransfer,
    roles: OFFICER_ROLES,
  },
  {
    path: PATHS.citizenAccounts,
    name: { vi: 'Cấp lại mật khẩu', en: 'New passwords' },
    about: { vi: 'Cho công dân quên mật khẩu, tại quầy', en: 'For citizens who forgot theirs, at the counter' },
    icon: IconKey,
    roles: ['counterOfficer'],
  },
  {
    path: PATHS.catalogue,
    name: { vi: 'Thủ tục', en: 'Procedures' },
    about: { vi: 'Danh mục thủ tục: soạn, công bố, đóng', en: 'Write, publish and close procedures' },
    icon: IconListDetails,
    roles: ['catalogueAdmin'],
  },
  {
    path: PATHS.fields,
    name: { vi: 'Lĩnh vực', en: 'Fields' },
    about: { vi: 'Lĩnh vực của thủ tục hành chính', en: 'Fields that procedures belong to' },
    icon: IconCategory,
    roles: ['catalogueAdmin'],
  },
  {
    path: PATHS.documentTemplates,
    name: { vi: 'Mẫu văn bản', en: 'Document forms' },
    about: {
      vi: 'Mẫu giấy tiếp nhận, yêu cầu bổ sung, từ chối, xin lỗi, dừng giải quyết',
      en: 'Forms of receipts, supplement requests, refusals, apologies, notices',
    },
    icon: IconFileTypography,
    roles: ['catalogueAdmin'],
  },
  {
    path: PATHS.nationalCatalogue,
    name: { vi: 'Đồng bộ quốc gia', en: 'National catalogue' },
    about: { vi: 'Thủ tục đã thay đổi trong danh mục quốc gia', en: 'Procedures that changed nationally' },
    icon: IconRefresh,
    roles: ['catalogueAdmin'],
  },
  {
    path: PATHS.officers,
    name: { vi: 'Cán bộ và vai trò', en: 'Officers and roles' },
    about: {
      vi: 'Tài khoản cán bộ: ai được làm gì, ở cơ quan nào',
      en: 'Officers’ accounts: who may do what, and where',
    },
    icon: IconUsers,
    roles: ADMIN_ROLES,
  },
  {
    path: PATHS.assignment,
    name: { vi: 'Phân công', en: 'Assignment' },
    about: { vi: 'Quy tắc giao hồ sơ, ai đang giữ bao nhiêu', en: 'Rules for giving out dossiers, and loads' },
    icon: IconUserShare,
    roles: ['leader', 'systemAdmin'],
  },
  {
    path: PATHS.leaves,
    name: { vi: 'Nghỉ phép và làm thay', en: 'Leave and substitutes' },
    about: { vi: 'Ai vắng mặt ngày nào, ai làm thay', en: 'Who is away when, and who stands in' },
    icon: IconCalendarOff,
    roles: [...OFFICER_ROLES, 'systemAdmin'],
  },
  {
    path: PATHS.calendar,
    name: { vi: 'Lịch nghỉ', en: 'Holidays' },
    about: {
      vi: 'Ngày lễ, nghỉ bù, hoán đổi: hạn trả kết quả tính theo lịch này',
      en: 'Days off that deadlines go by',
    },
    icon: IconCalendar,
    roles: ADMIN_ROLES,
  },
  {
    path: PATHS.outages,
    name: { vi: 'Sự cố hệ thống', en: 'Outages' },
    about: {
      vi: 'Ghi thời gian mất kết nối, bảo trì; hạn của hồ sơ tự dời',
      en: 'Times when the system was down; due dates move by themselves',
    },
    icon: IconPlugConnectedX,
    roles: ADMIN_ROLES,
  },
  {
    path: PATHS.deadlinePolicy,
    name: { vi: 'Nhắc hạn', en: 'Warnings' },
    about: {
      vi: 'Khi nào cán bộ được báo trước hạn, khi nào người nộp được nhắc bổ sung',
      en: 'When officers are warned of due dates and applicants are reminded',
    },
    icon: IconBellCog,
    roles: ADMIN_ROLES,
  },
  {
    path: PATHS.agencies,
    name: { vi: 'Cơ quan', en: 'Agencies' },
    about: { vi: 'Cây cơ quan, liên hệ, giờ làm việc', en: 'The tree of agencies, contacts, working hours' },
    icon: IconBuildingBank,
    roles: ADMIN_ROLES,
  },
  {
    path: PATHS.administrativeUnits,
    name: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
    about: { vi: 'Tỉnh, xã, phường, tên cũ; nạp bộ dữ liệu', en: 'Provinces, communes, old names; loading data sets' },
    icon: IconMap2,
    roles: ADMIN_ROLES,
  },
];

/** The pages that somebody with these roles has work on, the first of which is where they begin. */
export function pagesFor(roles: readonly Role[]): readonly Page[] {
  return PAGES.filter((page) => page.roles.some((role) => roles.includes(role)));
}
