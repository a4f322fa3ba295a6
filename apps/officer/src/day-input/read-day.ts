/** The day that somebody typed as 31/12/2026, 1-9-2026 or 01092026; `null` for what is no day. */
export function readDay(typed: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[\s/.-]?(\d{1,2})[\s/.-]?(\d{4})\s*$/.exec(typed) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null;
}
