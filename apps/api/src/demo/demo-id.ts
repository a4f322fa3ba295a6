/** What the ids of demo records count: each kind has its own range. */
const KINDS = { agency: 1, account: 2, procedureFile: 3 } as const;

/** The id of the nth demo record of a kind: a UUID that is the same on every machine, so that loading twice changes nothing. */
export function demoId(kind: keyof typeof KINDS, n: number): string {
  return `53000000-0000-4000-800${KINDS[kind]}-${String(n).padStart(12, '0')}`;
}
