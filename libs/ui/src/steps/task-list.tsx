import type { Text } from '@mot-cua/domain';
import {
  IconAlertCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconLock,
  IconProgress,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import classes from './task-list.module.css';

export type TaskState = 'done' | 'started' | 'notStarted' | 'problem' | 'blocked';

const LOOKS: Readonly<Record<TaskState, { readonly icon: Icon; readonly words: Text }>> = {
  done: { icon: IconCircleCheckFilled, words: { vi: 'Xong', en: 'Done' } },
  started: { icon: IconProgress, words: { vi: 'Đang làm', en: 'Started' } },
  notStarted: { icon: IconCircleDashed, words: { vi: 'Chưa làm', en: 'Not started' } },
  problem: { icon: IconAlertCircle, words: { vi: 'Cần xem lại', en: 'Needs a look' } },
  blocked: { icon: IconLock, words: { vi: 'Chưa mở', en: 'Not yet open' } },
};

export interface Task {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly state: TaskState;
  readonly to: string;
}

/** The parts of a longer job with the state of each; every open one is a link. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const say = useText();
  return (
    <ol className={classes.list}>
      {tasks.map(({ id, label, hint, state, to }, index) => {
        const { icon: TaskIcon, words } = LOOKS[state];
        return (
          <li key={id} className={classes.task} data-state={state}>
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
            <span className={classes.label}>
              {state === 'blocked' ? label : <Link to={to}>{label}</Link>}
              {hint && <span className={classes.hint}>{hint}</span>}
            </span>
            <span className={classes.state}>
              <TaskIcon size={18} aria-hidden />
              {say(words)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
