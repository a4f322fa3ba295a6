import { Skeleton } from '@mantine/core';
import { useText } from '../i18n/use-text';

const WIDTHS = ['60%', '100%', '85%', '92%', '70%', '96%'] as const;

/** Lines that stand for what is coming. */
export function LoadingState({ lines = 4 }: { readonly lines?: number }) {
  const say = useText();
  return (
    <div role="status" aria-live="polite">
      <span className="mc-only-read">{say({ vi: 'Đang tải…', en: 'Loading…' })}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 18} width={WIDTHS[line % WIDTHS.length]} mb="md" />
      ))}
    </div>
  );
}
