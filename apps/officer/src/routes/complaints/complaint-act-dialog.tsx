import { AnswerDialog } from './answer-dialog';
import { AssignComplaintDialog } from './assign-complaint-dialog';
import type { ComplaintDialogProps } from './complaint-dialog';
import { PassOnDialog } from './pass-on-dialog';
import { RefuseDialog } from './refuse-dialog';
import type { OfficeAction } from './send-complaint-command';
import { WordsDialog } from './words-dialog';

/** What an act asks for, whichever it is. */
export function ComplaintActDialog({ action, ...dialog }: ComplaintDialogProps & { readonly action: OfficeAction }) {
  switch (action) {
    case 'assign':
      return <AssignComplaintDialog {...dialog} />;
    case 'passOn':
      return <PassOnDialog {...dialog} />;
    case 'refuse':
      return <RefuseDialog {...dialog} />;
    case 'answer':
    case 'draftAnswer':
      return <AnswerDialog action={action} {...dialog} />;
    default:
      return <WordsDialog action={action} {...dialog} />;
  }
}
