import { Button, Checkbox, TextInput } from '@mantine/core';
import { localDate } from '@mot-cua/domain';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PATHS } from '../../shell/paths';
import { agencyTree } from './agency-tree';
import { AgencyTable } from './agency-table';
import { useAllAgencies } from './agencies.queries';
import classes from './agencies.module.css';

/** Every agency of the province in its tree; what is searched for stands in the URL. */
export function AgenciesPage() {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const agencies = useAllAgencies();
  const words = params.get('tim') ?? '';
  const withEnded = params.has('het');
  const change = (tim: string, het: boolean) =>
    setParams({ ...(tim && { tim }), ...(het && { het: '1' }) }, { replace: true });
  const today = localDate(new Date());
  const asked = (agencies.data?.items ?? []).filter(({ validTo }) => withEnded || validTo === null || validTo > today);
  const rows = agencyTree(asked, words, closed);
  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Cơ quan', en: 'Agencies' })}
        lead={say({
          vi: 'Nơi tiếp nhận và giải quyết hồ sơ. Cơ quan đã kết thúc vẫn được giữ, vì hồ sơ cũ mang tên nó.',
          en: 'Who receives and decides dossiers. Those that have ended are kept, since old dossiers name them.',
        })}
        actions={
          <Button component={Link} to={PATHS.newAgency} leftSection={<IconPlus size={18} aria-hidden />}>
            {say({ vi: 'Thêm cơ quan', en: 'Add an agency' })}
          </Button>
        }
      />
      <search className={classes.search}>
        <TextInput
          type="search"
          label={say({ vi: 'Tên hoặc mã cơ quan', en: 'Name or code' })}
          placeholder={say({ vi: 'Không cần gõ dấu', en: 'Diacritics do not matter' })}
          leftSection={<IconSearch size={18} stroke={1.7} />}
          value={words}
          onChange={(event) => change(event.currentTarget.value, withEnded)}
        />
        <Checkbox
          label={say({ vi: 'Hiện cả cơ quan đã kết thúc', en: 'Show those that have ended' })}
          checked={withEnded}
          onChange={(event) => change(words, event.currentTarget.checked)}
        />
      </search>
      {agencies.error && <ProblemNotice error={agencies.error} onRetry={() => void agencies.refetch()} />}
      {agencies.isPending && <LoadingState lines={8} />}
      <p role="status" className={classes.count}>
        {agencies.data && say({ vi: '{{count}} cơ quan', en: '{{count}} agencies' }, { count: rows.length })}
      </p>
      {rows.length > 0 && (
        <AgencyTable
          rows={rows}
          closed={words === '' ? closed : new Set()}
          onToggle={(id) => setClosed(toggled(closed, id))}
          today={today}
        />
      )}
      {agencies.data && rows.length === 0 && (
        <EmptyState title={say({ vi: 'Không có cơ quan nào như vậy', en: 'No such agency' })}>
          {say({
            vi: 'Kiểm tra lại tên hoặc mã, hoặc hiện cả cơ quan đã kết thúc.',
            en: 'Check the name or the code, or show those that have ended.',
          })}
        </EmptyState>
      )}
    </div>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
