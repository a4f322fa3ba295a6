import type { ComplaintSummary } from '@mot-cua/api-client';
import { DueBar, useText, When } from '@mot-cua/ui';
import {
  COMPLAINT_KIND_WORDS,
  COMPLAINT_SUBJECT_WORDS,
  ComplaintBadge,
  satisfactionWords,
} from '@mot-cua/ui/complaint';
import { Link } from 'react-router';
import { complaintPath } from '../../shell/paths';
import rows from '../tasks/tasks.module.css';
import classes from './complaints.module.css';

/** Complaints in a list, each leading to its page. */
export function ComplaintList({ items }: { readonly items: readonly ComplaintSummary[] }) {
  return (
    <ul className={rows.list}>
      {items.map((one) => (
        <Row key={one.id} complaint={one} />
      ))}
    </ul>
  );
}

function Row({ complaint }: { readonly complaint: ComplaintSummary }) {
  const say = useText();
  const { id, kind, subject, state, dossier, complainantName, handlerName, sentAt, dueAt } = complaint;
  const { remainingWorkingMinutes, isSatisfied } = complaint;
  return (
    <li>
      <div className={rows.what}>
        <Link to={complaintPath(id)} className={rows.code}>
          {say(COMPLAINT_SUBJECT_WORDS[subject])}
        </Link>{' '}
        · {say(COMPLAINT_KIND_WORDS[kind])}
        <p>
          {complainantName} · {dossier.code} · {say(dossier.procedureName)}
        </p>
        <p className={rows.quiet}>
          {say({ vi: 'Gửi', en: 'Sent' })} <When at={sentAt} />
          {handlerName && ` · ${handlerName}`}
        </p>
      </div>
      <div className={classes.now}>
        <ComplaintBadge state={state} small />
        {remainingWorkingMinutes !== null && <DueBar remainingWorkingMinutes={remainingWorkingMinutes} dueAt={dueAt} />}
        {isSatisfied !== null && <span className={classes.satisfaction}>{say(satisfactionWords(isSatisfied))}</span>}
      </div>
    </li>
  );
}
