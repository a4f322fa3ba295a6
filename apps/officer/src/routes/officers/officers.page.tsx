import { Button } from '@mantine/core';
import { EmptyState, formatNumber, LoadingState, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconUserPlus } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { PATHS } from '../../shell/paths';
import { OfficerFilters } from './officer-filters';
import { readOfficerSearch, writeOfficerSearch, type OfficerSearch } from './officer-search';
import { OfficerTable } from './officer-table';
import { OFFICER_WORDS } from './officer.words';
import { useOfficers } from './officers.queries';
import classes from './officers.module.css';

/** Every officer's account of the province. */
export function OfficersPage() {
  const say = useText();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const search = readOfficerSearch(params);
  const officers = useOfficers(search);
  const change = (next: Partial<OfficerSearch>) =>
    setParams(writeOfficerSearch(search, next), { replace: Object.keys(next).join() === 'words' });
  return (
    <div className={classes.page}>
      <PageHeader
        title={say(OFFICER_WORDS.title)}
        lead={say(OFFICER_WORDS.lead)}
        actions={
          <Button component={Link} to={PATHS.newOfficer} size="sm" leftSection={<IconUserPlus size={18} aria-hidden />}>
            {say(OFFICER_WORDS.add)}
          </Button>
        }
      />
      <OfficerFilters search={search} onChange={change} />
      <p role="status" className={classes.count}>
        {officers.data && say(OFFICER_WORDS.count, { count: formatNumber(officers.data.count, language) })}
      </p>
      {officers.error && <ProblemNotice error={officers.error} onRetry={() => void officers.refetch()} />}
      {officers.isPending && <LoadingState lines={8} />}
      {officers.data && officers.data.items.length > 0 && (
        <OfficerTable officers={officers.data.items} isStale={officers.isPlaceholderData} />
      )}
      {officers.data?.items.length === 0 && (
        <EmptyState title={say({ vi: 'Không có cán bộ nào khớp', en: 'No officer fits' })}>
          {say({
            vi: 'Thử một phần tên, không cần dấu, hoặc bỏ bớt điều kiện lọc.',
            en: 'Try part of a name, without diacritics, or take a filter away.',
          })}
        </EmptyState>
      )}
      {(search.after || officers.data?.nextCursor) && (
        <nav className={classes.pager} aria-label={say({ vi: 'Trang', en: 'Pages' })}>
          <Button size="sm" variant="default" disabled={!search.after} onClick={() => change({ after: '' })}>
            {say({ vi: 'Về đầu danh sách', en: 'To the beginning' })}
          </Button>
          <Button
            size="sm"
            variant="default"
            disabled={!officers.data?.nextCursor || officers.isPlaceholderData}
            onClick={() => change({ after: officers.data?.nextCursor ?? '' })}
          >
            {say({ vi: 'Trang sau', en: 'Next page' })}
          </Button>
        </nav>
      )}
    </div>
  );
}
