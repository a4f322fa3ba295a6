import type { CommandAnswer, ReceivingData } from '@mot-cua/api-client';
import type { Answers, AttachedResult, SupplementItem } from '@mot-cua/domain';
import { api, dataOf } from '../../api/api';
import { bodyOf, type Intention } from './command-body';
import { isStepCommand, sendStepCommand, type StepCommand } from './send-step-command';

/** What an officer wants of a dossier, with what goes with it. */
export type OfficerCommand =
  | StepCommand
  | { readonly action: 'receive' | 'arrive' | 'take' | 'approve' | 'handOver' | 'resumeClock'; readonly note?: string }
  | { readonly action: 'refuse' | 'stop' | 'sendBack'; readonly reason: string; readonly legalBasis?: string }
  | {
      readonly action: 'proposeResult';
      readonly proposal: string;
      readonly attached?: readonly AttachedResult[];
      readonly way?: string;
    }
  | { readonly action: 'release' | 'allowSupplement'; readonly reason: string }
  | { readonly action: 'assign'; readonly officerId: string; readonly note?: string }
  | { readonly action: 'askPayment'; readonly amount: number; readonly reason: string; readonly legalBasis?: string }
  | { readonly action: 'confirmPayment'; readonly receiptNumber: string; readonly note?: string }
  | { readonly action: 'pauseClock'; readonly reason: string; readonly legalBasis: string; readonly until?: string }
  | { readonly action: 'extend'; readonly newDay: string; readonly reason: string }
  | { readonly action: 'supplement'; readonly answers: Answers }
  | {
      readonly action: 'withdraw';
      readonly reason: string;
      readonly identityChecked: boolean;
      readonly originalsReturned: readonly { readonly paperCode: string; readonly originals: number }[];
    }
  | {
      readonly action: 'correct';
      readonly answers?: Answers;
      readonly receiving?: ReceivingData;
      readonly reason: string;
      readonly reissuesReceipt?: true;
    }
  | { readonly action: 'transfer'; readonly toAgencyId: string; readonly reason: string }
  | { readonly action: 'requestSupplement'; readonly items: readonly SupplementItem[]; readonly note?: string };

/** Sends a command; the API answers with what the dossier has become. */
export function sendCommand(id: string, command: OfficerCommand, intention: Intention): Promise<CommandAnswer> {
  if (isStepCommand(command)) return sendStepCommand(id, command, intention);
  const params = { path: { id } };
  switch (command.action) {
    case 'receive':
    case 'arrive':
    case 'take':
    case 'approve':
    case 'handOver':
    case 'resumeClock': {
      const body = { ...intention, ...(command.note && { note: command.note }) };
      return dataOf(api.POST(NOTE_PATHS[command.action], { params, body }));
    }
    case 'release':
      return dataOf(api.POST('/api/v1/dossiers/{id}/release', { params, body: bodyOf(command, intention) }));
    case 'allowSupplement':
      return dataOf(api.POST('/api/v1/dossiers/{id}/allow-supplement', { params, body: bodyOf(command, intention) }));
    case 'assign':
      return dataOf(api.POST('/api/v1/dossiers/{id}/assign', { params, body: bodyOf(command, intention) }));
    case 'askPayment':
      return dataOf(api.POST('/api/v1/dossiers/{id}/ask-payment', { params, body: bodyOf(command, intention) }));
    case 'confirmPayment':
      return dataOf(api.POST('/api/v1/dossiers/{id}/confirm-payment', { params, body: bodyOf(command, intention) }));
    case 'pauseClock':
      return dataOf(api.POST('/api/v1/dossiers/{id}/pause-clock', { params, body: bodyOf(command, intention) }));
    case 'extend':
      return dataOf(api.POST('/api/v1/dossiers/{id}/extend', { params, body: bodyOf(command, intention) }));
    case 'supplement':
      return dataOf(api.POST('/api/v1/dossiers/{id}/supplement', { params, body: bodyOf(command, intention) }));
    case 'withdraw': {
      const { reason, identityChecked, originalsReturned } = command;
      const body = {
        ...intention,
        reason,
        identityChecked,
        originalsReturned: originalsReturned.map((one) => ({ ...one })),
      };
      return dataOf(api.POST('/api/v1/dossiers/{id}/withdraw', { params, body }));
    }
    case 'correct':
      return dataOf(api.POST('/api/v1/dossiers/{id}/correct', { params, body: bodyOf(command, intention) }));
    case 'refuse':
    case 'stop':
    case 'sendBack': {
      const { reason, legalBasis } = command;
      return dataOf(
        api.POST(REASON_PATHS[command.action], {
          params,
          body: { ...intention, reason, ...(legalBasis && { legalBasis }) },
        }),
      );
    }
    case 'proposeResult': {
      const { proposal, attached, way } = command;
      const body = {
        ...intention,
        proposal,
        ...(way && { way }),
        ...(attached && { attached: attached.map((one) => ({ ...one })) }),
      };
      return dataOf(api.POST('/api/v1/dossiers/{id}/propose-result', { params, body }));
    }
    case 'transfer': {
      const { toAgencyId, reason } = command;
      const body = { ...intention, toAgencyId, reason };
      return dataOf(api.POST('/api/v1/dossiers/{id}/transfer', { params, body }));
    }
    case 'requestSupplement': {
      const { items, note } = command;
      const body = { ...intention, items: items.map((item) => ({ ...item })), ...(note && { note }) };
      return dataOf(api.POST('/api/v1/dossiers/{id}/request-supplement', { params, body }));
    }
  }
}

const NOTE_PATHS = {
  receive: '/api/v1/dossiers/{id}/receive',
  arrive: '/api/v1/dossiers/{id}/arrive',
  take: '/api/v1/dossiers/{id}/take',
  approve: '/api/v1/dossiers/{id}/approve',
  handOver: '/api/v1/dossiers/{id}/hand-over',
  resumeClock: '/api/v1/dossiers/{id}/resume-clock',
} as const;

const REASON_PATHS = {
  refuse: '/api/v1/dossiers/{id}/refuse',
  stop: '/api/v1/dossiers/{id}/stop',
  sendBack: '/api/v1/dossiers/{id}/send-back',
} as const;
