import type { Text } from '@mot-cua/domain';

/** The province that this portal serves. */
export const PROVINCE: Text = { vi: 'tỉnh Tây Ninh', en: 'Tây Ninh province' };
export const SITE: Text = { vi: 'Một Cửa', en: 'Một Cửa' };
export const SITE_UNDER: Text = { vi: 'Dịch vụ công tỉnh Tây Ninh', en: 'Public services of Tây Ninh' };
