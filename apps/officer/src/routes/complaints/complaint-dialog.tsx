import type { Complaint } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import { COMPLAINT_ACTION_WORDS, COMPLAINT_EVENT_WORDS } from '@mot-cua/ui/complaint';
import type { ReactNode } from 'react';
import { ActFooter } from '../../dialog/act-footer';
import { ActForm } from '../../dialog/act-form';
import { Dialog } from '../../dialog/dialog';
import { ChangedNotice } from '../../saving/changed-notice';
import type { ComplaintCommandSending } from './complaints.queries';
import type { OfficeAction } from './send-complaint-command';

/** What every dialog of a complaint is given. */
export interface ComplaintDialogProps {
  readonly complaint: Complaint;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface FrameProps {
  readonly complaint: Complaint;
  readonly action: OfficeAction;
  readonly command: ComplaintCommandSending;
  /** Sends what was written; answers whether everything that is needed is there. */
  readonly onSubmit: () => boolean;
  readonly onClose: () => void;
  readonly size?: 'lg' | 'xl';
  readonly isFocused?: boolean;
  readonly children: ReactNode;
}

/** The frame of every dialog that sends one command to one complaint. */
export function ComplaintDialog(props: FrameProps) {
  const { complaint, action, command, onSubmit, onClose, size, isFocused, children } = props;
  const say = useText();
  const label = say(COMPLAINT_ACTION_WORDS[action]);
  const since = complaint.history.filter(({ sequence }) => sequence > command.expectedVersion);
  const conflict = (
    <ChangedNotice
      title={say({ vi: 'Việc này vừa có thay đổi', en: 'This has just changed' })}
      changes={since.map(({ sequence, action: what, officerName, actor, at }) => ({
        ...{ id: sequence, what: say(COMPLAINT_EVENT_WORDS[what]), whom: officerName, who: actor.name ?? '', at },
      }))}
      isStillOpen={complaint.actions.includes(action)}
      onGoOn={() => command.startOver(complaint.version)}
    />
  );
  return (
    <Dialog size={size} onClose={command.unlessSending(onClose)} title={`${label} · ${complaint.dossier.code}`}>
      <ActForm onSubmit={onSubmit}>
        {children}
        <ActFooter label={label} isGrave={action === 'refuse'} {...{ command, conflict, isFocused, onClose }} />
      </ActForm>
    </Dialog>
  );
}
