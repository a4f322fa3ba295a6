import { LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { practiceRunsPath } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { procedureName } from '../catalogue/procedure-name';
import { FiledRun } from './filed-run';
import { FillIn } from './fill-in';
import { LifeOfRun } from './life-of-run';
import { OutdatedNotice } from './outdated-notice';
import { PracticeBanner } from './practice-banner';
import type { PracticeRun } from './practice-run';
import { usePracticeRun } from './practice.queries';
import { RemoveRun } from './remove-run';
import { sourceWords } from './source-words';
import classes from './practice.module.css';

/** One practice dossier: the citizen's side and the office's side by side. */
export function PracticeRunPage() {
  const { code = '', runId = '' } = useParams();
  const run = usePracticeRun(code, runId);
  // Whoever takes over what somebody else saved begins again with it.
  const [round, setRound] = useState(0);
  return (
    <div className={classes.page}>
      {run.error && !run.data && <ProblemNotice error={run.error} onRetry={() => void run.refetch()} />}
      {run.isPending && <LoadingState lines={8} />}
      {run.data && (
        <Desk
          key={`${runId} ${round}`}
          run={run.data}
          onTakeTheirs={() => void run.refetch().then(() => setRound((before) => before + 1))}
        />
      )}
    </div>
  );
}

interface DeskProps {
  readonly run: PracticeRun;
  readonly onTakeTheirs: () => void;
}

function Desk({ run, onTakeTheirs }: DeskProps) {
  const say = useText();
  const go = useNavigate();
  const { code, name } = run.procedure;
  const title = say({ vi: 'Chạy thử: {{name}}', en: 'Practice: {{name}}' }, { name: procedureName(name, say) });
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title}
        above={<Link to={practiceRunsPath(code)}>{say({ vi: 'Các lượt chạy thử', en: 'Practice runs' })}</Link>}
        lead={`${code} · ${say(sourceWords(run))} · ${run.begunByName}`}
        actions={<RemoveRun code={code} run={run} onRemoved={() => void go(practiceRunsPath(code))} />}
      />
      <PracticeBanner />
      <OutdatedNotice run={run} />
      {run.state === 'draft' ? <FillIn run={run} onTakeTheirs={onTakeTheirs} /> : <Submitted run={run} />}
    </>
  );
}

function Submitted({ run }: { readonly run: PracticeRun }) {
  return (
    <div className={classes.desk}>
      <FiledRun key={run.openSupplement ? 'asked' : 'filed'} run={run} />
      <LifeOfRun run={run} />
    </div>
  );
}
