import { Alert, Button } from '@mantine/core';
import { localDate } from '@mot-cua/domain';
import { LoadingState, PageHeader, ProblemNotice, shortDay, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { isProblem } from '../../api/is-problem';
import { PATHS, practiceRunsPath, procedureEditorPath } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { useBeginDraft, useCatalogueProcedure, useWithdraw, type CatalogueProcedure } from './catalogue.queries';
import { CompareVersions } from './compare-versions';
import { CloseDialog } from './close-dialog';
import { NewProcedureDialog } from './new-procedure-dialog';
import { ProcedureHistory } from './procedure-history';
import { procedureName } from './procedure-name';
import { VersionList } from './version-list';
import classes from './catalogue.module.css';

/** One procedure: its versions, what differs between them, and what can be done next. */
export function CatalogueProcedurePage() {
  const { code = '' } = useParams();
  const procedure = useCatalogueProcedure(code);
  return (
    <div className={classes.page}>
      {procedure.error && <ProblemNotice error={procedure.error} onRetry={() => void procedure.refetch()} />}
      {procedure.isPending && <LoadingState lines={6} />}
      {procedure.data && <Loaded procedure={procedure.data} />}
      {isProblem(procedure.error, 'notFound') && <ProcedureHistory code={code} />}
    </div>
  );
}

function Loaded({ procedure }: { readonly procedure: CatalogueProcedure }) {
  const say = useText();
  const go = useNavigate();
  const { code, name, versions, closing, editing } = procedure;
  const title = procedureName(name, say);
  usePageTitle(title);
  const begin = useBeginDraft(code);
  const withdraw = useWithdraw(code);
  const [dialog, setDialog] = useState<'copy' | 'close' | null>(null);
  const today = localDate(new Date());
  const hasDraft = versions.some(({ status }) => status === 'draft');
  const scheduled = versions.find(
    ({ effectiveOn, effectiveUntil }) => effectiveOn && effectiveOn > today && effectiveUntil !== effectiveOn,
  );
  const isInForce = versions.some(
    ({ effectiveOn, effectiveUntil }) =>
      effectiveOn && effectiveOn <= today && (!effectiveUntil || effectiveUntil > today),
  );
  const edit = () =>
    hasDraft
      ? void go(procedureEditorPath(code))
      : begin.mutate(undefined, { onSuccess: () => void go(procedureEditorPath(code)) });
  return (
    <>
      <PageHeader
        title={title}
        above={<Link to={PATHS.catalogue}>{say({ vi: 'Danh mục thủ tục', en: 'Procedures' })}</Link>}
        lead={code}
      />
      {closing && (
        <Alert
          color="stone"
          title={say({ vi: 'Đóng từ {{day}}', en: 'Closed since {{day}}' }, { day: shortDay(closing.on) })}
        >
          {say(closing.note)}{' '}
          {closing.replacedBy.map((other) => (
            <Link key={other} to={`${PATHS.catalogue}/${other}`}>
              {other}
            </Link>
          ))}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button size="sm" onClick={edit} loading={begin.isPending}>
          {hasDraft
            ? say({ vi: 'Soạn tiếp', en: 'Go on with the draft' })
            : say({ vi: 'Soạn phiên bản mới', en: 'Write a new version' })}
        </Button>
        <Button size="sm" variant="default" onClick={() => setDialog('copy')}>
          {say({ vi: 'Chép thành thủ tục khác', en: 'Copy' })}
        </Button>
        <Button size="sm" variant="default" component={Link} to={practiceRunsPath(code)}>
          {say({ vi: 'Chạy thử', en: 'Practise' })}
        </Button>
        {scheduled && (
          <Button size="sm" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
            {say({ vi: 'Thu hồi bản chờ hiệu lực', en: 'Take back the version that waits' })}
          </Button>
        )}
        {isInForce && !scheduled && (
          <Button size="sm" variant="outline" color="crimson" onClick={() => setDialog('close')}>
            {say({ vi: 'Đóng thủ tục', en: 'Close' })}
          </Button>
        )}
      </div>
      {begin.error && <ProblemNotice error={begin.error} />}
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
      <VersionList code={code} versions={versions} />
      {versions.length > 2 && <CompareVersions key={versions.length} code={code} versions={versions} />}
      <ProcedureHistory code={code} editing={editing} />
      {dialog === 'copy' && <NewProcedureDialog copyOf={code} name={name} onClose={() => setDialog(null)} />}
      {dialog === 'close' && <CloseDialog code={code} onClose={() => setDialog(null)} />}
    </>
  );
}
