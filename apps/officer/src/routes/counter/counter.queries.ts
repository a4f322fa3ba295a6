import type { CounterEntry } from '@mot-cua/api-client';
import type { CounterChannel, SupplementItem } from '@mot-cua/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { INBOX_KEY } from '../../api/query-keys';
import { paperForm } from '../../api/paper-form';
import type { EntryContent } from './entry-content';

const ENTRIES = ['counter', 'entries'] as const;
const keyOf = (id: string) => [...ENTRIES, id] as const;

/** Procedures by everyday words; before anything is typed, those that this counter enters most. */
export function useProcedureChoice(words: string) {
  return useQuery({
    queryKey: ['counter', 'procedures', words],
    queryFn: async ({ signal }) => {
      if (words === '') return (await dataOf(api.GET('/api/v1/counter/procedures', { signal }))).items;
      const query = { q: words, limit: 8 };
      const { items, nearest } = await dataOf(api.GET('/api/v1/procedures', { params: { query }, signal }));
      return (items.length > 0 ? items : nearest).filter(({ isClosed }) => !isClosed);
    },
    placeholderData: (before) => before,
  });
}

export function useUnfinishedEntries() {
  return useQuery({
    queryKey: ENTRIES,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/counter-entries', { signal })),
    select: ({ items }) => items,
  });
}

/** Under the inbox's key, so that a change of a dossier renews it. */
export function useOnTheirWay() {
  return useQuery({
    queryKey: [...INBOX_KEY, 'on-their-way'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/counter/on-their-way', { signal })),
  });
}

/** Under the inbox's key, so that a change of a dossier renews it. */
export function useAtCounter() {
  return useQuery({
    queryKey: [...INBOX_KEY, 'at-counter'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/counter/not-accepted', { signal })),
    select: ({ items }) => items,
  });
}

export function useEntry(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/counter-entries/{id}', { params: { path: { id } }, signal })),
    // What is typed is the newer one while the page is open.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}

/** The version that an entry is judged by, which never changes. */
export function useProcedureOf({ procedure: { code, version } }: Pick<CounterEntry, 'procedure'>) {
  return useQuery({
    queryKey: ['procedure', code, version],
    queryFn: () =>
      dataOf(api.GET('/api/v1/procedures/{code}/versions/{version}', { params: { path: { code, version } } })),
    staleTime: Infinity,
  });
}

export function useBeginEntry() {
  return useMutation({
    mutationFn: (body: { readonly procedureCode: string; readonly channel: CounterChannel }) =>
      dataOf(api.POST('/api/v1/counter-entries', { body })),
  });
}

export function useKeepEntry() {
  const client = useQueryClient();
  return (entry: CounterEntry) => client.setQueryData(keyOf(entry.id), entry);
}

export function useSaveEntry(id: string) {
  return useMutation({
    mutationFn: ({ content, revision }: { readonly content: EntryContent; readonly revision: number }) =>
      dataOf(
        api.PUT('/api/v1/counter-entries/{id}', {
          params: { path: { id } },
          body: {
            ...content,
            answers: { ...content.answers },
            eligibilityAnswers: { ...content.eligibilityAnswers },
            handedIn: { ...content.handedIn },
            revision,
          },
        }),
      ),
  });
}

export function useFillIn(id: string) {
  return useMutation({
    mutationFn: (revision: number) =>
      dataOf(api.POST('/api/v1/counter-entries/{id}/prefill', { params: { path: { id } }, body: { revision } })),
  });
}

export function useRemoveEntry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await api.DELETE('/api/v1/counter-entries/{id}', { params: { path: { id } } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ENTRIES, exact: true }),
  });
}

/** Attaches and takes out scans; what is still missing changes with them. */
export function useEntryFiles(id: string) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: keyOf(id) });
  const attach = useMutation({
    mutationFn: (paper: { readonly paperCode: string; readonly file: File }) =>
      dataOf(
        api.POST('/api/v1/counter-entries/{id}/attachments', {
          params: { path: { id } },
          ...paperForm(paper),
        }),
      ),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: async (fileId: string) => {
      await api.DELETE('/api/v1/attachments/{id}', { params: { path: { id: fileId } } });
    },
    onSuccess: refresh,
  });
  return { attach, remove };
}

/** How the counter answers at once. */
export type CounterAnswer =
  | { readonly answer: 'receive' }
  | { readonly answer: 'requestSupplement'; readonly items: readonly SupplementItem[] }
  | { readonly answer: 'refuse'; readonly reason: string; readonly legalBasis?: string };

export function useEnter(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ items, ...body }: CounterAnswerSent) =>
      dataOf(
        api.POST('/api/v1/counter-entries/{id}/enter', {
          params: { path: { id } },
          body: { ...body, ...(items && { items: items.map((item) => ({ ...item })) }) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['counter'], refetchType: 'none' }),
  });
}

interface CounterAnswerSent {
  readonly answer: CounterAnswer['answer'];
  readonly items?: readonly SupplementItem[];
  readonly reason?: string;
  readonly legalBasis?: string;
  readonly transactionId: string;
  readonly revision: number;
}
