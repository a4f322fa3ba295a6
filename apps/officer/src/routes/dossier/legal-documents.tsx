import { Button } from '@mantine/core';
import { EmptyState, LegalDocumentList, LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { IconListCheck } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import { controlSheetUrl, documentUrl, useLegalDocuments } from './legal-documents.queries';
import classes from './legal-documents.module.css';

/** The legal documents that were issued for the dossier, and its control sheet as it stands. */
export function LegalDocuments({ dossier: { id } }: { readonly dossier: Dossier }) {
  const say = useText();
  const documents = useLegalDocuments(id);
  const isSheetIssued = documents.data?.items.some(({ kind }) => kind === 'controlSheet') ?? true;
  return (
    <section className={classes.section} aria-label={say({ vi: 'Văn bản', en: 'Documents' })}>
      {documents.error && <ProblemNotice error={documents.error} onRetry={() => void documents.refetch()} />}
      {documents.isPending && <LoadingState lines={3} />}
      {documents.data && (
        <LegalDocumentList
          documents={documents.data.items.map((document) => ({ ...document, href: documentUrl(document.id) }))}
          awaited={documents.data.awaited}
        />
      )}
      {documents.data?.items.length === 0 && documents.data.awaited.length === 0 && (
        <EmptyState title={say({ vi: 'Chưa có văn bản nào', en: 'No document yet' })}>
          {say({
            vi: 'Giấy tiếp nhận, yêu cầu bổ sung, từ chối và thông báo dừng được lập tự động ngay sau mỗi việc.',
            en: 'The receipt, a supplement request, a refusal or a notice of stopping is written right after each act.',
          })}
        </EmptyState>
      )}
      {!isSheetIssued && (
        <Button
          component="a"
          href={controlSheetUrl(id)}
          target="_blank"
          rel="noreferrer"
          size="sm"
          variant="default"
          mt="sm"
          leftSection={<IconListCheck size={18} aria-hidden />}
        >
          {say({ vi: 'In phiếu kiểm soát đến lúc này (A4)', en: 'Print the control sheet so far (A4)' })}
        </Button>
      )}
    </section>
  );
}
