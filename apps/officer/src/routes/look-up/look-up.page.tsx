import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { countWords } from '../inbox/count-words';
import { FoundDossiers } from './found-dossiers';
import { useDossiersFound } from './look-up.queries';
import classes from './look-up.module.css';

const PAGE = 30;

/** Any dossier of the officer's agencies, whatever its state: by code or by applicant. */
export function LookUpPage() {
  const say = useText();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('tim') ?? '');
  const [settled] = useDebouncedValue(typed.trim(), 250);
  const cursor = params.get('trang') ?? undefined;
  const found = useDossiersFound(settled, PAGE, cursor);
  useEffect(() => {
    if (settled !== (params.get('tim') ?? '')) setParams(settled ? { tim: settled } : {}, { replace: true });
  }, [settled, params, setParams]);
  const items = settled ? (found.data?.items ?? []) : [];
  const next = found.data?.nextCursor;
  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' })}
        lead={say({
          vi: 'Mọi hồ sơ của cơ quan bạn và các đơn vị trực thuộc, kể cả đã kết thúc.',
          en: 'Every dossier of your agency and those below it, ended ones too.',
        })}
      />
      <search>
        <TextInput
          type="search"
          size="md"
          autoFocus
          label={say({ vi: 'Mã hồ sơ hoặc tên người nộp', en: 'Dossier code or applicant' })}
          description={say({
            vi: 'Không cần gõ dấu. Ví dụ: H53.20-261123 hoặc nguyen thi lan',
            en: 'Diacritics do not matter. Such as H53.20-261123 or nguyen thi lan',
          })}
          leftSection={<IconSearch size={18} stroke={1.7} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          className={classes.search}
        />
      </search>
      <div role="status" className={classes.count}>
        {settled &&
          found.data &&
          say({ vi: '{{count}} hồ sơ', en: '{{count}} dossiers' }, { count: countWords(found.data.count, language) })}
      </div>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <LoadingState lines={5} />}
      {items.length > 0 && <FoundDossiers items={items} />}
      {settled && found.data && items.length === 0 && (
        <EmptyState title={say({ vi: 'Không tìm thấy hồ sơ nào', en: 'No dossier was found' })}>
          {say({
            vi: 'Kiểm tra lại mã, hoặc thử một phần tên. Hồ sơ của cơ quan khác không hiện ở đây.',
            en: 'Check the code, or try part of the name. Dossiers of other agencies are not shown.',
          })}
        </EmptyState>
      )}
      {settled && next && (
        <Button variant="default" size="sm" onClick={() => setParams({ tim: settled, trang: next })}>
          {say({ vi: 'Trang sau', en: 'Next page' })}
        </Button>
      )}
    </div>
  );
}
