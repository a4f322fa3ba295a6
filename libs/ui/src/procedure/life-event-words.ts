import type { LifeEvent, Text } from '@mot-cua/domain';

/** What each life event is called, in people's own words. */
export const LIFE_EVENT_WORDS: Readonly<Record<LifeEvent, Text>> = {
  birth: { vi: 'Sinh con', en: 'Having a child' },
  marriage: { vi: 'Kết hôn', en: 'Getting married' },
  residence: { vi: 'Chuyển nơi ở', en: 'Moving' },
  home: { vi: 'Xây nhà', en: 'Building a house' },
  land: { vi: 'Đất đai', en: 'Land' },
  business: { vi: 'Mở cửa hàng', en: 'Opening a shop' },
  driving: { vi: 'Lái xe', en: 'Driving' },
  elderly: { vi: 'Người cao tuổi', en: 'Old age' },
  benefits: { vi: 'Trợ cấp xã hội', en: 'Social allowances' },
  documents: { vi: 'Bản sao, chứng thực', en: 'Copies and certificates' },
  death: { vi: 'Người thân mất', en: 'A death in the family' },
};
