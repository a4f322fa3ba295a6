import type { Complaint } from '@mot-cua/api-client';
import { useState } from 'react';
import { useKept } from '../dossier/use-kept';
import { useComplaintCommand } from './complaints.queries';
import type { OfficeAction } from './send-complaint-command';

/** A command to a complaint with the words that are written for it: kept until it is done, and asked for where they are missing. */
export function useWrittenCommand(complaint: Complaint, action: OfficeAction, onDone: () => void) {
  const [words, setWords, forget] = useKept(complaint.id, action, '');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useComplaintCommand(complaint, () => {
    forget();
    onDone();
  });
  return { words, setWords, showsMissing, setShowsMissing, command };
}
