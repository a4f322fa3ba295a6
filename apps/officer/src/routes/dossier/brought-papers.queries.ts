import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { DOSSIER_KEY } from '../../api/query-keys';
import { paperForm } from '../../api/paper-form';

/** Scans of what an applicant brought; they are filed with the answer to the request. */
export function useBroughtPapers(dossierId: string) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: [...DOSSIER_KEY, dossierId] });
  const attach = useMutation({
    mutationFn: (paper: { readonly paperCode: string; readonly file: File }) =>
      dataOf(
        api.POST('/api/v1/dossiers/{id}/attachments', {
          params: { path: { id: dossierId } },
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
