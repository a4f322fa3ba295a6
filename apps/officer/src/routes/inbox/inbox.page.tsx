import { Button } from '@mantine/core';
import { USUAL_COLUMNS } from '@mot-cua/domain';
import { EmptyState, LoadingState, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { useEffect, useRef, useState } from 'react';
import { Outlet, useParams, useSearchParams } from 'react-router';
import { usePageTitle } from '../../shell/use-page-title';
import { BatchStrip } from './batch-strip';
import { ColumnsMenu } from './columns-menu';
import { shownWords } from './count-words';
import { ExportMenu } from './export-menu';
import { InboxFilters } from './inbox-filters';
import { InboxTable } from './inbox-table';
import { InboxViews } from './inbox-views';
import {
  inboxQuery,
  isFiltered,
  questionOf,
  readInboxSearch,
  writeInboxSearch,
  type InboxChange,
} from './inbox-search';
import { useInbox, useInboxSetting, useSavedViews } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';
import { QuietBar } from './quiet-bar';
import { SelectionBar } from './selection-bar';
import { useInboxKeys } from './use-inbox-keys';
import { useQuietList } from './use-quiet-list';
import { selectionOf, usePicking } from './use-selection';
import { ViewMenu } from './view-menu';
import { VIEW_WORDS } from './view-words';
import classes from './inbox.module.css';

/** The table that officers live in, with the dossier they read beside it. */
export function InboxPage() {
  const say = useText();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const { dossierId: openId = null } = useParams();
  const search = readInboxSearch(params);
  const query = inboxQuery(search);
  const inbox = useInbox(query);
  const [isInMiddle, setIsInMiddle] = useState(false);
  const [isUnderCursor, setIsUnderCursor] = useState(false);
  const [question, setQuestion] = useState('');
  // While the rows before stand in for an answer that is still to come, they answer the question before.
  const answered = inbox.data && !inbox.isPlaceholderData ? JSON.stringify(query) : question;
  if (answered !== question) setQuestion(answered);
  const picking = usePicking(JSON.stringify(questionOf(search)));
  const isBusy = isInMiddle || isUnderCursor || openId !== null || picking.picked.size > 0;
  const list = useQuietList(answered, inbox.data?.items ?? NONE, isBusy);
  const selection = selectionOf(picking, list.rows);
  const [watchedId, setWatchedId] = useState<string | null>(null);
  const setting = useInboxSetting();
  const columns = setting.data?.columns ?? USUAL_COLUMNS;
  const saved = useSavedViews().data?.find(({ id }) => id === search.savedId);
  const searchInput = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const viewName = saved?.name ?? say(VIEW_WORDS[search.view].name);
  const inUrl = `?${params.toString()}`;

  usePageTitle(viewName);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [search.view, search.savedId, search.cursor]);

  const change = (next: InboxChange) => {
    const onlyWords = Object.keys(next).join() === 'q';
    setParams(writeInboxSearch(search, next), { replace: onlyWords });
  };

  const activeId = useInboxKeys({ rows: list.rows, openId, inUrl, searchInput, showNew: list.showNew, selection });
  const nextCursor = inbox.data?.nextCursor ?? null;
  const isNarrowed = isFiltered(search);
  return (
    <div className={classes.page} data-split={openId !== null || undefined}>
      <section className={classes.list} aria-label={say(INBOX_WORDS.list)}>
        <header className={classes.head}>
          <h1 className={classes.title}>{viewName}</h1>
          {inbox.data && inbox.data.count.value > 0 && (
            <span className={classes.shown} role="status">
              {shownWords(inbox.data, say, language)}
            </span>
          )}
          <QuietBar waiting={list.waiting} gone={list.gone.size} onShow={list.showNew} />
          <div className={classes.tools}>
            <ViewMenu search={search} saved={saved} setting={setting.data} />
            <ColumnsMenu columns={columns} />
            {inbox.data && <ExportMenu search={search} columns={columns} count={inbox.data.count} />}
          </div>
        </header>
        <nav className={classes.strip} aria-label={say({ vi: 'Mục xem', en: 'Views' })}>
          <InboxViews />
        </nav>
        <InboxFilters search={search} onChange={change} inputRef={searchInput} />
        <BatchStrip watchedId={watchedId} onSeen={() => setWatchedId(null)} />
        <div
          ref={scroller}
          className={classes.scroller}
          onScroll={(event) => setIsInMiddle(event.currentTarget.scrollTop > 40)}
          onPointerEnter={() => setIsUnderCursor(true)}
          onPointerLeave={() => setIsUnderCursor(false)}
        >
          {inbox.error && (
            <div className={classes.notice}>
              <ProblemNotice error={inbox.error} onRetry={() => void inbox.refetch()} />
            </div>
          )}
          {inbox.isPending && (
            <div className={classes.notice}>
              <LoadingState lines={8} />
            </div>
          )}
          {inbox.data && list.rows.length > 0 && (
            <InboxTable
              rows={list.rows}
              columns={columns}
              selection={selection}
              gone={list.gone}
              openId={openId}
              activeId={activeId}
              search={inUrl}
              isStale={inbox.isPlaceholderData}
            />
          )}
          {inbox.data && list.rows.length === 0 && (
            <EmptyState title={say(isNarrowed ? INBOX_WORDS.nothingFound : INBOX_WORDS.emptyTitle)}>
              {say(isNarrowed ? INBOX_WORDS.nothingFoundHelp : VIEW_WORDS[search.view].empty)}
            </EmptyState>
          )}
          {inbox.data && (search.cursor || nextCursor) && (
            <nav className={classes.pager} aria-label={say({ vi: 'Trang', en: 'Pages' })}>
              {search.cursor && (
                <Button size="sm" variant="default" onClick={() => change({})}>
                  {say(INBOX_WORDS.toFirst)}
                </Button>
              )}
              {nextCursor && (
                <Button size="sm" variant="default" onClick={() => change({ cursor: nextCursor })}>
                  {say(INBOX_WORDS.next)}
                </Button>
              )}
            </nav>
          )}
        </div>
        {inbox.data && selection.picked.size > 0 && (
          <SelectionBar
            selection={selection}
            search={search}
            count={inbox.data.count}
            isBeside={openId !== null}
            onStarted={({ id }) => setWatchedId(id)}
          />
        )}
      </section>
      <Outlet />
    </div>
  );
}

const NONE: readonly never[] = [];
