import { LoadingState, ProblemNotice, problemOf } from '@mot-cua/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  /** Where somebody goes on when there is no such thing; trying again would not help. */
  readonly missing?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** What a query brought, or why it brought nothing, or lines that stand for it meanwhile. */
export function Loaded<T>({ query, lines, missing, children }: LoadedProps<T>) {
  // Also where it was there a moment ago: what is not somebody's any more does not stay before their eyes.
  if (missing && query.error && problemOf(query.error).code === 'notFound') return <>{missing}</>;
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState lines={lines} />;
}
