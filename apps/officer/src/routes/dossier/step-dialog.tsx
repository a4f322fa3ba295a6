import type { ComponentType } from 'react';
import type { StepAction } from '@mot-cua/domain';
import type { Dossier } from '../../api/dossier';
import { AssignStepDialog } from './assign-step-dialog';
import { FinishStepDialog } from './finish-step-dialog';
import { GiveOpinionDialog } from './give-opinion-dialog';
import { MoveStepDialog } from './move-step-dialog';
import { ReturnStepDialog } from './return-step-dialog';
import { TakeStepDialog } from './take-step-dialog';
import { WithdrawOpinionDialog } from './withdraw-opinion-dialog';

/** Something to be done at one step, or with one opinion, by its number. */
export interface StepAct {
  readonly action: StepAction | 'giveOpinion' | 'withdrawOpinion';
  readonly number: number;
}

export interface StepDialogProps {
  readonly dossier: Dossier;
  /** Of the step's run, or of the opinion. */
  readonly number: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const DIALOGS: Readonly<Record<StepAct['action'], ComponentType<StepDialogProps>>> = {
  takeStep: TakeStepDialog,
  finishStep: FinishStepDialog,
  assignStep: AssignStepDialog,
  moveStep: MoveStepDialog,
  returnStep: ReturnStepDialog,
  giveOpinion: GiveOpinionDialog,
  withdrawOpinion: WithdrawOpinionDialog,
};

/** What an act at a step asks for, whichever it is. */
export function StepDialog({ act, ...dialog }: Omit<StepDialogProps, 'number'> & { readonly act: StepAct }) {
  const Own = DIALOGS[act.action];
  return <Own {...dialog} number={act.number} />;
}
