import { LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { AdminHistory, type HistoryWords } from '../../admin-history/admin-history';
import { usePageTitle } from '../../shell/use-page-title';
import { useDeadlinePolicy } from './deadline-policy.queries';
import { POLICY_PARTS, POLICY_WORDS } from './deadline-policy.words';
import { PolicyForm } from './policy-form';
import classes from './deadline-policy.module.css';

const HISTORY: HistoryWords = {
  actions: { changed: { name: { vi: 'Sửa mốc nhắc hạn', en: 'Warnings changed' } } },
  properties: Object.fromEntries(
    POLICY_PARTS.flatMap(({ fields }) => fields.map(({ name, label }) => [name, { name: label }])),
  ),
};

/** When officers are warned and applicants reminded, as the province decides. */
export function DeadlinePolicyPage() {
  const say = useText();
  const kept = useDeadlinePolicy();
  usePageTitle(say(POLICY_WORDS.title));
  return (
    <div className={classes.page}>
      <PageHeader title={say(POLICY_WORDS.title)} lead={say(POLICY_WORDS.lead)} />
      {kept.error && <ProblemNotice error={kept.error} onRetry={() => void kept.refetch()} />}
      {kept.isPending && <LoadingState lines={8} />}
      {kept.data && <PolicyForm kept={kept.data} onReload={async () => (await kept.refetch()).data} />}
      <AdminHistory kind="deadlinePolicy" words={HISTORY} />
    </div>
  );
}
