import { Button, Group } from '@mantine/core';
import { EmptyState, formatNumber, LoadingState, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { useSearchParams } from 'react-router';
import list from '../../shell/list.module.css';
import { RegisterFileNotes, RegisterFiles } from './register-files';
import { RegisterFilters } from './register-filters';
import { readRegisterSearch, writeRegisterSearch, type RegisterSearch } from './register-search';
import { RegisterTable } from './register-table';
import { useRegister, useRegisterFile } from './register.queries';

const IN_ONE_BOOK = { vi: '{{count}} hồ sơ', en: '{{count}} dossiers' } as const;
const IN_BOOKS = { vi: '{{count}} dòng trong {{books}} quyển sổ', en: '{{count}} lines in {{books}} books' } as const;

/** The register of dossiers: to look at, to print, or as an Excel file. */
export function RegisterPage() {
  const say = useText();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const search = readRegisterSearch(params, new Date());
  const register = useRegister(search);
  const file = useRegisterFile(search);
  const change = (next: Partial<RegisterSearch>) => setParams(writeRegisterSearch(search, next));
  const { items = [], nextCursor = null, count = 0, books = 0 } = register.data ?? {};
  const hasLines = !register.error && count > 0;
  return (
    <div className={list.page}>
      <PageHeader
        title={say({ vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' })}
        lead={say({
          vi: 'Mỗi cơ quan mỗi năm một quyển, theo thứ tự tiếp nhận. Số thứ tự là số trên giấy tiếp nhận, có thể lệch đôi chút so với thứ tự ấy.',
          en: 'One book for each agency and year, in the order of receipt. The number is that of the receipt, and need not follow that order to the minute.',
        })}
        actions={hasLines && <RegisterFiles search={search} file={file} count={count} />}
      />
      <RegisterFilters search={search} onChange={change} />
      <p role="status" className={list.count}>
        {register.data && say(books > 1 ? IN_BOOKS : IN_ONE_BOOK, { count: formatNumber(count, language), books })}
      </p>
      <RegisterFileNotes file={file} count={count} />
      {register.error && <ProblemNotice error={register.error} onRetry={() => void register.refetch()} />}
      {register.isPending && <LoadingState lines={8} />}
      {!register.error && items.length > 0 && (
        <RegisterTable lines={items} isOfMany={books > 1} isStale={register.isPlaceholderData} />
      )}
      {register.data && !register.error && items.length === 0 && (
        <EmptyState title={say({ vi: 'Không có hồ sơ nào trong khoảng này', en: 'No dossier in this period' })}>
          {say({
            vi: 'Hồ sơ vào sổ khi được tiếp nhận. Thử khoảng ngày khác hoặc bỏ bớt điều kiện lọc.',
            en: 'Dossiers enter the register when they are received. Try another period, or take a filter away.',
          })}
        </EmptyState>
      )}
      <Group gap="sm" mt="md">
        {search.cursor && (
          <Button size="sm" variant="default" onClick={() => change({})}>
            {say({ vi: 'Về đầu sổ', en: 'To the beginning' })}
          </Button>
        )}
        {nextCursor && (
          <Button size="sm" variant="default" onClick={() => change({ cursor: nextCursor })}>
            {say({ vi: 'Trang sau', en: 'Next page' })}
          </Button>
        )}
      </Group>
    </div>
  );
}
