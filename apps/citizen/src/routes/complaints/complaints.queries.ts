import type { Complaint } from '@mot-cua/api-client';
import type { ComplaintKind, ComplaintSubject } from '@mot-cua/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';
import { useAskToSignIn, whileSignedIn } from '../../shell/ask-to-sign-in';
import { inOneTransaction } from '../../shell/in-one-transaction';
import { complaintJournal, complaintReplyJournal } from '../../shell/journal';

/** Live updates come by themselves; this is for when they cannot. */
const FALLBACK_MS = 30_000;

const at = (id: string) => ({ params: { path: { id } } });

/** What I have sent; about one dossier, or about any. */
export function useMyComplaints(dossierId?: string) {
  return useQuery({
    queryKey: ['my-complaints', dossierId ?? 'all'],
    queryFn: () => dataOf(api.GET('/api/v1/my-complaints', { params: { query: { dossierId } } })),
  });
}

export function useComplaint(id: string) {
  return useQuery({
    queryKey: ['complaint', id],
    queryFn: () => dataOf(api.GET('/api/v1/complaints/{id}', at(id))),
    refetchInterval: FALLBACK_MS,
  });
}

export function useComplaintOptions(dossierId: string) {
  return useQuery({
    queryKey: ['complaint-options', dossierId],
    queryFn: () => dataOf(api.GET('/api/v1/dossiers/{id}/complaint-options', at(dossierId))),
  });
}

/** What a citizen sends. */
export interface Sending {
  readonly complaintId: string;
  readonly kind: ComplaintKind;
  readonly subject: ComplaintSubject;
  readonly content: string;
  readonly agencyId?: string;
  readonly attachmentIds: string[];
}

/** Sends a complaint once, however often it is tried. */
export function useSendComplaint(dossierId: string) {
  const client = useQueryClient();
  const ask = useAskToSignIn();
  return useMutation({
    mutationFn: (sending: Sending) =>
      inOneTransaction(`complain.${sending.complaintId}`, (transactionId) =>
        whileSignedIn(ask, () =>
          dataOf(
            api.POST('/api/v1/dossiers/{id}/complaints', { ...at(dossierId), body: { ...sending, transactionId } }),
          ),
        ),
      ),
    onSuccess: async (complaint) => {
      complaintJournal.clear(dossierId);
      client.setQueryData(['complaint', complaint.id], complaint);
      await client.invalidateQueries({ queryKey: ['my-complaints'] });
    },
  });
}

/** What a citizen does with a complaint that is sent, with what goes with it. */
export type CitizenCommand =
  | { readonly action: 'reply' | 'followUp'; readonly text: string; readonly attachmentIds: string[] }
  | { readonly action: 'rate'; readonly isSatisfied: boolean; readonly comment?: string }
  | { readonly action: 'withdraw'; readonly reason?: string };

/** One command to a complaint, carried out once however often it is sent. */
export function useComplaintCommand({ id, version }: Complaint) {
  const client = useQueryClient();
  const ask = useAskToSignIn();
  return useMutation({
    mutationFn: (command: CitizenCommand) =>
      inOneTransaction(`${command.action}.${id}`, (transactionId) =>
        whileSignedIn(ask, () => send(id, command, { transactionId, expectedVersion: version })),
      ),
    // Here, and not where it is sent from: that form is gone with the answer.
    onSuccess: (complaint, { action }) => {
      complaintReplyJournal.clear(replyKey(id, action));
      client.setQueryData(['complaint', id], complaint);
    },
    // Also after a refusal: most often it has moved on meanwhile.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['complaint', id] }),
        client.invalidateQueries({ queryKey: ['my-complaints'] }),
      ]),
  });
}

/** Under which what is written for an action is noted on this device. */
export function replyKey(complaintId: string, action: CitizenCommand['action']): string {
  return `${action}.${complaintId}`;
}

function send(
  id: string,
  command: CitizenCommand,
  once: { readonly transactionId: string; readonly expectedVersion: number },
): Promise<Complaint> {
  switch (command.action) {
    case 'reply':
    case 'followUp': {
      const { text, attachmentIds } = command;
      return dataOf(api.POST(WORDS_PATHS[command.action], { ...at(id), body: { ...once, text, attachmentIds } }));
    }
    case 'rate': {
      const { isSatisfied, comment } = command;
      return dataOf(api.POST('/api/v1/complaints/{id}/rate', { ...at(id), body: { ...once, isSatisfied, comment } }));
    }
    case 'withdraw':
      return dataOf(
        api.POST('/api/v1/complaints/{id}/withdraw', { ...at(id), body: { ...once, reason: command.reason } }),
      );
  }
}

const WORDS_PATHS = {
  reply: '/api/v1/complaints/{id}/reply',
  followUp: '/api/v1/complaints/{id}/follow-up',
} as const;
