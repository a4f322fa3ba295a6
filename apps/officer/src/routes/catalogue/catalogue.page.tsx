import { Button } from '@mantine/core';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PATHS } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { CatalogueFilters } from './catalogue-filters';
import { readCatalogueSearch, writeCatalogueSearch, type CatalogueSearch } from './catalogue-search';
import { CatalogueTable } from './catalogue-table';
import { useCatalogue, type CatalogueEntry } from './catalogue.queries';
import { CloseManyDialog } from './close-many-dialog';
import { ExportMenu } from './export-menu';
import { NewProcedureDialog } from './new-procedure-dialog';
import { PublishManyDialog } from './publish-many-dialog';
import classes from './catalogue.module.css';

/** Every procedure of the province, and where it stands. */
export function CataloguePage() {
  const say = useText();
  const title = say({ vi: 'Danh mục thủ tục', en: 'Procedures' });
  usePageTitle(title);
  const [params, setParams] = useSearchParams();
  const search = readCatalogueSearch(params);
  const narrow = (change: Partial<CatalogueSearch>) =>
    setParams(writeCatalogueSearch({ ...search, after: null, ...change }), { replace: true });
  const catalogue = useCatalogue(search);
  const [chosen, setChosen] = useState<ReadonlyMap<string, CatalogueEntry>>(new Map());
  const [dialog, setDialog] = useState<'new' | 'publish' | 'close' | null>(null);
  const drafted = [...chosen.values()].filter(({ draft }) => draft);
  const inForce = [...chosen.values()].filter((entry) => entry.inForce);
  const unchoose = (codes: readonly string[]) =>
    setChosen(new Map([...chosen].filter(([code]) => !codes.includes(code))));
  const choose = (entry: CatalogueEntry) => {
    const next = new Map(chosen);
    if (!next.delete(entry.code)) next.set(entry.code, entry);
    setChosen(next);
  };
  const { items = [], total = 0, nextCursor = null } = catalogue.data ?? {};
  return (
    <div className={classes.page}>
      <PageHeader
        title={title}
        lead={say({
          vi: 'Nơi duy nhất mô tả mỗi thủ tục: tờ khai, giấy tờ, phí, thời hạn, quy trình. Hồ sơ đã nộp giữ phiên bản lúc nộp.',
          en: 'The one place where each procedure is described. Dossiers keep the version that they were filed under.',
        })}
      />
      <CatalogueFilters search={search} onChange={narrow} />
      <div className={classes.bar}>
        <span role="status" className={classes.count}>
          {catalogue.data && say({ vi: '{{total}} thủ tục', en: '{{total}} procedures' }, { total })}
        </span>
        <div className={classes.actions} style={{ margin: 0 }}>
          {drafted.length > 0 && (
            <Button size="sm" variant="outline" onClick={() => setDialog('publish')}>
              {say({ vi: 'Công bố {{count}} bản soạn', en: 'Publish {{count}} drafts' }, { count: drafted.length })}
            </Button>
          )}
          {inForce.length > 0 && (
            <Button size="sm" variant="outline" color="crimson" onClick={() => setDialog('close')}>
              {say({ vi: 'Đóng {{count}} thủ tục', en: 'Close {{count}} procedures' }, { count: inForce.length })}
            </Button>
          )}
          <ExportMenu search={search} total={total} />
          <Button
            size="sm"
            variant="default"
            component={Link}
            to={PATHS.catalogueImport}
            leftSection={<IconUpload size={18} aria-hidden />}
          >
            {say({ vi: 'Nhập', en: 'Import' })}
          </Button>
          <Button size="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDialog('new')}>
            {say({ vi: 'Thủ tục mới', en: 'New procedure' })}
          </Button>
        </div>
      </div>
      {catalogue.error && <ProblemNotice error={catalogue.error} onRetry={() => void catalogue.refetch()} />}
      {catalogue.isPending && <LoadingState lines={8} />}
      {items.length > 0 && (
        <CatalogueTable
          entries={items}
          isStale={catalogue.isPlaceholderData}
          isChosen={({ code }) => chosen.has(code)}
          onChoose={choose}
        />
      )}
      {catalogue.data && items.length === 0 && (
        <EmptyState title={say({ vi: 'Không có thủ tục nào', en: 'No procedures' })}>
          {say({
            vi: 'Thử bớt điều kiện lọc, hoặc tìm bằng một phần tên hay phần đầu của mã.',
            en: 'Take a filter away, or search for part of the name or the beginning of the code.',
          })}
        </EmptyState>
      )}
      <div className={classes.actions}>
        {search.after && (
          <Button size="sm" variant="default" onClick={() => narrow({ after: null })}>
            {say({ vi: 'Về trang đầu', en: 'First page' })}
          </Button>
        )}
        {nextCursor && (
          <Button size="sm" variant="default" onClick={() => narrow({ after: nextCursor })}>
            {say({ vi: 'Trang sau', en: 'Next page' })}
          </Button>
        )}
      </div>
      {dialog === 'new' && <NewProcedureDialog onClose={() => setDialog(null)} />}
      {dialog === 'publish' && (
        <PublishManyDialog entries={drafted} onClose={() => setDialog(null)} onPublished={unchoose} />
      )}
      {dialog === 'close' && <CloseManyDialog entries={inForce} onClose={() => setDialog(null)} onClosed={unchoose} />}
    </div>
  );
}
