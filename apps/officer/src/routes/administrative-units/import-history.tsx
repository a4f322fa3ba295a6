import { ProblemNotice, shortDay, useText, When } from '@mot-cua/ui';
import { useImports } from './administrative-units.queries';
import classes from './administrative-units.module.css';

/** Which data sets were loaded, by whom, and what they changed. */
export function ImportHistory() {
  const say = useText();
  const imports = useImports();
  const items = imports.data?.items ?? [];
  return (
    <section className={classes.section}>
      <h2>{say({ vi: 'Các lần nạp dữ liệu', en: 'Data sets that were loaded' })}</h2>
      {imports.error && <ProblemNotice error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.data && items.length === 0 && (
        <p className={classes.quiet}>
          {say({
            vi: 'Chưa nạp bộ dữ liệu nào. Mỗi lần nạp sẽ được ghi ở đây.',
            en: 'None yet. Each one will stand here.',
          })}
        </p>
      )}
      <ol className={classes.imports}>
        {items.map(({ id, at, accountName, fileName, inForceOn, added, changed, corrected, ended }) => (
          <li key={id}>
            <strong>{fileName}</strong>{' '}
            {say({ vi: '(hiệu lực {{day}})', en: '(in force since {{day}})' }, { day: shortDay(inForceOn) })}:{' '}
            {say(
              {
                vi: 'thêm {{added}}, đổi {{changed}}, sửa chữ {{corrected}}, kết thúc {{ended}}',
                en: '{{added}} added, {{changed}} changed, {{corrected}} corrected, {{ended}} ended',
              },
              { added, changed, corrected, ended },
            )}
            <br />
            <span className={classes.quiet}>
              {accountName} · <When at={at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
