import { ApiError } from '@mot-cua/api-client';
import { problemOf } from '@mot-cua/ui';
import { shownAnswers } from '@mot-cua/ui/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAskToSignIn, whileSignedIn } from '../../shell/ask-to-sign-in';
import { useDraftSnapshot, useFiling } from './draft-context';
import { submitDraft, useDraftCheck } from './drafts.queries';
import type { SaveState } from './draft-saver';
import { submitOnce, type Send } from './submit-once';

/** Saves the draft as it was shown (answers to questions that are no longer asked are left out) and asks what is still missing. */
export function useReadyDraft() {
  const { draft, procedure, saver, files } = useFiling();
  const { state, revision } = useDraftSnapshot();
  useEffect(() => {
    const { answers } = saver.current().content;
    const shown = shownAnswers(procedure.form, answers);
    if (JSON.stringify(shown) !== JSON.stringify(answers)) saver.change({ answers: shown });
    void saver.flush();
  }, [saver, procedure]);
  return useDraftCheck(draft.id, revision, files, state === 'saved');
}

/** Why a draft that is not saved cannot be submitted. */
const UNSAVED: Partial<Record<SaveState, ApiError['code']>> = {
  signedOut: 'notSignedIn',
  conflict: 'draftChangedElsewhere',
  gone: 'alreadySubmitted',
};

/** Submits the draft as it stands here, never less; answers the dossier's id, also when another window was quicker. */
export function useSubmit() {
  const { draft, saver } = useFiling();
  const ask = useAskToSignIn();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { revision, state, error } = await saver.flush();
      if (state !== 'saved') throw error ?? new ApiError(UNSAVED[state] ?? 'unreachable', 0, '');
      try {
        const send: Send = (body) => whileSignedIn(ask, () => submitDraft(draft.id, body));
        return (await submitOnce(draft.id, revision, send)).id;
      } catch (failure) {
        if (problemOf(failure).code === 'alreadySubmitted') return draft.id;
        if (problemOf(failure).code === 'draftChangedElsewhere') await saver.catchUp();
        throw failure;
      }
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['drafts'] }),
        client.invalidateQueries({ queryKey: ['my-dossiers'] }),
      ]),
  });
}
