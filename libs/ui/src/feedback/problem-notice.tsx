import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { problemOf, secondsToWait } from './problem';
import { problemWords } from './problem-words';
import classes from './problem-notice.module.css';

interface ProblemNoticeProps {
  /** Whatever was thrown. */
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** Says what went wrong, what is kept and what to do; announced at once. */
export function ProblemNotice({ error, onRetry, children }: ProblemNoticeProps) {
  const say = useText();
  const { code, fields, requestId } = problemOf(error);
  const wait = secondsToWait(error);
  return (
    <div role="alert" className={classes.notice} data-code={code}>
      <IconAlertCircle size={22} className={classes.icon} aria-hidden />
      <div>
        <p className={classes.words}>{say(problemWords(code))}</p>
        {wait !== undefined && (
          <p className={classes.words}>
            {say(
              { vi: 'Thử lại được sau {{minutes}} phút.', en: 'You can try again in {{minutes}} min.' },
              { minutes: Math.ceil(wait / 60) },
            )}
          </p>
        )}
        {fields && fields.length > 0 && (
          <ul className={classes.fields}>
            {fields.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
        {requestId && code === 'internal' && (
          <p className={classes.request}>
            {say({ vi: 'Mã yêu cầu', en: 'Request' })}: <code>{requestId}</code>
          </p>
        )}
        {(onRetry || children) && (
          <div className={classes.actions}>
            {onRetry && (
              <Button size="sm" variant="outline" onClick={onRetry}>
                {say({ vi: 'Thử lại', en: 'Try again' })}
              </Button>
            )}
            {children}
          </div>
        )}
      </div>
    </div>
  );
}
