import type { MyDossierSummary } from '@mot-cua/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';
import { submissionOf } from '../file-dossier/submit-once';
import { clearAttempt, draftJournal } from '../../shell/journal';

const PAGE = 20;

export function useMyDossiers() {
  return useInfiniteQuery({
    queryKey: ['my-dossiers'],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/my-dossiers', { params: { query: { cursor: pageParam, limit: PAGE } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** Whether a dossier waits for something that only its applicant can do. */
export function needsMe({ state, standing }: Pick<MyDossierSummary, 'state' | 'standing'>): boolean {
  if (standing !== 'applicant') return false;
  return state === 'awaitingSupplement' || state === 'pausedForSupplement';
}

export function useMyDrafts() {
  return useQuery({ queryKey: ['drafts'], queryFn: () => dataOf(api.GET('/api/v1/drafts')) });
}

export function useDeleteDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await api.DELETE('/api/v1/drafts/{id}', { params: { path: { id } } });
      draftJournal.clear(id);
      clearAttempt(submissionOf(id));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['drafts'] }),
  });
}
