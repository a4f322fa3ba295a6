import { ProblemNotice, useText } from '@mot-cua/ui';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';

/** A fault of ours on one screen; the rest of the console goes on. */
export function ScreenBroke() {
  const say = useText();
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return (
    <div style={{ padding: '2rem', maxWidth: '40rem' }}>
      <h1 style={{ fontSize: '1.375rem' }}>{say({ vi: 'Màn hình này gặp lỗi', en: 'This screen has failed' })}</h1>
      <ProblemNotice error={{ code: 'internal' }} onRetry={() => window.location.reload()} />
    </div>
  );
}
