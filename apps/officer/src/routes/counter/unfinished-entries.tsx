import { ActionIcon } from '@mantine/core';
import { LoadingState, ProblemNotice, useText, When } from '@mot-cua/ui';
import { IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { counterEntryPath } from '../../shell/paths';
import { useRemoveEntry, useUnfinishedEntries } from './counter.queries';
import classes from './counter.module.css';

/** What this officer has begun to enter: nothing of it is lost. */
export function UnfinishedEntries() {
  const say = useText();
  const entries = useUnfinishedEntries();
  const remove = useRemoveEntry();
  const nobody = say({ vi: 'chưa ghi tên', en: 'no name yet' });
  return (
    <section className={classes.card} aria-labelledby="unfinished">
      <h2 id="unfinished">{say({ vi: 'Đang nhập dở', en: 'Not finished' })}</h2>
      {entries.isPending && <LoadingState lines={2} />}
      {entries.error && <ProblemNotice error={entries.error} onRetry={() => void entries.refetch()} />}
      {remove.error && <ProblemNotice error={remove.error} />}
      {entries.data?.length === 0 && (
        <p className={classes.quiet}>
          {say({ vi: 'Không có hồ sơ nào nhập dở.', en: 'Everything that was begun is entered.' })}
        </p>
      )}
      <ul className={classes.lines}>
        {entries.data?.map(({ id, procedure, applicantName, savedAt }) => (
          <li key={id}>
            <div>
              <Link to={counterEntryPath(id)}>{applicantName || nobody}</Link>
              <small>
                {say(procedure.name)} · <When at={savedAt} />
              </small>
            </div>
            <ActionIcon
              variant="subtle"
              color="stone"
              loading={remove.isPending && remove.variables === id}
              aria-label={say(
                { vi: 'Bỏ hồ sơ nhập dở của {{name}}', en: 'Throw away the entry of {{name}}' },
                { name: applicantName || nobody },
              )}
              onClick={() => remove.mutate(id)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
