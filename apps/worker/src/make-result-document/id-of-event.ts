import type { DossierEvent } from '@mot-cua/domain';
import { createHash } from 'node:crypto';

/** A uuid that belongs to one event and one purpose (version 8: made of a hash). */
export function idOf(purpose: string, { dossierId, sequence }: Pick<DossierEvent, 'dossierId' | 'sequence'>): string {
  const hex = createHash('sha256').update(`${purpose} ${dossierId} ${sequence}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
