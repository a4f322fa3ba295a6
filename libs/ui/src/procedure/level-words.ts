import { serviceScope, type ServiceLevel, type Text } from '@mot-cua/domain';

const SCOPES: Readonly<Record<ReturnType<typeof serviceScope>, Text>> = {
  full: { vi: 'Toàn trình', en: 'Fully online' },
  partial: { vi: 'Một phần', en: 'Partly online' },
  information: { vi: 'Cung cấp thông tin', en: 'Information only' },
};
const WITH_FORMS: Text = { vi: 'Cung cấp thông tin, có mẫu để tải', en: 'Information and forms to download' };

/** Both names of a service level: what the law says since Decree 42/2022, and the number that people know from before. */
export function levelWords(level: ServiceLevel): Text {
  const { vi, en } = level === 2 ? WITH_FORMS : SCOPES[serviceScope(level)];
  return { vi: `${vi} (mức độ ${level})`, en: `${en} (level ${level})` };
}
