import type { AgencyChange } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { LoadingState, ProblemNotice, useText, When } from '@mot-cua/ui';
import { FIELD_WORDS } from './agency.words';
import { useAgencyHistory } from './agencies.queries';
import classes from './agencies.module.css';

const CHANGE_WORDS: Readonly<Record<AgencyChange['kind'], Text>> = {
  added: { vi: 'Thêm cơ quan', en: 'Added' },
  changed: { vi: 'Sửa', en: 'Changed' },
  ended: { vi: 'Kết thúc hoạt động', en: 'Ended' },
};

/** Who changed what of an agency, the last first. */
export function AgencyHistory({ agencyId }: { readonly agencyId: string }) {
  const say = useText();
  const history = useAgencyHistory(agencyId);
  const items = history.data?.items ?? [];
  return (
    <section className={classes.section}>
      <h2>{say({ vi: 'Lịch sử thay đổi', en: 'Changes' })}</h2>
      {history.error && <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.isPending && <LoadingState lines={2} />}
      {history.data && items.length === 0 && (
        <p className={classes.quiet}>
          {say({
            vi: 'Chưa ai sửa cơ quan này từ khi nạp dữ liệu. Mỗi lần sửa sẽ được ghi ở đây.',
            en: 'Nobody has changed it since it was loaded. Every change will stand here.',
          })}
        </p>
      )}
      <ol className={`${classes.plain} ${classes.history}`}>
        {items.map(({ kind, accountName, at, revision, changed }) => (
          <li key={revision}>
            <strong>{say(CHANGE_WORDS[kind])}</strong>
            {changed.length > 0 &&
              `: ${changed.map((pointer) => say(FIELD_WORDS[pointer] ?? { vi: pointer, en: pointer })).join(', ')}`}
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
