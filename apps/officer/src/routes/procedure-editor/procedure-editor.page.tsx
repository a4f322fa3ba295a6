import { Button } from '@mantine/core';
import { EmptyState, LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { useParams } from 'react-router';
import { isProblem } from '../../api/is-problem';
import { useBeginDraft } from '../catalogue/catalogue.queries';
import { EditorFrame } from './editor-frame';
import { useProcedureDraft } from './procedure-editor.queries';
import classes from './procedure-editor.module.css';

/** The editor of a procedure's draft. */
export function ProcedureEditorPage() {
  const { code = '' } = useParams();
  return <Editor key={code} code={code} />;
}

function Editor({ code }: { readonly code: string }) {
  const say = useText();
  const draft = useProcedureDraft(code);
  const begin = useBeginDraft(code);
  if (draft.data) return <EditorFrame code={code} draft={draft.data} />;
  return (
    <div className={classes.page}>
      {draft.isPending && <LoadingState lines={8} />}
      {draft.error && !isProblem(draft.error, 'notFound') && (
        <ProblemNotice error={draft.error} onRetry={() => void draft.refetch()} />
      )}
      {draft.error && isProblem(draft.error, 'notFound') && (
        <EmptyState
          isPage
          title={say({ vi: 'Chưa có bản soạn thảo', en: 'There is no draft' })}
          action={
            <Button
              loading={begin.isPending}
              onClick={() => begin.mutate(undefined, { onSuccess: () => void draft.refetch() })}
            >
              {say({ vi: 'Soạn phiên bản mới', en: 'Write a new version' })}
            </Button>
          }
        >
          {say({
            vi: 'Bản soạn bắt đầu từ nội dung của phiên bản mới nhất; phiên bản đang có hiệu lực không đổi cho tới khi công bố.',
            en: 'A draft begins with what the newest version says; the one in force stays until you publish.',
          })}
        </EmptyState>
      )}
      {begin.error && <ProblemNotice error={begin.error} />}
    </div>
  );
}
