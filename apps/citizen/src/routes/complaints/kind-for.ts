import type { ComplaintOptions } from '@mot-cua/api-client';
import { KINDS_OF_SUBJECT, type ComplaintKind, type ComplaintSubject } from '@mot-cua/domain';

/** The kind that a subject is usually sent as, among those whose time has not passed. */
export function kindFor(subject: ComplaintSubject, { kinds }: Pick<ComplaintOptions, 'kinds'>): ComplaintKind | null {
  const open = KINDS_OF_SUBJECT[subject].find((kind) => kinds.some((one) => one.kind === kind && one.isOpen));
  return open ?? null;
}
