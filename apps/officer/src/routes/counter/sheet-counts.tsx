import { NumberInput } from '@mantine/core';
import type { HandedIn } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';

const SORTS = {
  originals: { vi: 'Bản chính', en: 'Originals' },
  certifiedCopies: { vi: 'Chứng thực', en: 'Certified' },
  copies: { vi: 'Bản sao', en: 'Copies' },
} as const satisfies Record<keyof HandedIn, unknown>;
export const NO_SHEETS: HandedIn = { originals: 0, certifiedCopies: 0, copies: 0 };

interface SheetCountsProps {
  /** Of the paper. */
  readonly name: string;
  readonly counts: HandedIn;
  readonly onCount: (counts: HandedIn) => void;
}

/** How many of each sort of one paper. */
export function SheetCounts({ name, counts, onCount }: SheetCountsProps) {
  const say = useText();
  return (['originals', 'certifiedCopies', 'copies'] as const).map((sort) => (
    <NumberInput
      key={sort}
      size="xs"
      w="5.25rem"
      min={0}
      max={999}
      allowDecimal={false}
      clampBehavior="strict"
      label={say(SORTS[sort])}
      aria-label={`${say(SORTS[sort])}: ${name}`}
      value={counts[sort]}
      onChange={(value) => onCount({ ...counts, [sort]: Number(value) || 0 })}
    />
  ));
}
