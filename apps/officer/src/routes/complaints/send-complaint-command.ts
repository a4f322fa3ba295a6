import type { Complaint } from '@mot-cua/api-client';
import type { ComplaintAnswer, RefusalGround } from '@mot-cua/domain';
import { api, dataOf } from '../../api/api';
import type { Intention } from '../../saving/use-versioned-command';

/** What an office does with a complaint, with what goes with it. */
export type ComplaintCommand =
  | { readonly action: 'accept' | 'approveAnswer'; readonly note?: string }
  | { readonly action: 'extend' | 'sendBack'; readonly reason: string }
  | { readonly action: 'ask'; readonly question: string }
  | { readonly action: 'refuse'; readonly ground: RefusalGround; readonly reason: string }
  | { readonly action: 'passOn'; readonly toAgencyId: string; readonly reason: string }
  | { readonly action: 'assign'; readonly officerId: string; readonly note?: string }
  | { readonly action: 'draftAnswer' | 'answer'; readonly answer: ComplaintAnswer };

export type OfficeAction = ComplaintCommand['action'];

/** Sends a command; the API answers with what the complaint has become. */
export function sendComplaintCommand(id: string, command: ComplaintCommand, once: Intention): Promise<Complaint> {
  const params = { path: { id } };
  switch (command.action) {
    case 'accept':
    case 'approveAnswer':
      return dataOf(api.POST(PATHS[command.action], { params, body: { ...once, note: command.note } }));
    case 'extend':
    case 'sendBack':
      return dataOf(api.POST(PATHS[command.action], { params, body: { ...once, reason: command.reason } }));
    case 'ask':
      return dataOf(api.POST('/api/v1/complaints/{id}/ask', { params, body: { ...once, question: command.question } }));
    case 'refuse': {
      const { ground, reason } = command;
      return dataOf(api.POST('/api/v1/complaints/{id}/refuse', { params, body: { ...once, ground, reason } }));
    }
    case 'passOn': {
      const { toAgencyId, reason } = command;
      return dataOf(api.POST('/api/v1/complaints/{id}/pass-on', { params, body: { ...once, toAgencyId, reason } }));
    }
    case 'assign': {
      const { officerId, note } = command;
      return dataOf(api.POST('/api/v1/complaints/{id}/assign', { params, body: { ...once, officerId, note } }));
    }
    case 'draftAnswer':
    case 'answer': {
      const { attachmentIds, ...words } = command.answer;
      const body = { ...once, ...words, attachmentIds: [...attachmentIds] };
      return dataOf(api.POST(PATHS[command.action], { params, body }));
    }
  }
}

const PATHS = {
  accept: '/api/v1/complaints/{id}/accept',
  approveAnswer: '/api/v1/complaints/{id}/approve-answer',
  extend: '/api/v1/complaints/{id}/extend',
  sendBack: '/api/v1/complaints/{id}/send-back',
  draftAnswer: '/api/v1/complaints/{id}/draft-answer',
  answer: '/api/v1/complaints/{id}/answer',
} as const;
