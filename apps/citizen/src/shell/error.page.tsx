import { Button } from '@mantine/core';
import { PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { useRouteError } from 'react-router';

/**
 * When a page itself fails, or its code cannot be fetched (no signal, or a newer version was put in place): nothing that was typed is
 * lost, because filings keep their own journal.
 */
export function ErrorPage() {
  const say = useText();
  const error = useRouteError();
  return (
    <div className="page page-narrow">
      <PageHeader title={say({ vi: 'Trang này gặp lỗi', en: 'This page has failed' })} />
      <ProblemNotice error={error}>
        <Button size="sm" onClick={() => window.location.reload()}>
          {say({ vi: 'Tải lại trang', en: 'Reload the page' })}
        </Button>
      </ProblemNotice>
    </div>
  );
}
