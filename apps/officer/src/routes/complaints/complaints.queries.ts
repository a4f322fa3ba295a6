import type { Attachment, Complaint, ComplaintCounts } from '@mot-cua/api-client';
import { useMutation, useQuery, useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { COMPLAINTS_KEY, INBOX_KEY } from '../../api/query-keys';
import { useIsLive } from '../../live/is-live';
import { useVersionedCommand } from '../../saving/use-versioned-command';
import { sendComplaintCommand, type ComplaintCommand } from './send-complaint-command';

export type ComplaintView = keyof ComplaintCounts;

const FALLBACK_MS = 30_000;

/** Complaints of the officer's agencies, or given to them; what is owed comes by its day. */
export function useComplaints(view: ComplaintView, cursor?: string) {
  const isLive = useIsLive();
  const query = { view, ...(cursor && { cursor }) };
  return useQuery({
    queryKey: [...COMPLAINTS_KEY, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/complaints', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: isLive ? false : FALLBACK_MS,
  });
}

export function useComplaint(id: string) {
  const isLive = useIsLive();
  return useQuery({
    queryKey: [...COMPLAINTS_KEY, 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/complaints/{id}', { params: { path: { id } }, signal })),
    refetchInterval: isLive ? false : FALLBACK_MS,
  });
}

/** Those about one dossier that are the officer's business. */
export function useComplaintsAbout(dossierId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...COMPLAINTS_KEY, 'about', dossierId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/dossiers/{id}/complaints', { params: { path: { id: dossierId } }, signal })),
    enabled,
  });
}

export type ComplaintCommandSending = ReturnType<typeof useComplaintCommand>;

/** One intention of an officer towards one complaint, as they saw it when the dialog opened. */
export function useComplaintCommand({ id, version }: Complaint, onDone: () => void) {
  const client = useQueryClient();
  return useVersionedCommand<ComplaintCommand>({
    ...{ version, conflict: 'complaintChanged', onDone },
    send: (command, intention) => sendComplaintCommand(id, command, intention),
    refresh: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: COMPLAINTS_KEY }),
        client.invalidateQueries({ queryKey: INBOX_KEY }),
      ]),
  });
}

/** Uploads a document that comes with an answer. */
export function useAttachToComplaint(id: string, onKept: (file: Attachment) => void) {
  return useMutation({
    mutationFn: (file: File) =>
      dataOf(
        api.POST('/api/v1/complaints/{id}/attachments', {
          params: { path: { id } },
          body: { file: file.name },
          bodySerializer: () => {
            const form = new FormData();
            form.append('file', file);
            return form;
          },
        }),
      ),
    onSuccess: onKept,
  });
}
