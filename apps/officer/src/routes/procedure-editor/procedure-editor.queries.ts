import {
  LARGEST_PAPER_FILE_BYTES,
  type PaperFilePurpose,
  type PaperTemplate,
  type ProcedureDefinition,
} from '@mot-cua/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, AGENCIES_KEY } from '../../api/query-keys';
import { CATALOGUE_KEY } from '../catalogue/catalogue.queries';

/** The draft as it is when the editor opens; what follows is the saver's. */
export function useProcedureDraft(code: string) {
  return useQuery({
    queryKey: ['procedure-draft', code],
    queryFn: () => readDraft(code),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    retry: false,
  });
}

export function readDraft(code: string) {
  return dataOf(api.GET('/api/v1/catalogue/procedures/{code}/draft', { params: { path: { code } } }));
}

export function saveDraft(code: string, revision: number, definition: ProcedureDefinition) {
  return dataOf(
    api.PUT('/api/v1/catalogue/procedures/{code}/draft', {
      params: { path: { code } },
      body: { revision, definition: { ...definition } },
    }),
  );
}

/** What publishing would do to what is under way, of the draft as it is saved now. */
export function useImpact(code: string, revision: number) {
  return useQuery({
    queryKey: ['procedure-impact', code, revision],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/procedures/{code}/draft/impact', { params: { path: { code } }, signal })),
  });
}

export function usePublish(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { revision: number; effectiveOn: string }) =>
      dataOf(api.POST('/api/v1/catalogue/procedures/{code}/draft/publish', { params: { path: { code } }, body })),
    onSuccess: () =>
      Promise.all([CATALOGUE_KEY, ADMIN_CHANGES_KEY].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Keeps a template or an example and tells of it, wherever its field has moved meanwhile; a draft then refers to it. */
export function useUploadPaperFile(purpose: PaperFilePurpose, onKept: (file: PaperTemplate) => void) {
  return useMutation({
    onSuccess: ({ id, fileName }) => onKept({ fileId: id, fileName }),
    mutationFn: async (file: File) => {
      if (file.size > LARGEST_PAPER_FILE_BYTES) throw new PaperFileTooLarge();
      const body = new FormData();
      body.append('file', file);
      return dataOf(
        api.POST('/api/v1/catalogue/files', {
          params: { query: { purpose } },
          body: { file: file.name },
          bodySerializer: () => body,
        }),
      );
    },
  });
}

/** Not even sent. */
class PaperFileTooLarge extends Error {
  override readonly name = 'PaperFileTooLarge';
  readonly problem = { code: 'paperFileTooLarge' } as const;
}

export function useAgencies() {
  return useQuery({
    queryKey: [...AGENCIES_KEY, 'inForce'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/agencies', { signal })),
    select: ({ items }) => items,
    staleTime: 60_000,
  });
}
