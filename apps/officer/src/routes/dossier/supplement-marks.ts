import type { SupplementItem } from '@mot-cua/domain';

/** What an officer has marked as wrong while reading, with the reason as far as it is written. */
export type SupplementMarks = readonly SupplementItem[];

type Target = Pick<SupplementItem, 'kind' | 'target'>;

const isSame = (a: Target, b: Target) => a.kind === b.kind && a.target === b.target;

export function isMarked(marks: SupplementMarks, target: Target): boolean {
  return marks.some((mark) => isSame(mark, target));
}

/** Marks what was not, and takes the mark away from what was. */
export function toggleMark(marks: SupplementMarks, { kind, target }: Target): SupplementMarks {
  return isMarked(marks, { kind, target })
    ? marks.filter((mark) => !isSame(mark, { kind, target }))
    : [...marks, { kind, target, reason: '' }];
}

export function explainMark(
  marks: SupplementMarks,
  target: Target,
  words: Partial<Pick<SupplementItem, 'reason' | 'legalBasis'>>,
): SupplementMarks {
  return marks.map((mark) => (isSame(mark, target) ? { ...mark, ...words } : mark));
}

/** The items as they are sent: trimmed, without empty legal bases. */
export function supplementItems(marks: SupplementMarks): SupplementItem[] {
  return marks.map(({ kind, target, reason, legalBasis }) => ({
    kind,
    target,
    reason: reason.trim(),
    ...(legalBasis?.trim() && { legalBasis: legalBasis.trim() }),
  }));
}

/** Whether the request can be sent: something is marked, and each mark says why. */
export function isReadyToSend(marks: SupplementMarks): boolean {
  return marks.length > 0 && marks.every(({ reason }) => reason.trim() !== '');
}
