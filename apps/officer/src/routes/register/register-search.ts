import { localDate } from '@mot-cua/domain';

/** What part of the register is looked at; it stands in the URL. */
export interface RegisterSearch {
  readonly from: string;
  readonly to: string;
  readonly agencyId: string | null;
  readonly fieldCode: string | null;
  readonly cursor: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMES = { from: 'tu', to: 'den', agencyId: 'co-quan', fieldCode: 'linh-vuc', cursor: 'trang' } as const;

/** Reads the URL; without a period it is this month until today. */
export function readRegisterSearch(params: URLSearchParams, now: Date): RegisterSearch {
  const today = localDate(now);
  const day = (name: string, usual: string) => {
    const asked = params.get(name) ?? '';
    return DAY.test(asked) ? asked : usual;
  };
  return {
    from: day(NAMES.from, `${today.slice(0, 7)}-01`),
    to: day(NAMES.to, today),
    agencyId: params.get(NAMES.agencyId),
    fieldCode: params.get(NAMES.fieldCode),
    cursor: params.get(NAMES.cursor),
  };
}

/** The URL of another part; whatever is changed, it begins at its first page unless a page is named. */
export function writeRegisterSearch(search: RegisterSearch, change: Partial<RegisterSearch>): Record<string, string> {
  const next = { ...search, cursor: null, ...change };
  return Object.fromEntries(
    (['from', 'to', 'agencyId', 'fieldCode', 'cursor'] as const).flatMap((key) => {
      const value = next[key];
      return value ? [[NAMES[key], value]] : [];
    }),
  );
}
