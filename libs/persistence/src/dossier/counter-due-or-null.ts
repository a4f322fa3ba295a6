import { counterDueAt } from '@mot-cua/domain';

/** As `counterDueAt`; `null` also where its calendar gives no working time: no calendar keeps a dossier from being filed or worked on. */
export function counterDueOrNull(...of: Parameters<typeof counterDueAt>): Date | null {
  try {
    return counterDueAt(...of);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
