import { EmptyState, LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { useUnitsFound } from './administrative-units.queries';
import { UnitRow } from './unit-row';
import classes from './administrative-units.module.css';

export function FoundUnits({ words }: { readonly words: string }) {
  const say = useText();
  const found = useUnitsFound(words);
  const items = found.data?.items ?? [];
  return (
    <>
      <p role="status" className={classes.count}>
        {found.data &&
          say({ vi: '{{count}} đơn vị, khớp nhất trước', en: '{{count}} units, best first' }, { count: items.length })}
      </p>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <LoadingState lines={5} />}
      <ul className={classes.tree}>
        {items.map(({ unit, explanation }) => (
          <li key={unit.id}>
            <UnitRow unit={unit} note={explanation ? say(explanation) : undefined} />
          </li>
        ))}
      </ul>
      {found.data && items.length === 0 && (
        <EmptyState title={say({ vi: 'Không tìm thấy đơn vị nào', en: 'No unit was found' })}>
          {say({
            vi: 'Kiểm tra chính tả. Nếu tỉnh khác chưa có xã, phường, hãy nạp bộ dữ liệu.',
            en: 'Check the spelling. If another province has no communes yet, load the data set.',
          })}
        </EmptyState>
      )}
    </>
  );
}
