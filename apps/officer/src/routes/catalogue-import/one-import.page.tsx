import { LoadingState, PageHeader, ProblemNotice, useText, When } from '@mot-cua/ui';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { PATHS } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { useImport, type Import } from './catalogue-import.queries';
import { INTERRUPTED, STATE_WORDS } from './catalogue-import.words';
import { Absences } from './absences';
import { EntryTable } from './entry-table';
import { FaultList } from './fault-list';
import { ImportDecision } from './import-decision';
import { ImportProgress } from './import-progress';
import { ImportResult } from './import-result';
import classes from './catalogue-import.module.css';

/** One import: how far it is, what it would do, and what came of it. */
export function OneImportPage() {
  const say = useText();
  const { importId = '' } = useParams();
  const found = useImport(importId);
  const title = found.data?.fileName ?? say({ vi: 'Lần nhập', en: 'Import' });
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <PageHeader
        title={title}
        above={<Link to={PATHS.catalogueImport}>{say({ vi: 'Nhập danh mục thủ tục', en: 'Import procedures' })}</Link>}
        lead={
          found.data && (
            <>
              {found.data.startedByName} · <When at={found.data.startedAt} />
            </>
          )
        }
      />
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <LoadingState lines={4} />}
      {found.data && <Loaded found={found.data} />}
    </div>
  );
}

function Loaded({ found }: { readonly found: Import }) {
  const say = useText();
  const { id, state, interrupted, faults, absences, counts, total } = found;
  const heading = useHeadingFocus(state);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={classes.state}>
        {say(interrupted ? INTERRUPTED : STATE_WORDS[state])}
      </h2>
      {state === 'failed' && (
        <p>
          {say({
            vi: 'Chưa có gì được ghi vào danh mục. Hãy sửa tệp theo các lỗi dưới đây rồi nhập lại.',
            en: 'Nothing was written. Mend the file as listed below, then import it again.',
          })}
        </p>
      )}
      {(state === 'checking' || state === 'applying') && <ImportProgress found={found} />}
      {state === 'done' && <ImportResult found={found} />}
      {faults.length > 0 && (
        <section className={classes.fileFaults}>
          <h3>{say({ vi: 'Lỗi của cả tệp', en: 'Faults of the file' })}</h3>
          <FaultList faults={faults} count={faults.length} />
        </section>
      )}
      {absences.length > 0 && state !== 'failed' && <Absences absences={absences} />}
      {state === 'ready' && <ImportDecision found={found} />}
      {state !== 'checking' && state !== 'failed' && (total ?? 0) > 0 && (
        <EntryTable importId={id} state={state} counts={counts} />
      )}
    </>
  );
}

/** Each new state begins at its heading, for those who read with a screen reader or the keyboard; the first one does not. */
function useHeadingFocus(state: Import['state']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current !== state) heading.current?.focus();
    shown.current = state;
  }, [state]);
  return heading;
}
