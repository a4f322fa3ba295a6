import type { DocumentTemplate } from '@mot-cua/api-client';
import type { LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, DOCUMENT_TEMPLATES_KEY } from '../../api/query-keys';

export type TemplateText = Pick<DocumentTemplate, 'content' | 'regulation'>;

export function useDocumentTemplates() {
  return useQuery({
    queryKey: DOCUMENT_TEMPLATES_KEY,
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/document-templates', { signal }))).items,
  });
}

/** What is done to the form of a kind. */
export type TemplateCall =
  | { readonly kind: 'save'; readonly text: TemplateText; readonly revision: number }
  | { readonly kind: 'publish'; readonly effectiveOn: string; readonly revision: number }
  | { readonly kind: 'discard'; readonly revision: number }
  | { readonly kind: 'withdraw' };

export function useTemplateCall(of: LegalDocumentKind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (call: TemplateCall) => (await dataOf(send(of, call))).items,
    onSuccess: (items) => client.setQueryData(DOCUMENT_TEMPLATES_KEY, items),
    onSettled: () => void client.invalidateQueries({ queryKey: ADMIN_CHANGES_KEY }),
  });
}

function send(of: LegalDocumentKind, call: TemplateCall) {
  const params = { path: { kind: of } };
  switch (call.kind) {
    case 'save':
      return api.PUT('/api/v1/document-templates/{kind}/draft', {
        params,
        body: { ...call.text, revision: call.revision },
      });
    case 'publish': {
      const { effectiveOn, revision } = call;
      return api.POST('/api/v1/document-templates/{kind}/publish', { params, body: { effectiveOn, revision } });
    }
    case 'discard':
      return api.POST('/api/v1/document-templates/{kind}/discard', { params, body: { revision: call.revision } });
    case 'withdraw':
      return api.POST('/api/v1/document-templates/{kind}/withdraw', { params });
  }
}

/** The form as a PDF, filled in with a made-up dossier. */
export function usePreviewPdf(of: LegalDocumentKind) {
  return useMutation({
    mutationFn: (body: TemplateText) =>
      dataOf(
        api.POST('/api/v1/document-templates/{kind}/preview', {
          ...{ params: { path: { kind: of } }, body },
          parseAs: 'blob',
        }),
      ),
  });
}
