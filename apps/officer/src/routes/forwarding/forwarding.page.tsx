import { LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { ForwardingFigures } from './forwarding-figures';
import { useForwardingSummary } from './forwarding.queries';
import classes from './forwarding.module.css';

/** How the exchange with the national portal goes, in plain words. */
export function ForwardingPage() {
  const say = useText();
  const summary = useForwardingSummary();
  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Liên thông quốc gia', en: 'National forwarding' })}
        lead={say({
          vi: 'Mỗi bước của mỗi hồ sơ được gửi lên Cổng Dịch vụ công quốc gia, đúng thứ tự và đúng một lần.',
          en: 'Each step of each dossier goes to the national portal, in order and once.',
        })}
      />
      {summary.error && <ProblemNotice error={summary.error} onRetry={() => void summary.refetch()} />}
      {summary.isPending && <LoadingState lines={4} />}
      {summary.data && <ForwardingFigures summary={summary.data} />}
    </div>
  );
}
