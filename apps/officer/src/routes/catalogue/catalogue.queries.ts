import type { components } from '@mot-cua/api-client';
import type { ProcedureDefinition } from '@mot-cua/domain';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY } from '../../api/query-keys';
import type { CatalogueSearch } from './catalogue-search';

type Schemas = components['schemas'];
export type CatalogueEntry = Schemas['CatalogueEntryDto'];
export type CatalogueProcedure = Schemas['CatalogueProcedureDto'];

export const CATALOGUE_KEY = ['catalogue'] as const;

export function useCatalogue({ words, field, level, standing, after }: CatalogueSearch) {
  return useQuery({
    queryKey: [...CATALOGUE_KEY, 'list', words, field, level, standing, after],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/catalogue/procedures', {
          params: {
            query: {
              q: words || undefined,
              field: field ?? undefined,
              level: level ?? undefined,
              standing: standing ?? undefined,
              cursor: after ?? undefined,
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Procedures whose code or name has these words, drafts too; asks nothing while there are none. */
export function useProceduresFound(words: string, limit: number) {
  return useQuery({
    queryKey: [...CATALOGUE_KEY, 'found', words, limit],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/procedures', { params: { query: { q: words, limit } }, signal })),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}

export function useCatalogueProcedure(code: string) {
  return useQuery({
    queryKey: [...CATALOGUE_KEY, 'procedure', code],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/procedures/{code}', { params: { path: { code } }, signal })),
  });
}

export function useComparison(code: string, from: number, to: number) {
  return useQuery({
    queryKey: [...CATALOGUE_KEY, 'comparison', code, from, to],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/catalogue/procedures/{code}/comparison', {
          params: { path: { code }, query: { from, to } },
          signal,
        }),
      ),
  });
}

/** What a version says; it never changes once it is published. */
export function useVersion(code: string, version: number) {
  return useQuery({
    queryKey: [...CATALOGUE_KEY, 'version', code, version],
    queryFn: async ({ signal }) => {
      const { definition } = await dataOf(
        api.GET('/api/v1/catalogue/procedures/{code}/versions/{version}', {
          params: { path: { code, version } },
          signal,
        }),
      );
      // The API has checked that it has the shape of a definition.
      return definition as unknown as ProcedureDefinition;
    },
  });
}

/** What differs by one line of the history. */
export function useHistoryLine(code: string, line: string) {
  return useQuery({
    queryKey: [...CATALOGUE_KEY, 'history', code, line],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/catalogue/procedures/{code}/history/{line}', { params: { path: { code, line } }, signal }),
      ),
    staleTime: Infinity,
  });
}

/** What whoever is at work on the draft has changed since they began. */
export function useEditing(code: string) {
  return useQuery({
    queryKey: [...CATALOGUE_KEY, 'editing', code],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/procedures/{code}/editing', { params: { path: { code } }, signal })),
  });
}

/** Everything that is known of the catalogue is asked for again after a change. */
function useChange<Variables, Result>(change: (variables: Variables) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([CATALOGUE_KEY, ADMIN_CHANGES_KEY].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

export const useNewProcedure = () =>
  useChange((body: Schemas['NewProcedureDto']) => dataOf(api.POST('/api/v1/catalogue/procedures', { body })));

export const useBeginDraft = (code: string) =>
  useChange(() => dataOf(api.POST('/api/v1/catalogue/procedures/{code}/draft', { params: { path: { code } } })));

export const useDiscardDraft = (code: string) =>
  useChange(async (revision: number) => {
    await api.DELETE('/api/v1/catalogue/procedures/{code}/draft', { params: { path: { code }, query: { revision } } });
  });

export const useWithdraw = (code: string) =>
  useChange(() => dataOf(api.POST('/api/v1/catalogue/procedures/{code}/withdraw', { params: { path: { code } } })));

export const useClose = (code: string) =>
  useChange((body: Schemas['CloseProcedureDto']) =>
    dataOf(api.POST('/api/v1/catalogue/procedures/{code}/close', { params: { path: { code } }, body })),
  );

export const useCloseMany = () =>
  useChange((body: Schemas['CloseManyDto']) => dataOf(api.POST('/api/v1/catalogue/procedures/close', { body })));

export const usePublishMany = () =>
  useChange((body: Schemas['PublishManyDto']) => dataOf(api.POST('/api/v1/catalogue/procedures/publish', { body })));
