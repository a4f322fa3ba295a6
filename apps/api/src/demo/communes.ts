/**
 * Wards (phường) and communes (xã) of Tây Ninh since 1 July 2025, each under a district of the former Tây Ninh that it took land from.
 * Source: Resolution 1682/NQ-UBTVQH15 of 16 June 2025.
 */
export const COMMUNES_BY_FORMER_DISTRICT = {
  'Thành phố Tây Ninh': ['Phường Tân Ninh', 'Phường Bình Minh', 'Phường Ninh Thạnh'],
  'Thị xã Hòa Thành': ['Phường Long Hoa', 'Phường Hòa Thành', 'Phường Thanh Điền'],
  'Thị xã Trảng Bàng': ['Phường Trảng Bàng', 'Phường An Tịnh', 'Phường Gia Lộc', 'Xã Hưng Thuận', 'Xã Phước Chỉ'],
  'Huyện Gò Dầu': ['Phường Gò Dầu', 'Xã Thạnh Đức', 'Xã Phước Thạnh'],
  'Huyện Dương Minh Châu': ['Xã Dương Minh Châu', 'Xã Cầu Khởi', 'Xã Lộc Ninh', 'Xã Truông Mít'],
  'Huyện Tân Châu': ['Xã Tân Châu', 'Xã Tân Đông', 'Xã Tân Phú', 'Xã Tân Hội', 'Xã Tân Thành', 'Xã Tân Hòa'],
  'Huyện Tân Biên': ['Xã Tân Biên', 'Xã Tân Lập', 'Xã Thạnh Bình', 'Xã Trà Vong'],
  'Huyện Châu Thành': ['Xã Châu Thành', 'Xã Hảo Đước', 'Xã Phước Vinh', 'Xã Hòa Hội', 'Xã Ninh Điền'],
  'Huyện Bến Cầu': ['Xã Bến Cầu', 'Xã Long Chữ', 'Xã Long Thuận'],
} as const satisfies Record<string, readonly string[]>;

export type FormerDistrict = keyof typeof COMMUNES_BY_FORMER_DISTRICT;

/** Those of them that took land from a further district as well. */
export const COMMUNES_ALSO_FROM: Readonly<Partial<Record<FormerDistrict, readonly string[]>>> = {
  'Thị xã Trảng Bàng': ['Phường Gò Dầu'],
  'Huyện Gò Dầu': ['Phường Gia Lộc', 'Xã Truông Mít'],
  'Huyện Dương Minh Châu': ['Phường Bình Minh', 'Phường Ninh Thạnh'],
  'Huyện Tân Biên': ['Xã Tân Phú', 'Xã Phước Vinh'],
  'Huyện Châu Thành': ['Phường Tân Ninh', 'Phường Thanh Điền', 'Xã Long Chữ'],
};

/** A selection of those that came with the former province of Long An. */
export const COMMUNES_OF_FORMER_LONG_AN = [
  'Phường Long An',
  'Phường Tân An',
  'Phường Khánh Hậu',
  'Phường Kiến Tường',
  'Xã Bến Lức',
  'Xã Đức Hòa',
  'Xã Hậu Nghĩa',
  'Xã Cần Đước',
  'Xã Cần Giuộc',
  'Xã Thủ Thừa',
  'Xã Tân Trụ',
  'Xã Tân Thạnh',
] as const;
