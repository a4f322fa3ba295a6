import type { Attachment } from '@mot-cua/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { DOSSIER_KEY } from '../../api/query-keys';

/** Uploads the document of a result; the dossier shows it from then on. */
export function useAttachResult(dossierId: string, resultCode: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      dataOf(
        api.POST('/api/v1/dossiers/{id}/result-files', {
          params: { path: { id: dossierId } },
          body: { resultCode, file: file.name },
          bodySerializer: () => {
            const form = new FormData();
            // Fields come before the file, which the API reads as it comes.
            form.append('resultCode', resultCode);
            form.append('file', file);
            return form;
          },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: [...DOSSIER_KEY, dossierId] }),
  });
}

/** Takes a document out that has not been proposed yet. */
export function useRemoveResultFile(dossierId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await api.DELETE('/api/v1/attachments/{id}', { params: { path: { id } } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [...DOSSIER_KEY, dossierId] }),
  });
}

/** The document that would be proposed for a result: the last that was uploaded. */
export function fileOfResult(attachments: readonly Attachment[], code: string | null): Attachment | undefined {
  return attachments.findLast(({ purpose, resultCode }) => purpose === 'result' && resultCode === code);
}
