import type { ImportScope } from '@mot-cua/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, UNITS_KEY } from '../../api/query-keys';

export interface DataSetToLoad {
  readonly file: File;
  readonly inForceOn: string;
  readonly scope: ImportScope;
}

/** The units that lie in one; the provinces for none. */
export function useUnitsIn(parentId: string | undefined, former: boolean, isWanted = true) {
  return useQuery({
    queryKey: [...UNITS_KEY, 'in', parentId, former],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/administrative-units', { params: { query: { parentId, former } }, signal })),
    enabled: isWanted,
    staleTime: 60_000,
  });
}

export function useUnitsFound(words: string) {
  return useQuery({
    queryKey: [...UNITS_KEY, 'found', words],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/administrative-units/search', { params: { query: { q: words, limit: 20 } }, signal })),
    enabled: words !== '',
  });
}

export function useUnit(id: string) {
  return useQuery({
    queryKey: [...UNITS_KEY, 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/administrative-units/{id}', { params: { path: { id } }, signal })),
  });
}

export function usePreview() {
  return useMutation({
    mutationFn: (dataSet: DataSetToLoad) =>
      dataOf(api.POST('/api/v1/administrative-units/imports/preview', asForm(dataSet))),
  });
}

export function useLoadDataSet() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ fingerprint, ...dataSet }: DataSetToLoad & { readonly fingerprint: string }) =>
      dataOf(api.POST('/api/v1/administrative-units/imports', asForm(dataSet, fingerprint))),
    onSuccess: () =>
      Promise.all([UNITS_KEY, ADMIN_CHANGES_KEY].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** The fields first: the API reads the file as it comes. */
function asForm({ file, inForceOn, scope }: DataSetToLoad, fingerprint?: string) {
  return {
    body: { inForceOn, scope, file: file.name, fingerprint },
    bodySerializer: () => {
      const form = new FormData();
      form.append('inForceOn', inForceOn);
      form.append('scope', scope);
      if (fingerprint) form.append('fingerprint', fingerprint);
      form.append('file', file);
      return form;
    },
  };
}
