import type { Text } from '@mot-cua/domain';

export const PRODUCT_NAME: Text = { vi: 'Một Cửa', en: 'Một Cửa' };
export const CONSOLE_NAME: Text = { vi: 'Bàn làm việc cán bộ', en: 'Officer console' };
