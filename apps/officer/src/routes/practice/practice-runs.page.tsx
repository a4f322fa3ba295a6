import { localDate } from '@mot-cua/domain';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, StateBadge, useText, When } from '@mot-cua/ui';
import { Link, useParams } from 'react-router';
import { catalogueProcedurePath, practiceRunPath } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { useCatalogueProcedure, type CatalogueProcedure } from '../catalogue/catalogue.queries';
import { procedureName } from '../catalogue/procedure-name';
import { BeginRun } from './begin-run';
import { PracticeBanner } from './practice-banner';
import { usePracticeRuns } from './practice.queries';
import { RemoveRun } from './remove-run';
import { sourceWords } from './source-words';
import classes from './practice.module.css';

/** The practice runs of a procedure, and the ways to begin one. */
export function PracticeRunsPage() {
  const say = useText();
  const { code = '' } = useParams();
  const procedure = useCatalogueProcedure(code);
  const runs = usePracticeRuns(code);
  const name = procedure.data ? procedureName(procedure.data.name, say) : code;
  const title = say({ vi: 'Chạy thử: {{name}}', en: 'Practice: {{name}}' }, { name });
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <PageHeader title={title} above={<Link to={catalogueProcedurePath(code)}>{code}</Link>} />
      <PracticeBanner />
      {procedure.error && <ProblemNotice error={procedure.error} onRetry={() => void procedure.refetch()} />}
      {runs.error && <ProblemNotice error={runs.error} onRetry={() => void runs.refetch()} />}
      {(procedure.isPending || runs.isPending) && <LoadingState lines={5} />}
      {procedure.data && <Begin procedure={procedure.data} />}
      {runs.data?.length === 0 && (
        <EmptyState title={say({ vi: 'Chưa có lượt chạy thử nào', en: 'No practice runs yet' })}>
          {say({
            vi: 'Bắt đầu một lượt để điền tờ khai như người dân rồi đóng từng vai xử lý hồ sơ.',
            en: 'Begin one to fill in the form as a citizen would, then play each role that works on it.',
          })}
        </EmptyState>
      )}
      {runs.data && runs.data.length > 0 && (
        <ul className={classes.runs} aria-label={say({ vi: 'Các lượt chạy thử', en: 'Practice runs' })}>
          {runs.data.map((run) => (
            <li key={run.id}>
              <div>
                <Link to={practiceRunPath(code, run.id)} className={classes.runName}>
                  {say(sourceWords(run))} · {run.begunByName}
                </Link>
                <p className={classes.quiet}>
                  {say({ vi: 'Lần cuối', en: 'Last touched' })} <When at={run.touchedAt} /> ·{' '}
                  {say({ vi: 'tự xóa', en: 'deleted by itself' })} <When at={run.keptUntil} />
                </p>
              </div>
              <StateBadge state={run.state} small />
              <RemoveRun code={code} run={run} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Begin({ procedure: { code, versions } }: { readonly procedure: CatalogueProcedure }) {
  const say = useText();
  const today = localDate(new Date());
  const draft = versions.find(({ status }) => status === 'draft');
  const published = versions.filter(({ status }) => status === 'published');
  const inForce = published.find(
    ({ effectiveOn, effectiveUntil }) =>
      effectiveOn && effectiveOn <= today && (!effectiveUntil || effectiveUntil > today),
  );
  const others = published.filter(({ version }) => version !== inForce?.version).slice(0, 3);
  return (
    <div className={classes.begin}>
      {draft && (
        <BeginRun code={code} source="draft">
          {say({ vi: 'Chạy thử bản soạn {{version}}', en: 'Try draft {{version}}' }, { version: draft.version })}
        </BeginRun>
      )}
      {[...(inForce ? [inForce] : []), ...others].map(({ version }) => (
        <BeginRun key={version} code={code} source="published" version={version} variant="default">
          {version === inForce?.version
            ? say(
                { vi: 'Chạy thử bản đang có hiệu lực ({{version}})', en: 'Try the version in force ({{version}})' },
                { version },
              )
            : say({ vi: 'Chạy thử phiên bản {{version}}', en: 'Try version {{version}}' }, { version })}
        </BeginRun>
      ))}
    </div>
  );
}
