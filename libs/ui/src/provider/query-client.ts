import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '../feedback/problem';

const TRIES = 2;

/** Server state for a web app: a refusal is final, a lost connection is tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (failures, error) => failures < TRIES && isPassing(error),
        throwOnError: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

function isPassing(error: unknown): boolean {
  const { code } = problemOf(error);
  return code === 'unreachable' || code === 'unavailable';
}
