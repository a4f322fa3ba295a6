import type { components } from '@mot-cua/api-client';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { CATALOGUE_KEY } from '../catalogue/catalogue.queries';

type Schemas = components['schemas'];
export type NationalStatus = Schemas['NationalStatusDto'];
export type SyncRun = Schemas['SyncRunDto'];
export type NationalChangeEntry = Schemas['NationalChangeEntryDto'];
export type NationalChange = Schemas['NationalChangeDto'];
export type NationalChangeKind = NationalChangeEntry['kind'];
export type TakeablePart = NationalChange['takeable'][number];

const KEY = ['national-catalogue'] as const;
const WHILE_RUNNING_MS = 1_000;
const OTHERWISE_MS = 30_000;

/** The run that waits or is under way. */
export function openRun({ runs }: Pick<NationalStatus, 'runs'>): SyncRun | undefined {
  return runs.find(({ endedAt }) => endedAt === null);
}

/** How the synchronisation stands; asked for again and again while it runs. */
export function useNationalStatus() {
  return useQuery({
    queryKey: [...KEY, 'status'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/catalogue/national', { signal })),
    refetchInterval: ({ state }) => (state.data && openRun(state.data) ? WHILE_RUNNING_MS : OTHERWISE_MS),
  });
}

export interface NationalSearch {
  readonly kind: NationalChangeKind | null;
  readonly isOurs: boolean;
  readonly after: string | null;
}

/** Procedures that wait for somebody to look. `fetchedAt` is when the national catalogue was fetched last: then the list is another. */
export function useNationalChanges({ kind, isOurs, after }: NationalSearch, fetchedAt: string | null) {
  return useQuery({
    queryKey: [...KEY, 'changes', kind, isOurs, after, fetchedAt],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/catalogue/national/changes', {
          params: { query: { kind: kind ?? undefined, ours: isOurs || undefined, cursor: after ?? undefined } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useNationalChange(code: string, hash: string) {
  return useQuery({
    queryKey: [...KEY, 'change', code, hash],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/national/changes/{code}', { params: { path: { code } }, signal })),
  });
}

/** Everything about the national catalogue, and about ours, is asked for again after a change. */
function useChange<Variables, Result>(change: (variables: Variables) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: [...KEY, 'status'] }),
        client.invalidateQueries({ queryKey: [...KEY, 'changes'] }),
        client.invalidateQueries({ queryKey: CATALOGUE_KEY }),
      ]);
    },
  });
}

export const useRunNow = () => useChange(() => dataOf(api.POST('/api/v1/catalogue/national/runs', {})));

export const useMarkSeen = () =>
  useChange((items: Schemas['LookedAtDto'][]) =>
    dataOf(api.POST('/api/v1/catalogue/national/seen', { body: { items } })),
  );

export const useTake = (code: string) =>
  useChange((body: Schemas['TakeNationalDto']) =>
    dataOf(api.POST('/api/v1/catalogue/national/changes/{code}/take', { params: { path: { code } }, body })),
  );
