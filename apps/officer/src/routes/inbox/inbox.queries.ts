import type { InboxColumn, InboxQuestion } from '@mot-cua/domain';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { INBOX_KEY } from '../../api/query-keys';
import { useIsLive } from '../../live/is-live';
import type { InboxQuery } from './inbox-search';

/** How often to ask while the live stream is down. */
const WITHOUT_STREAM_MS = 30_000;

/** Past a minute "6 working hours left" is no longer true, stream or not. */
const WORDS_AGE_MS = 60_000;

const COLLEAGUES_AGE_MS = 60_000;
const VIEWS_KEY = [...INBOX_KEY, 'views'] as const;
/** Not below the inbox: no dossier changes it. */
const SETTING_KEY = ['inboxSetting'] as const;

export function useInbox(query: InboxQuery) {
  const isLive = useIsLive();
  return useQuery({
    queryKey: [...INBOX_KEY, 'page', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/inbox', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: isLive ? WORDS_AGE_MS : WITHOUT_STREAM_MS,
  });
}

export function useInboxCounts() {
  const isLive = useIsLive();
  return useQuery({
    queryKey: [...INBOX_KEY, 'counts'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/inbox/counts', { signal })),
    refetchInterval: isLive ? WORDS_AGE_MS : WITHOUT_STREAM_MS,
  });
}

export const savedViewsQuery = queryOptions({
  queryKey: VIEWS_KEY,
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/inbox/views', { signal }))).items,
});

/** The officer's saved views, with how many dossiers each has. */
export function useSavedViews() {
  const isLive = useIsLive();
  return useQuery({ ...savedViewsQuery, refetchInterval: isLive ? WORDS_AGE_MS : WITHOUT_STREAM_MS });
}

/** A question as it travels. */
function sent({ flags, ...question }: InboxQuestion) {
  return { ...question, ...(flags && { flags: [...flags] }) };
}

/** Saves a question under a name: a new view, or one that is there, as it was seen. */
export function useKeepView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      name,
      question,
      over,
    }: {
      readonly name: string;
      readonly question: InboxQuestion;
      readonly over?: { readonly id: string; readonly revision: number };
    }) =>
      over
        ? dataOf(
            api.PUT('/api/v1/inbox/views/{id}', {
              params: { path: { id: over.id } },
              body: { name, question: sent(question), revision: over.revision },
            }),
          )
        : dataOf(api.POST('/api/v1/inbox/views', { body: { name, question: sent(question) } })),
    onSettled: () => client.invalidateQueries({ queryKey: VIEWS_KEY }),
  });
}

export function useDeleteView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, revision }: { readonly id: string; readonly revision: number }) => {
      await api.DELETE('/api/v1/inbox/views/{id}', { params: { path: { id }, query: { revision } } });
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: VIEWS_KEY }),
        client.invalidateQueries({ queryKey: SETTING_KEY }),
      ]),
  });
}

export const inboxSettingQuery = queryOptions({
  queryKey: SETTING_KEY,
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/inbox/setting', { signal })),
  staleTime: COLLEAGUES_AGE_MS,
});

/** The officer's columns, and where their inbox opens. */
export function useInboxSetting() {
  return useQuery(inboxSettingQuery);
}

/** Keeps part of how the inbox is arranged, over what was seen; what another tab kept meanwhile is read again first. */
export function useArrange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (change: { readonly columns?: readonly InboxColumn[]; readonly defaultView?: string | null }) => {
      const now = await dataOf(api.GET('/api/v1/inbox/setting', {}));
      const { columns = now.columns, defaultView = now.defaultView } = change;
      const body = { columns: [...columns], defaultView, revision: now.revision };
      return dataOf(api.PUT('/api/v1/inbox/setting', { body }));
    },
    onSuccess: (setting) => client.setQueryData(SETTING_KEY, setting),
    onError: () => client.invalidateQueries({ queryKey: SETTING_KEY }),
  });
}

/** Whoever has dossiers of the officer's agencies, or may be given some. */
export function useColleagues() {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/inbox/colleagues', { signal }))).items,
    staleTime: COLLEAGUES_AGE_MS,
  });
}

/** The procedures to filter by. */
export function useProcedureNames() {
  return useQuery({
    queryKey: ['procedures', 'names'],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/procedures', { params: { query: { limit: 100 } }, signal }))).items,
    staleTime: 600_000,
  });
}

/** The steps that dossiers of a procedure can be at. */
export function useStepNames(procedureCode: string) {
  return useQuery({
    queryKey: ['procedures', 'steps', procedureCode],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/inbox/steps', { params: { query: { procedureCode } }, signal }))).items,
    staleTime: 600_000,
  });
}
