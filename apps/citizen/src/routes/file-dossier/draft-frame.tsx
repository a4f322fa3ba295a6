import type { Account, Draft, Procedure } from '@mot-cua/api-client';
import { ProblemNotice, problemOf, useText } from '@mot-cua/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Link, Navigate, Outlet, useMatch, useParams } from 'react-router';
import { useAskToSignIn } from '../../shell/ask-to-sign-in';
import { Loaded } from '../../shell/loaded';
import { MustSignIn, useSignedIn } from '../../shell/must-sign-in';
import { paths, ROUTES } from '../../shell/paths';
import { useDossier } from '../dossier/dossier.queries';
import { NoDossier } from '../dossier/no-dossier';
import { useProcedureVersion } from '../procedure/procedure.queries';
import { ConflictDialog } from './conflict-dialog';
import { FilingContext } from './draft-context';
import { DraftSaver } from './draft-saver';
import { changeFiles, rereadDraft, saveDraft, useDraft, useRemoveAttachment } from './drafts.queries';
import { loadFilingPages } from './load-ahead';
import { RenewalNotice } from './renewal-notice';
import { SaveStatus } from './save-status';
import { useUploadsTo } from './use-uploads-to';
import classes from './filing.module.css';

/** Around all pages of one filing: loads the draft once, saves it, and goes on uploading from page to page. */
export function DraftFrame() {
  const { draftId = '' } = useParams();
  return (
    <MustSignIn>
      <LoadedDraft key={draftId} id={draftId} />
    </MustSignIn>
  );
}

function LoadedDraft({ id }: { readonly id: string }) {
  const account = useSignedIn();
  const draft = useDraft(id);
  const { code, version } = draft.data?.procedure ?? { code: '', version: 0 };
  const procedure = useProcedureVersion(code, version, draft.data !== undefined);
  if (draft.error && problemOf(draft.error).code === 'notFound') return <NoDraft id={id} />;
  return (
    <div className="page page-narrow">
      <Loaded query={draft}>
        {(loaded) => (
          <Loaded query={procedure}>{(found) => <Frame draft={loaded} procedure={found} account={account} />}</Loaded>
        )}
      </Loaded>
    </div>
  );
}

interface FrameProps {
  readonly draft: Draft;
  readonly procedure: Procedure;
  readonly account: Account;
}

function Frame({ draft, procedure, account }: FrameProps) {
  const say = useText();
  const isOverview = useMatch(ROUTES.draft) !== null;
  const client = useQueryClient();
  const askToSignIn = useAskToSignIn();
  const [saver] = useState(() => {
    const read = (id: string) => rereadDraft(client, id);
    return new DraftSaver(draft.id, account.id, draft, { save: saveDraft, read, askToSignIn });
  });
  const uploads = useUploadsTo('drafts', draft.id, (file) =>
    changeFiles(client, draft.id, (files) => [...files, file]),
  );
  const removal = useRemoveAttachment((gone) =>
    changeFiles(client, draft.id, (files) => files.filter(({ id }) => id !== gone)),
  );
  useEffect(loadFilingPages, []);
  useEffect(() => {
    const save = () => void saver.saveQuietly();
    const look = () => void (document.visibilityState === 'visible' ? saver.catchUp() : saver.saveQuietly());
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', look);
      save();
    };
  }, [saver]);
  const removeFile = removal.mutate;
  const filing = useMemo(
    () => ({ draft, procedure, saver, uploads, files: draft.attachments, removeFile }),
    [draft, procedure, saver, uploads, removeFile],
  );
  return (
    <FilingContext value={filing}>
      <div className={classes.top}>
        {isOverview ? (
          <Link to={paths.myDossiers}>{say({ vi: 'Hồ sơ của tôi', en: 'My dossiers' })}</Link>
        ) : (
          <Link to={paths.draft(draft.id)}>{say(procedure.name)}</Link>
        )}
        <SaveStatus />
      </div>
      {removal.error && <ProblemNotice error={removal.error} />}
      <RenewalNotice draft={draft} />
      <Outlet />
      <ConflictDialog />
    </FilingContext>
  );
}

/** No such draft: most often it has become a dossier with the same id, which is shown instead. */
function NoDraft({ id }: { readonly id: string }) {
  const dossier = useDossier(id);
  return (
    <div className="page page-narrow">
      <Loaded query={dossier} missing={<NoDossier />}>
        {() => <Navigate to={paths.dossier(id)} replace />}
      </Loaded>
    </div>
  );
}
