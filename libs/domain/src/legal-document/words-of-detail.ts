import { assignmentWords } from '../assignment/assignment-words';
import type { CommandDetail } from '../dossier/command-detail';

/** What was said with an action: why, by which rule, or a note. */
export function wordsOf(detail: CommandDetail): string | undefined {
  if ('reason' in detail) return detail.reason;
  if ('byRule' in detail && detail.byRule) return assignmentWords(detail.byRule).vi;
  return 'note' in detail ? detail.note : undefined;
}
