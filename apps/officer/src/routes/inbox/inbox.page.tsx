import { Button } from '@mantine/core';
import { EmptyState, LoadingState, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { useEffect, useRef, useState } from 'react';
import { Outlet, useParams, useSearchParams } from 'react-router';
import { useRoles } from '../../session/officer';
import { usePageTitle } from '../../shell/use-page-title';
import { shownWords } from './count-words';
import { InboxFilters } from './inbox-filters';
import { InboxTable } from './inbox-table';
import { InboxViews } from './inbox-views';
import { inboxQuery, readInboxSearch, writeInboxSearch, type InboxSearch } from './inbox-search';
import { INBOX_VIEWS } from './inbox-view';
import { useInbox } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';
import { QuietBar } from './quiet-bar';
import { useInboxKeys } from './use-inbox-keys';
import { useQuietList } from './use-quiet-list';
import { usualView } from './usual-view';
import classes from './inbox.module.css';

/** The table that officers live in, with the dossier they read beside it. */
export function InboxPage() {
  const say = useText();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const { dossierId: openId = null } = useParams();
  const search = readInboxSearch(params, usualView(useRoles()));
  const query = inboxQuery(search);
  const inbox = useInbox(query);
  const [isInMiddle, setIsInMiddle] = useState(false);
  const [isUnderCursor, setIsUnderCursor] = useState(false);
  const [question, setQuestion] = useState('');
  // While the rows before stand in for an answer that is still to come, they answer the question before.
  const answered = inbox.data && !inbox.isPlaceholderData ? JSON.stringify(query) : question;
  if (answered !== question) setQuestion(answered);
  const list = useQuietList(answered, inbox.data?.items ?? NONE, isInMiddle || isUnderCursor || openId !== null);
  const searchInput = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const viewName = say(INBOX_VIEWS[search.view].name);
  const inUrl = `?${params.toString()}`;

  usePageTitle(viewName);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [search.view, search.cursor]);

  const change = (next: Partial<InboxSearch>) => {
    const onlyWords = Object.keys(next).join() === 'words';
    setParams(writeInboxSearch(search, next), { replace: onlyWords });
  };

  const activeId = useInboxKeys({ rows: list.rows, openId, inUrl, searchInput, showNew: list.showNew });
  const nextCursor = inbox.data?.nextCursor ?? null;
  const isFiltered = search.words !== '' || search.procedureCode !== null || search.state !== null;
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
        </header>
        <nav className={classes.strip} aria-label={say({ vi: 'Mục xem', en: 'Views' })}>
          <InboxViews />
        </nav>
        <InboxFilters search={search} onChange={change} inputRef={searchInput} />
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
              gone={list.gone}
              openId={openId}
              activeId={activeId}
              search={inUrl}
              isStale={inbox.isPlaceholderData}
            />
          )}
          {inbox.data && list.rows.length === 0 && (
            <EmptyState title={say(isFiltered ? INBOX_WORDS.nothingFound : INBOX_WORDS.emptyTitle)}>
              {say(isFiltered ? INBOX_WORDS.nothingFoundHelp : INBOX_VIEWS[search.view].empty)}
            </EmptyState>
          )}
          {inbox.data && (search.cursor ?? nextCursor) && (
            <nav className={classes.pager} aria-label={say({ vi: 'Trang', en: 'Pages' })}>
              {search.cursor && (
                <Button size="sm" variant="default" onClick={() => change({ cursor: null })}>
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
      </section>
      <Outlet />
    </div>
  );
}

const NONE: readonly never[] = [];
