import { Button, SegmentedControl } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { useSearchParams } from 'react-router';
import { useRoles } from '../../session/officer';
import { ComplaintList } from './complaint-list';
import { useComplaints, type ComplaintView } from './complaints.queries';
import classes from './complaints.module.css';

/** As they stand in the address, each with its name. */
const VIEWS: Readonly<Record<string, { readonly view: ComplaintView; readonly name: Text }>> = {
  'can-giai-quyet': { view: 'open', name: { vi: 'Cần giải quyết', en: 'Open' } },
  'qua-han': { view: 'late', name: { vi: 'Quá hạn', en: 'Late' } },
  'cua-toi': { view: 'mine', name: { vi: 'Giao cho tôi', en: 'Given to me' } },
  'da-tra-loi': { view: 'answered', name: { vi: 'Đã trả lời', en: 'Answered' } },
  'ket-thuc': { view: 'closed', name: { vi: 'Không thụ lý, đã rút', en: 'Refused, withdrawn' } },
};
const USUAL = 'can-giai-quyet';

/** What citizens complain about, as far as it is the officer's to deal with. */
export function ComplaintsPage() {
  const say = useText();
  const leads = useRoles().includes('leader');
  const [params, setParams] = useSearchParams();
  const word = params.get('muc') ?? (leads ? USUAL : 'cua-toi');
  const { view } = VIEWS[word] ?? { view: 'open' as const };
  const complaints = useComplaints(view, params.get('trang') ?? undefined);
  const { items = [], nextCursor, counts } = complaints.data ?? {};
  const open = (muc: string) => setParams({ muc }, { replace: true });
  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Phản ánh, khiếu nại', en: 'Complaints' })}
        lead={say({
          vi: 'Người dân phản ánh, khiếu nại về việc giải quyết hồ sơ. Hạn gần nhất đứng trước.',
          en: 'What citizens say about how their dossiers are dealt with. The next due comes first.',
        })}
      />
      <SegmentedControl
        size="sm"
        className={classes.counts}
        aria-label={say({ vi: 'Danh sách', en: 'List' })}
        data={Object.entries(VIEWS).map(([value, { view: of, name }]) => ({
          value,
          label: counts ? `${say(name)} (${counts[of]})` : say(name),
        }))}
        value={VIEWS[word] ? word : USUAL}
        onChange={open}
      />
      {complaints.error && <ProblemNotice error={complaints.error} onRetry={() => void complaints.refetch()} />}
      {complaints.isLoading && <LoadingState lines={5} />}
      {items.length > 0 && <ComplaintList items={items} />}
      {complaints.data && items.length === 0 && (
        <EmptyState title={say({ vi: 'Không có việc nào ở đây', en: 'There is nothing here' })}>
          {say(
            leads
              ? {
                  vi: 'Phản ánh, khiếu nại về hồ sơ của cơ quan sẽ hiện ở đây ngay khi người dân gửi.',
                  en: 'Complaints about the dossiers of your agency appear here as soon as citizens send them.',
                }
              : {
                  vi: 'Khi lãnh đạo giao cho bạn giải quyết một phản ánh, khiếu nại, việc đó hiện ở đây.',
                  en: 'When a leader gives you one to deal with, it appears here.',
                },
          )}
        </EmptyState>
      )}
      {nextCursor && (
        <Button variant="default" size="sm" onClick={() => setParams({ muc: word, trang: nextCursor })}>
          {say({ vi: 'Trang sau', en: 'Next page' })}
        </Button>
      )}
    </div>
  );
}
