import type { ComponentType } from 'react';
import type { Dossier } from '../../api/dossier';
import { ActionDialog } from './action-dialog';
import type { PlainAction } from './action-specs';
import { AskOpinionDialog } from './ask-opinion-dialog';
import { AskPaymentDialog } from './ask-payment-dialog';
import { AssignDialog } from './assign-dialog';
import { BringSupplementDialog } from './bring-supplement-dialog';
import { ConfirmPaymentDialog } from './confirm-payment-dialog';
import { CorrectDialog } from './correct-dialog';
import { ExtendDialog } from './extend-dialog';
import type { OfficerAction } from './open-actions';
import { PauseClockDialog } from './pause-clock-dialog';
import { TransferDialog } from './transfer-dialog';
import { WithdrawDialog } from './withdraw-dialog';

interface DialogOfAction {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The actions that ask for more than a text. */
const OWN_DIALOGS: Readonly<
  Record<Exclude<OfficerAction, PlainAction | 'requestSupplement'>, ComponentType<DialogOfAction>>
> = {
  supplement: BringSupplementDialog,
  transfer: TransferDialog,
  assign: AssignDialog,
  askOpinion: AskOpinionDialog,
  askPayment: AskPaymentDialog,
  confirmPayment: ConfirmPaymentDialog,
  pauseClock: PauseClockDialog,
  extend: ExtendDialog,
  correct: CorrectDialog,
  withdraw: WithdrawDialog,
};

/** What an action of one press asks for, whichever it is. */
export function ActingDialog({
  action,
  ...dialog
}: DialogOfAction & { readonly action: Exclude<OfficerAction, 'requestSupplement'> }) {
  if (!isWithOwnDialog(action)) return <ActionDialog key={action} action={action} {...dialog} />;
  const Own = OWN_DIALOGS[action];
  return <Own {...dialog} />;
}

function isWithOwnDialog(action: OfficerAction): action is keyof typeof OWN_DIALOGS {
  return action in OWN_DIALOGS;
}
