import type { Attachment } from '@mot-cua/api-client';
import { COMPLAINT_FILE_MAX_BYTES, RESULT_MEDIA_TYPES } from '@mot-cua/domain';
import { ProblemNotice } from '@mot-cua/ui';
import { useSyncExternalStore } from 'react';
import { useRemoveAttachment } from '../file-dossier/drafts.queries';
import { PaperUpload, type WantedPaper } from '../file-dossier/paper-upload';
import { useUploadsTo } from '../file-dossier/use-uploads-to';

type ChangeFiles = (change: (files: readonly Attachment[]) => readonly Attachment[]) => void;

/** Photos and documents on their way to a complaint; `onChange` must bear being called late. */
export function useComplaintFiles(complaintId: string, onChange: ChangeFiles) {
  const uploads = useUploadsTo('complaints', complaintId, (file) => onChange((files) => [...files, file]));
  const running = useSyncExternalStore(uploads.subscribe, uploads.current);
  const removal = useRemoveAttachment((gone) => onChange((files) => files.filter(({ id }) => id !== gone)));
  return { uploads, running, removal, isUploading: running.some(({ state }) => state === 'running') };
}

/** Whatever shows what happened: a photo of the notice, of the queue. */
const PROOF: WantedPaper = {
  ...{ code: 'proof', required: false, mediaTypes: [...RESULT_MEDIA_TYPES], maxBytes: COMPLAINT_FILE_MAX_BYTES },
  name: { vi: 'Ảnh hoặc giấy tờ kèm theo', en: 'Photos or documents' },
  hint: {
    vi: 'Nếu có: biên nhận, thông báo, ảnh chụp tin nhắn.',
    en: 'If you have any: a receipt, a notice, a picture of a message.',
  },
};

interface ComplaintFilesProps {
  readonly files: readonly Attachment[];
  readonly on: ReturnType<typeof useComplaintFiles>;
}

export function ComplaintUploads({ files, on: { uploads, running, removal } }: ComplaintFilesProps) {
  return (
    <>
      <PaperUpload paper={PROOF} files={files} running={running} uploads={uploads} onRemove={removal.mutate} />
      {removal.error && <ProblemNotice error={removal.error} />}
    </>
  );
}
