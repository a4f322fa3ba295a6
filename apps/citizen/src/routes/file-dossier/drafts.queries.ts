import type { Attachment, Draft } from '@mot-cua/api-client';
import type { EligibilityAnswers } from '@mot-cua/domain';
import { problemOf } from '@mot-cua/ui';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, changeHeaders, dataOf, forgetSession } from '../../shell/api';
import { useAskToSignIn, whileSignedIn } from '../../shell/ask-to-sign-in';
import type { DraftContent } from '../../shell/journal';
import { uploadFile } from './upload-file';
import type { SendFile } from './uploads';

const draftKey = (id: string) => ['draft', id] as const;
const at = (id: string) => ({ params: { path: { id } } });

/** A draft as it was when the page opened; from then on the saver knows better, so it is not fetched again behind its back. */
export function useDraft(id: string) {
  return useQuery({ queryKey: draftKey(id), queryFn: () => readDraft(id), staleTime: Infinity, gcTime: 0 });
}

function readDraft(id: string): Promise<Draft> {
  return dataOf(api.GET('/api/v1/drafts/{id}', at(id)));
}

export function saveDraft(
  id: string,
  { answers, eligibilityAnswers, ...rest }: DraftContent & { readonly revision: number },
): Promise<Draft> {
  const body = { ...rest, answers: { ...answers }, eligibilityAnswers: { ...eligibilityAnswers } };
  return dataOf(api.PUT('/api/v1/drafts/{id}', { ...at(id), body }));
}

/** What is known when somebody begins. */
interface NewDraft {
  readonly procedureCode: string;
  /** `null` where the answers decide. */
  readonly agencyId: string | null;
  readonly caseCode: string | null;
  readonly eligibilityAnswers: EligibilityAnswers;
}

export function useCreateDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ agencyId, eligibilityAnswers, ...rest }: NewDraft) => {
      const body = { ...rest, ...(agencyId && { agencyId }), eligibilityAnswers: { ...eligibilityAnswers } };
      return dataOf(api.POST('/api/v1/drafts', { body }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['drafts'] }),
  });
}

/** What is still missing; asked anew whenever the saved draft or its files change. */
export function useDraftCheck(id: string, revision: number, files: readonly Attachment[], isWanted: boolean) {
  return useQuery({
    queryKey: [...draftKey(id), 'check', revision, files.map((file) => file.id)],
    queryFn: () => dataOf(api.POST('/api/v1/drafts/{id}/check', at(id))),
    enabled: isWanted,
    staleTime: 0,
    gcTime: 0,
  });
}

export function submitDraft(id: string, body: { readonly transactionId: string; readonly revision: number }) {
  return dataOf(api.POST('/api/v1/drafts/{id}/submit', { ...at(id), body }));
}

/** Looks up again what is known, over the revision that is saved. */
export function refillDraft(id: string, revision: number): Promise<Draft> {
  return dataOf(api.POST('/api/v1/drafts/{id}/prefill', { ...at(id), body: { revision } }));
}

/** What files are uploaded to. */
export type UploadOwner = 'drafts' | 'dossiers' | 'complaints';

/** Sends a file to a draft, a dossier or a complaint; asks for sign-in in place when the session is over. */
export function useSendFile(owner: UploadOwner, id: string): SendFile {
  const ask = useAskToSignIn();
  return (paperCode, file, onProgress, signal) => {
    const send = async () =>
      uploadFile({
        url: `/api/v1/${owner}/${id}/attachments`,
        headers: await changeHeaders(),
        paperCode,
        file,
        onProgress,
        signal,
      });
    return whileSignedIn(ask, () =>
      send().catch((error: unknown) => {
        if (problemOf(error).code !== 'csrfTokenInvalid') throw error;
        // Somebody signed in anew in another window.
        forgetSession();
        return send();
      }),
    );
  };
}

export function useRemoveAttachment(onRemoved: (id: string) => void) {
  const ask = useAskToSignIn();
  return useMutation({
    mutationFn: (id: string) => whileSignedIn(ask, () => api.DELETE('/api/v1/attachments/{id}', at(id))),
    onSuccess: (_, id) => onRemoved(id),
  });
}

/** A draft as another window or device has left it, for everything that shows it here. */
export async function rereadDraft(client: QueryClient, id: string): Promise<Draft> {
  const draft = await readDraft(id);
  client.setQueryData<Draft>(draftKey(id), draft);
  return draft;
}

/** Keeps the list of files of a draft in step with what was sent and removed. */
export function changeFiles(
  client: QueryClient,
  id: string,
  change: (files: readonly Attachment[]) => readonly Attachment[],
): void {
  client.setQueryData<Draft>(
    draftKey(id),
    (draft) => draft && { ...draft, attachments: [...change(draft.attachments)] },
  );
}
