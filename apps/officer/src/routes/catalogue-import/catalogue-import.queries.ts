import type { components } from '@mot-cua/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { CATALOGUE_KEY } from '../catalogue/catalogue.queries';

type Schemas = components['schemas'];
export type Import = Schemas['ImportDto'];
export type ImportEntry = Schemas['ImportEntryDto'];
export type ImportFault = Schemas['ImportFaultDto'];
export type ImportKind = Schemas['ImportKind'];
export type ImportScope = Schemas['CatalogueImportScope'];

/** What of an import's procedures is shown. */
export type EntryView = ImportKind | 'faulty' | 'all';

const IMPORT_KEY = [...CATALOGUE_KEY, 'import'] as const;
const POLL_MS = 1_000;

/** Whether a process is at work on it, so that it is worth asking again. */
export function isMoving({ state, interrupted }: Pick<Import, 'state' | 'interrupted'>): boolean {
  return (state === 'checking' || state === 'applying') && !interrupted;
}

export function useImports() {
  return useQuery({
    queryKey: [...IMPORT_KEY, 'list'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/catalogue/imports', { signal })),
    select: ({ items }) => items,
  });
}

/** An import, asked for again while a process is at work on it. */
export function useImport(id: string) {
  return useQuery({
    queryKey: [...IMPORT_KEY, 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/catalogue/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? POLL_MS : false),
  });
}

/** The procedures of an import, a page at a time; `stamp` changes when they do. */
export function useImportEntries(id: string, view: EntryView, stamp: string) {
  return useInfiniteQuery({
    queryKey: [...IMPORT_KEY, 'entries', id, view, stamp],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/v1/catalogue/imports/{id}/entries', {
          params: {
            path: { id },
            query: {
              cursor: pageParam,
              ...(view === 'faulty' ? { faulty: true } : view === 'all' ? {} : { kind: view }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export function useImportComparison(id: string, position: number) {
  return useQuery({
    queryKey: [...IMPORT_KEY, 'comparison', id, position],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/catalogue/imports/{id}/entries/{position}/comparison', {
          params: { path: { id, position } },
          signal,
        }),
      ),
  });
}

/** Everything that is known of the catalogue is asked for again after a change. */
function useChange<Variables, Result>(change: (variables: Variables) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: CATALOGUE_KEY }),
  });
}

export const useHandIn = () =>
  useChange((file: File) => {
    const body = new FormData();
    body.append('file', file);
    return dataOf(
      api.POST('/api/v1/catalogue/procedures/import', { body: { file: file.name }, bodySerializer: () => body }),
    );
  });

export const useApplyImport = (id: string) =>
  useChange((scope: ImportScope) =>
    dataOf(api.POST('/api/v1/catalogue/imports/{id}/apply', { params: { path: { id } }, body: { scope } })),
  );

export const useForgetImport = (id: string) =>
  useChange(async () => {
    await api.DELETE('/api/v1/catalogue/imports/{id}', { params: { path: { id } } });
  });
