import type { Attachment } from '@mot-cua/api-client';
import { useEffect, useState } from 'react';
import { useSendFile, type UploadOwner } from './drafts.queries';
import { Uploads } from './uploads';

/**
 * The uploads to a draft, a dossier or a complaint: what a lost connection broke goes on when it is back, and whoever closes the page while files
 * are not through is warned.
 */
export function useUploadsTo(owner: UploadOwner, id: string, onDone: (attachment: Attachment) => void): Uploads {
  const send = useSendFile(owner, id);
  const [uploads] = useState(() => new Uploads(send, onDone));
  useEffect(() => {
    const goOn = () => uploads.retryUnreachable();
    const warn = (event: BeforeUnloadEvent) => {
      if (uploads.current().some(({ state }) => state === 'running')) event.preventDefault();
    };
    window.addEventListener('online', goOn);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', goOn);
      window.removeEventListener('beforeunload', warn);
    };
  }, [uploads]);
  return uploads;
}
