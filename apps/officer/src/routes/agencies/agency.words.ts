import type { AgencyKind, Text } from '@mot-cua/domain';

export const AGENCY_KIND_WORDS: Readonly<Record<AgencyKind, Text>> = {
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  department: { vi: 'Sở, ban, ngành', en: 'Department' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  district: { vi: 'Huyện (cũ)', en: 'District (former)' },
};

/** Monday first, as weeks are written; the value is the weekday, 0 Sunday. */
export const WEEKDAYS: readonly { readonly day: number; readonly name: Text }[] = [
  { day: 1, name: { vi: 'Thứ Hai', en: 'Monday' } },
  { day: 2, name: { vi: 'Thứ Ba', en: 'Tuesday' } },
  { day: 3, name: { vi: 'Thứ Tư', en: 'Wednesday' } },
  { day: 4, name: { vi: 'Thứ Năm', en: 'Thursday' } },
  { day: 5, name: { vi: 'Thứ Sáu', en: 'Friday' } },
  { day: 6, name: { vi: 'Thứ Bảy', en: 'Saturday' } },
  { day: 0, name: { vi: 'Chủ nhật', en: 'Sunday' } },
];

/** What a change of an agency is about, by JSON pointer. */
export const FIELD_WORDS: Readonly<Record<string, Text>> = {
  '/code': { vi: 'Mã định danh', en: 'Code' },
  '/legacyCode': { vi: 'Mã kiểu cũ', en: 'Older code' },
  '/name': { vi: 'Tên', en: 'Name' },
  '/name/vi': { vi: 'Tên tiếng Việt', en: 'Vietnamese name' },
  '/name/en': { vi: 'Tên tiếng Anh', en: 'English name' },
  '/kind': { vi: 'Loại', en: 'Kind' },
  '/parentId': { vi: 'Cơ quan cấp trên', en: 'Agency above' },
  '/validFrom': { vi: 'Hoạt động từ', en: 'Since' },
  '/validTo': { vi: 'Kết thúc', en: 'Until' },
  '/successorIds': { vi: 'Cơ quan tiếp nhận', en: 'Successors' },
  '/unitCodes': { vi: 'Địa bàn', en: 'Area served' },
  '/contact': { vi: 'Liên hệ', en: 'Contact' },
  '/contact/phone': { vi: 'Điện thoại', en: 'Phone' },
  '/contact/email': { vi: 'Email', en: 'E-mail' },
  '/contact/website': { vi: 'Trang web', en: 'Website' },
  '/contact/address': { vi: 'Địa chỉ', en: 'Address' },
  '/contact/openingHours/vi': { vi: 'Giờ mở cửa', en: 'Opening hours (Vietnamese)' },
  '/contact/openingHours/en': { vi: 'Giờ mở cửa (tiếng Anh)', en: 'Opening hours' },
  '/workingWeek': { vi: 'Giờ làm việc', en: 'Working hours' },
};
