import type { components } from '@mot-cua/api-client';
import { DueBar, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { dossierPath } from '../../shell/paths';
import classes from './tasks.module.css';

type Task = components['schemas']['TaskDto'];

/** Each leads to the process of its dossier, where it is done. */
export function TaskList({ items }: { readonly items: readonly Task[] }) {
  return (
    <ul className={classes.list}>
      {items.map((task) => (
        <TaskRow key={`${task.dossier.id} ${task.kind} ${task.number}`} task={task} />
      ))}
    </ul>
  );
}

function TaskRow({ task }: { readonly task: Task }) {
  const say = useText();
  const { dossier, kind, step, question, takenBy, remainingWorkingMinutes, dueAt, isPaused } = task;
  return (
    <li>
      <div className={classes.what}>
        <Link to={`${dossierPath(dossier.id)}?muc=quy-trinh`} className={classes.code}>
          {dossier.code}
        </Link>{' '}
        · {dossier.applicantName}
        <p>
          <b>
            {kind === 'opinion' ? say({ vi: 'Cho ý kiến', en: 'Give an opinion' }) : say(step ?? { vi: '', en: '' })}
          </b>
          {question && `: ${question}`}
        </p>
        <p className={classes.quiet}>
          {say(dossier.procedure.name)} · {say(dossier.agency.name)}
          {takenBy && ` · ${takenBy}`}
        </p>
      </div>
      <DueBar remainingWorkingMinutes={remainingWorkingMinutes} dueAt={dueAt} isPaused={isPaused} />
    </li>
  );
}
