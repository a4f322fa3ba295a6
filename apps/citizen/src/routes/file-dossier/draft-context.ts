import type { Attachment, Draft, Procedure } from '@mot-cua/api-client';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DraftSaver, DraftSnapshot } from './draft-saver';
import type { Upload, Uploads } from './uploads';

/** Everything that the pages of one filing share. */
export interface Filing {
  readonly draft: Draft;
  readonly procedure: Procedure;
  readonly saver: DraftSaver;
  readonly uploads: Uploads;
  readonly files: readonly Attachment[];
  readonly removeFile: (id: string) => void;
}

export const FilingContext = createContext<Filing | null>(null);

export function useFiling(): Filing {
  const filing = useContext(FilingContext);
  if (!filing) throw new Error('This page belongs into a draft');
  return filing;
}

/** What has been typed, and whether it is saved. */
export function useDraftSnapshot(): DraftSnapshot {
  const { saver } = useFiling();
  return useSyncExternalStore(saver.subscribe, saver.current);
}

export function useUploads(): readonly Upload[] {
  const { uploads } = useFiling();
  return useSyncExternalStore(uploads.subscribe, uploads.current);
}
