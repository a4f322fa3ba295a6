import type { CommandAnswer } from '@mot-cua/api-client';
import type { OpinionDetail, StepDetail } from '@mot-cua/domain';
import { api, dataOf } from '../../api/api';
import { bodyOf, type Intention } from './command-body';
import type { OfficerCommand } from './send-command';

/** What an officer wants at one step of the process, or of other agencies; whom a step goes to is named by id alone. */
export type StepCommand =
  | Exclude<StepDetail, { readonly action: 'assignStep' }>
  | { readonly action: 'assignStep'; readonly run: number; readonly officerId: string; readonly note?: string }
  | Exclude<OpinionDetail, { readonly action: 'lapseOpinion' }>;

const PATHS = {
  takeStep: '/api/v1/dossiers/{id}/take-step',
  assignStep: '/api/v1/dossiers/{id}/assign-step',
  moveStep: '/api/v1/dossiers/{id}/move-step',
  finishStep: '/api/v1/dossiers/{id}/finish-step',
  returnStep: '/api/v1/dossiers/{id}/return-step',
  askOpinion: '/api/v1/dossiers/{id}/ask-opinion',
  giveOpinion: '/api/v1/dossiers/{id}/give-opinion',
  withdrawOpinion: '/api/v1/dossiers/{id}/withdraw-opinion',
} as const;

export function isStepCommand(command: OfficerCommand): command is StepCommand {
  return command.action in PATHS;
}

/** Sends what is wanted at a step; the API answers with what the dossier has become. */
export function sendStepCommand(id: string, command: StepCommand, intention: Intention): Promise<CommandAnswer> {
  const params = { path: { id } };
  switch (command.action) {
    case 'takeStep':
      return dataOf(api.POST(PATHS.takeStep, { params, body: bodyOf(command, intention) }));
    case 'assignStep':
      return dataOf(api.POST(PATHS.assignStep, { params, body: bodyOf(command, intention) }));
    case 'moveStep':
      return dataOf(api.POST(PATHS.moveStep, { params, body: bodyOf(command, intention) }));
    case 'finishStep':
      return dataOf(api.POST(PATHS.finishStep, { params, body: bodyOf(command, intention) }));
    case 'returnStep':
      return dataOf(api.POST(PATHS.returnStep, { params, body: bodyOf(command, intention) }));
    case 'askOpinion': {
      const body = { ...bodyOf(command, intention), agencyIds: [...command.agencyIds] };
      return dataOf(api.POST(PATHS.askOpinion, { params, body }));
    }
    case 'giveOpinion':
      return dataOf(api.POST(PATHS.giveOpinion, { params, body: bodyOf(command, intention) }));
    case 'withdrawOpinion':
      return dataOf(api.POST(PATHS.withdrawOpinion, { params, body: bodyOf(command, intention) }));
  }
}
