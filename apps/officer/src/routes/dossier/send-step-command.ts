import type { CommandAnswer } from '@mot-cua/api-client';
import type { OpinionPosition, WhenSilent } from '@mot-cua/domain';
import { api, dataOf } from '../../api/api';
import type { Intention, OfficerCommand } from './send-command';

/** What an officer wants at one step of the process, or of other agencies. */
export type StepCommand =
  | { readonly action: 'takeStep'; readonly run: number; readonly note?: string }
  | { readonly action: 'assignStep'; readonly run: number; readonly officerId: string; readonly note?: string }
  | { readonly action: 'moveStep'; readonly run: number; readonly toAgencyId: string; readonly reason: string }
  | { readonly action: 'finishStep'; readonly run: number; readonly way?: string; readonly note?: string }
  | { readonly action: 'returnStep'; readonly run: number; readonly to: string; readonly reason: string }
  | {
      readonly action: 'askOpinion';
      readonly agencyIds: readonly string[];
      readonly question: string;
      readonly workingHours: number;
      readonly whenSilent: WhenSilent;
    }
  | {
      readonly action: 'giveOpinion';
      readonly opinion: number;
      readonly position: OpinionPosition;
      readonly text: string;
    }
  | { readonly action: 'withdrawOpinion'; readonly opinion: number; readonly reason: string };

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
    case 'takeStep': {
      const { action: _, ...content } = command;
      return dataOf(api.POST(PATHS.takeStep, { params, body: { ...intention, ...content } }));
    }
    case 'assignStep': {
      const { action: _, ...content } = command;
      return dataOf(api.POST(PATHS.assignStep, { params, body: { ...intention, ...content } }));
    }
    case 'moveStep': {
      const { action: _, ...content } = command;
      return dataOf(api.POST(PATHS.moveStep, { params, body: { ...intention, ...content } }));
    }
    case 'finishStep': {
      const { action: _, ...content } = command;
      return dataOf(api.POST(PATHS.finishStep, { params, body: { ...intention, ...content } }));
    }
    case 'returnStep': {
      const { action: _, ...content } = command;
      return dataOf(api.POST(PATHS.returnStep, { params, body: { ...intention, ...content } }));
    }
    case 'askOpinion': {
      const { action: _, agencyIds, ...content } = command;
      return dataOf(
        api.POST(PATHS.askOpinion, { params, body: { ...intention, ...content, agencyIds: [...agencyIds] } }),
      );
    }
    case 'giveOpinion': {
      const { action: _, ...content } = command;
      return dataOf(api.POST(PATHS.giveOpinion, { params, body: { ...intention, ...content } }));
    }
    case 'withdrawOpinion': {
      const { action: _, ...content } = command;
      return dataOf(api.POST(PATHS.withdrawOpinion, { params, body: { ...intention, ...content } }));
    }
  }
}
