import type { components } from '@mot-cua/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { paperForm } from '../../api/paper-form';
import { CATALOGUE_KEY } from '../catalogue/catalogue.queries';
import { toPracticeRun, type PracticeRun } from './practice-run';
import type { RunContent } from './run-saver';

type NewRun = Omit<components['schemas']['NewPracticeRunDto'], 'transactionId'>;

const LIST = [...CATALOGUE_KEY, 'practice'] as const;
const keyOf = (code: string, id: string) => [...LIST, code, id] as const;

export function usePracticeRuns(code: string) {
  return useQuery({
    queryKey: [...LIST, code],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/procedures/{code}/practice-runs', { params: { path: { code } }, signal })),
    select: ({ items }) => items,
  });
}

export function usePracticeRun(code: string, id: string) {
  return useQuery({
    queryKey: keyOf(code, id),
    queryFn: async ({ signal }) => {
      const params = { path: { code, id } };
      return toPracticeRun(
        await dataOf(api.GET('/api/v1/catalogue/procedures/{code}/practice-runs/{id}', { params, signal })),
      );
    },
    retry: false,
  });
}

/** Begins a run. A click that is sent again, for want of an answer, begins no second one. */
export function useBeginRun(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ transactionId, ...run }: NewRun & { readonly transactionId: string }) => {
      const params = { path: { code } };
      const body = { ...run, transactionId };
      return dataOf(api.POST('/api/v1/catalogue/procedures/{code}/practice-runs', { params, body }));
    },
    onSuccess: (run) => {
      client.setQueryData(keyOf(code, run.id), toPracticeRun(run));
      return client.invalidateQueries({ queryKey: [...LIST, code], exact: true });
    },
  });
}

export async function saveRun(code: string, id: string, content: RunContent, revision: number): Promise<PracticeRun> {
  const params = { path: { code, id } };
  const body = { ...content, answers: { ...content.answers }, revision };
  return toPracticeRun(
    await dataOf(api.PUT('/api/v1/catalogue/procedures/{code}/practice-runs/{id}', { params, body })),
  );
}

/** Puts what the API answered in the place of what is known of a run. */
export function useKeepRun(code: string) {
  const client = useQueryClient();
  return (run: PracticeRun) => client.setQueryData(keyOf(code, run.id), run);
}

/** Asks again how a run stands. */
export function useRefreshRun(code: string, id: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(code, id) });
}

export function useRemoveRun(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await api.DELETE('/api/v1/catalogue/procedures/{code}/practice-runs/{id}', { params: { path: { code, id } } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [...LIST, code], exact: true }),
  });
}

/** Attaches and takes out files; the run is asked for again after each, for papers and problems change with them. */
export function useRunFiles(code: string, id: string) {
  const refresh = useRefreshRun(code, id);
  const attach = useMutation({
    mutationFn: (paper: { readonly paperCode: string; readonly file: File }) =>
      dataOf(
        api.POST('/api/v1/catalogue/procedures/{code}/practice-runs/{id}/files', {
          params: { path: { code, id } },
          ...paperForm(paper),
        }),
      ),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: async (fileId: string) => {
      await api.DELETE('/api/v1/catalogue/procedures/{code}/practice-runs/{id}/files/{fileId}', {
        params: { path: { code, id, fileId } },
      });
    },
    onSuccess: refresh,
  });
  return { attach, remove };
}

export function fileHref(code: string, id: string, fileId: string): string {
  return `/api/v1/catalogue/procedures/${code}/practice-runs/${id}/files/${fileId}/content`;
}

export function resultHref(code: string, id: string, resultCode: string): string {
  return `/api/v1/catalogue/procedures/${code}/practice-runs/${id}/results/${encodeURIComponent(resultCode)}`;
}
