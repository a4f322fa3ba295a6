import { Button } from '@mantine/core';
import { PageHeader, ProblemNotice, problemOf, useText } from '@mot-cua/ui';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';

/**
 * When a page itself fails, or its code cannot be fetched (no signal, or a newer version was put in place): nothing that was typed is
 * lost, because filings keep their own journal. A page that lacked only the signal comes back with it.
 */
export function ErrorPage() {
  const say = useText();
  const error = useRouteError();
  const lacksSignal = problemOf(error).code === 'unreachable';
  useEffect(() => {
    if (!lacksSignal) return;
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [lacksSignal]);
  return (
    <div className="page page-narrow">
      <PageHeader
        title={
          lacksSignal
            ? say({ vi: 'Chưa mở được trang này', en: 'This page could not be opened' })
            : say({ vi: 'Trang này gặp lỗi', en: 'This page has failed' })
        }
      />
      <ProblemNotice error={error}>
        <Button size="sm" onClick={reload}>
          {say({ vi: 'Tải lại trang', en: 'Reload the page' })}
        </Button>
      </ProblemNotice>
    </div>
  );
}

function reload(): void {
  window.location.reload();
}
