import { LIFE_EVENTS, type Field } from '@mot-cua/domain';
import { DEMO_PROCEDURES } from './procedures';

/** The ministry in charge of each field of the demo procedures. */
const MINISTRIES: Readonly<Record<string, string>> = {
  'ho-tich': 'Bộ Tư pháp',
  'chung-thuc': 'Bộ Tư pháp',
  'ly-lich-tu-phap': 'Bộ Công an',
  'cu-tru': 'Bộ Công an',
  'giay-phep-lai-xe': 'Bộ Công an',
  'ho-kinh-doanh': 'Bộ Tài chính',
  'xay-dung': 'Bộ Xây dựng',
  'dat-dai': 'Bộ Nông nghiệp và Môi trường',
  'chat-luong-nong-lam-thuy-san': 'Bộ Nông nghiệp và Môi trường',
  'van-hoa': 'Bộ Văn hóa, Thể thao và Du lịch',
  'bao-tro-xa-hoi': 'Bộ Y tế',
  'phong-benh': 'Bộ Y tế',
  'nguoi-co-cong': 'Bộ Nội vụ',
  'lao-dong-tien-luong': 'Bộ Nội vụ',
};

/** The fields that the demo procedures belong to, in the order of the catalogue. */
export const DEMO_FIELDS: readonly Field[] = [
  ...new Map(DEMO_PROCEDURES.map(({ field }) => [field.code, field])).values(),
].map(({ code, name }, index): Field => {
  const procedures = DEMO_PROCEDURES.filter(({ field }) => field.code === code);
  return {
    code,
    name,
    parentCode: null,
    ministry: MINISTRIES[code] ?? null,
    lifeEvents: LIFE_EVENTS.filter((event) => procedures.some(({ lifeEvents }) => lifeEvents.includes(event))),
    order: (index + 1) * 10,
    validFrom: '2025-07-01',
    validTo: null,
    successorCode: null,
  };
});
