import type { Attachment, Dossier } from '@mot-cua/api-client';
import { fieldId, FileList, useText } from '@mot-cua/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useRemoveAttachment } from '../file-dossier/drafts.queries';
import { PaperUpload } from '../file-dossier/paper-upload';
import { useUploadsTo } from '../file-dossier/use-uploads-to';
import type { SupplementRequest } from './supplement-requests';
import classes from './request-list.module.css';

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
  readonly isInForm?: boolean;
}

/** A paper that an officer asks for again. */
export function AskedPaper({ paper, request, dossier, papers, isInForm }: AskedPaperProps) {
  const { uploads, running, removal } = papers;
  return (
    <PaperUpload
      paper={paper}
      files={dossier.attachments.filter(({ paperCode }) => paperCode === paper.code)}
      running={running.filter(({ paperCode }) => paperCode === paper.code)}
      uploads={uploads}
      onRemove={removal.mutate}
      request={request.reason}
      isInForm={isInForm}
    />
  );
}

/** A paper at its place in the form that nobody asks for again: its files as they were filed. */
export function FiledPaper({ paper, dossier }: Pick<AskedPaperProps, 'paper' | 'dossier'>) {
  const say = useText();
  const files = dossier.attachments.filter(({ paperCode }) => paperCode === paper.code);
  if (files.length === 0) return null;
  const id = fieldId(`/papers/${paper.code}`);
  return (
    <section className={classes.filed} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(paper.name)}</h2>
      <FileList files={files.map((file) => ({ ...file, href: `/api/v1/attachments/${file.id}/content` }))} />
    </section>
  );
}
