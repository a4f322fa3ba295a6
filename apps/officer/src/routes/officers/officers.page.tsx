import { Button, Pagination } from '@mantine/core';
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
  const pages = officers.data ? Math.ceil(officers.data.count / officers.data.pageSize) : 1;
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
      {pages > 1 && (
        <nav className={classes.pager} aria-label={say({ vi: 'Trang', en: 'Pages' })}>
          <Pagination
            total={pages}
            value={search.page}
            onChange={(page) => change({ page })}
            size="sm"
            getItemProps={(page) => ({ 'aria-label': say({ vi: 'Trang {{page}}', en: 'Page {{page}}' }, { page }) })}
            getControlProps={(control) => ({
              'aria-label':
                control === 'next'
                  ? say({ vi: 'Trang sau', en: 'Next page' })
                  : say({ vi: 'Trang trước', en: 'Page before' }),
            })}
          />
        </nav>
      )}
    </div>
  );
}
