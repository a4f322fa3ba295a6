import type { Attachment, Dossier } from '@mot-cua/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useRemoveAttachment } from '../file-dossier/drafts.queries';
import { PaperUpload } from '../file-dossier/paper-upload';
import { useUploadsTo } from '../file-dossier/use-uploads-to';
import type { SupplementRequest } from './supplement-requests';

/** Sends and removes papers of a dossier, and keeps its list of files in step. */
export function useAskedPapers(dossierId: string) {
  const client = useQueryClient();
  const change = (change: (files: readonly Attachment[]) => readonly Attachment[]) =>
    client.setQueryData<Dossier>(
      ['dossier', dossierId],
      (before) => before && { ...before, attachments: [...change(before.attachments)] },
    );
  const uploads = useUploadsTo('dossiers', dossierId, (file) => change((files) => [...files, file]));
  const running = useSyncExternalStore(uploads.subscribe, uploads.current);
  const removal = useRemoveAttachment((gone) => change((files) => files.filter(({ id }) => id !== gone)));
  return { uploads, running, removal };
}

interface AskedPaperProps {
  readonly paper: Dossier['papers'][number];
  readonly request: SupplementRequest;
  readonly dossier: Dossier;
  readonly papers: ReturnType<typeof useAskedPapers>;
}

/** A paper that an officer asks for again. */
export function AskedPaper({ paper, request, dossier, papers: { uploads, running, removal } }: AskedPaperProps) {
  return (
    <PaperUpload
      paper={paper}
      files={dossier.attachments.filter(({ paperCode }) => paperCode === paper.code)}
      running={running.filter(({ paperCode }) => paperCode === paper.code)}
      uploads={uploads}
      onRemove={removal.mutate}
      request={request.reason}
    />
  );
}
