import { useText, When } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconLoader } from '@tabler/icons-react';
import type { SyncRun } from './national-catalogue.queries';
import { noteWords } from './national-catalogue.words';
import classes from './national-catalogue.module.css';

/** Notes of one run that are shown at once. */
const SHOWN = 20;

/** The last runs, the newest first, each with what it has to say. */
export function RunList({ runs }: { readonly runs: readonly SyncRun[] }) {
  const say = useText();
  return (
    <details className={classes.runs}>
      <summary>
        {say({ vi: 'Các lần đồng bộ ({{count}})', en: 'Synchronisations ({{count}})' }, { count: runs.length })}
      </summary>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <p className={classes.standing} data-failed={run.error ? true : undefined}>
              <RunMark run={run} /> <When at={run.startedAt ?? run.requestedAt} /> ·{' '}
              {run.cause === 'nightly'
                ? say({ vi: 'tự động ban đêm', en: 'by night' })
                : say({ vi: 'theo yêu cầu của {{name}}', en: 'asked for by {{name}}' }, { name: run.requestedByName })}
            </p>
            <p className={classes.under}>
              {run.error ??
                say(
                  {
                    vi: '{{done}} thủ tục, {{faulty}} có nội dung không đọc được',
                    en: '{{done}} procedures, {{faulty}} with something that could not be read',
                  },
                  { done: run.done, faulty: run.faulty },
                )}
            </p>
            {run.notes.length > 0 && (
              <ul className={classes.notes}>
                {run.notes.slice(0, SHOWN).map((note) => (
                  <li key={`${note.about} ${note.code} ${note.words}`}>{noteWords(note, say)}</li>
                ))}
                {run.notes.length > SHOWN && <li>+{run.notes.length - SHOWN}</li>}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function RunMark({ run: { endedAt, error } }: { readonly run: SyncRun }) {
  const say = useText();
  if (endedAt === null) {
    return (
      <>
        <IconLoader size={16} aria-hidden /> {say({ vi: 'Đang chạy', en: 'Running' })} ·
      </>
    );
  }
  return error === null ? (
    <>
      <IconCircleCheck size={16} aria-hidden /> {say({ vi: 'Thành công', en: 'Done' })} ·
    </>
  ) : (
    <>
      <IconAlertTriangle size={16} aria-hidden /> {say({ vi: 'Không thành công', en: 'Failed' })} ·
    </>
  );
}
