import { askAgainAfterMs, LegalDocumentList, ProblemNotice, useText } from '@mot-cua/ui';
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';

/** What the office has put in writing to the applicant; not there while there is nothing. */
export function LegalDocuments({ dossierId: id }: { readonly dossierId: string }) {
  const say = useText();
  const documents = useQuery({
    queryKey: ['dossier', id, 'documents'],
    queryFn: () => dataOf(api.GET('/api/v1/dossiers/{id}/documents', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => askAgainAfterMs(data?.awaited),
  });
  const { items = [], awaited = [] } = documents.data ?? {};
  if (!documents.error && items.length === 0 && awaited.length === 0) return null;
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents" className="section-title">
        {say({ vi: 'Văn bản của cơ quan', en: 'Documents from the office' })}
      </h2>
      {documents.error ? (
        <ProblemNotice error={documents.error} onRetry={() => void documents.refetch()} />
      ) : (
        <LegalDocumentList
          documents={items.map((one) => ({ ...one, href: `/api/v1/documents/${one.id}/content` }))}
          awaited={awaited}
        />
      )}
    </section>
  );
}
