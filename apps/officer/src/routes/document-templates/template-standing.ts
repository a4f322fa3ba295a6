import type { DocumentTemplate } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { shortDay } from '@mot-cua/ui';

export type TemplateStanding = 'draft' | 'waits' | 'inForce' | 'past' | 'takenBack';

/** Where a version of a form stands on a day. */
export function standingOf(
  { status, effectiveOn, effectiveUntil }: Pick<DocumentTemplate, 'status' | 'effectiveOn' | 'effectiveUntil'>,
  today: string,
): TemplateStanding {
  if (status === 'draft' || !effectiveOn) return 'draft';
  if (effectiveUntil === effectiveOn) return 'takenBack';
  if (effectiveOn > today) return 'waits';
  return effectiveUntil === null || effectiveUntil > today ? 'inForce' : 'past';
}

/** What is shown of a kind, of versions newest first: the draft, else what holds or was published last; never one that was taken back. */
export function shownOf(versions: readonly DocumentTemplate[]): DocumentTemplate | undefined {
  const isTakenBack = ({ effectiveOn, effectiveUntil }: DocumentTemplate) =>
    effectiveOn !== null && effectiveOn === effectiveUntil;
  return versions.find(({ status }) => status === 'draft') ?? versions.find((one) => !isTakenBack(one));
}

export const STANDING_WORDS: Readonly<Record<TemplateStanding, Text>> = {
  draft: { vi: 'Bản soạn', en: 'Draft' },
  waits: { vi: 'Chờ hiệu lực', en: 'Waits for its day' },
  inForce: { vi: 'Đang hiệu lực', en: 'In force' },
  past: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  takenBack: { vi: 'Đã rút', en: 'Taken back' },
};

/** "từ 15/09/2025", "từ 23/11/2018 đến trước 15/09/2025". */
export function periodWords({ effectiveOn, effectiveUntil }: DocumentTemplate): Text {
  if (!effectiveOn) return { vi: '', en: '' };
  const from = shortDay(effectiveOn);
  if (!effectiveUntil) return { vi: `từ ${from}`, en: `from ${from}` };
  const until = shortDay(effectiveUntil);
  return { vi: `từ ${from} đến trước ${until}`, en: `from ${from} until before ${until}` };
}
