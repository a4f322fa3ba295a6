import type { ShownProcedure } from './shown-procedure';
import type { Text } from '@mot-cua/domain';

const SCOPES: Readonly<Record<ShownProcedure['scope'], Text>> = {
  full: { vi: 'Toàn trình', en: 'Fully online' },
  partial: { vi: 'Một phần', en: 'Partly online' },
  information: { vi: 'Cung cấp thông tin', en: 'Information only' },
};

/** Both names of a service level: what the law says since Decree 42/2022, and the number that people know from before. */
export function levelWords({ scope, level }: Pick<ShownProcedure, 'scope' | 'level'>): Text {
  const { vi, en } = SCOPES[scope];
  return { vi: `${vi} (mức độ ${Number(level)})`, en: `${en} (level ${Number(level)})` };
}
