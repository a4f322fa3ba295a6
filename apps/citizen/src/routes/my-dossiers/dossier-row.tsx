import type { MyDossierSummary } from '@mot-cua/api-client';
import { isClockRunning } from '@mot-cua/domain';
import { DueBar, longDay, StateBadge, useLanguage, useText, When } from '@mot-cua/ui';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useToDo } from '../../shell/to-do/to-do.queries';
import { ComplaintMark } from '../complaints/complaint-mark';
import { needsMe } from './my-dossiers.queries';
import classes from './dossier-row.module.css';

/** One of my dossiers in a list. */
export function DossierRow({ dossier }: { readonly dossier: MyDossierSummary }) {
  const say = useText();
  const language = useLanguage();
  const toDo = useToDo(true).data?.items.find(
    ({ kind, dossierId }) => kind === 'supplement' && dossierId === dossier.id,
  );
  const { id, code, state, procedure, agency, submittedAt, dueAt, remainingWorkingMinutes, standing, other } = dossier;
  return (
    <li className={classes.row} data-needs-me={needsMe(dossier) || undefined}>
      <div>
        <Link to={paths.dossier(id)} className={classes.name}>
          {say(procedure.name)}
        </Link>
        <p className={classes.meta}>
          {code} · {say(agency.name)} · {say({ vi: 'nộp', en: 'submitted' })} <When at={submittedAt} />
        </p>
        {other !== null && (
          <p className={classes.meta}>
            {say(
              standing === 'applicant'
                ? { vi: 'Do người khác nộp: {{name}}', en: 'Handed in for you by {{name}}' }
                : { vi: 'Bạn nộp thay {{name}}', en: 'You handed it in for {{name}}' },
              { name: other },
            )}
          </p>
        )}
        {needsMe(dossier) && (
          <p className={classes.todo}>
            {toDo?.answerBy
              ? say(
                  { vi: 'Cần bạn bổ sung trước hết {{day}}', en: 'You are asked to add something by {{day}}' },
                  { day: longDay(toDo.answerBy, language) },
                )
              : say({ vi: 'Cần bạn bổ sung', en: 'You are asked to add something' })}{' '}
            <IconArrowRight size={16} aria-hidden />
          </p>
        )}
        <ComplaintMark dossierId={id} className={classes.meta} />
      </div>
      <div className={classes.state}>
        <StateBadge state={state} />
        {isClockRunning(state) && remainingWorkingMinutes !== null && (
          <DueBar remainingWorkingMinutes={remainingWorkingMinutes} dueAt={dueAt} />
        )}
      </div>
    </li>
  );
}
