import { localDate } from '@mot-cua/domain';
import { LEGAL_DOCUMENT_KINDS } from '@mot-cua/domain/legal-document';
import { DOCUMENT_WORDS, EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { Link, useParams } from 'react-router';
import { AdminHistory } from '../../admin-history/admin-history';
import { PATHS } from '../../shell/paths';
import { useDocumentTemplates } from './document-templates.queries';
import { TemplateEditor } from './template-editor';
import { useTemplateHistoryWords } from './template-history.words';
import { shownOf } from './template-standing';
import { TemplateVersions } from './template-versions';
import { KIND_MEANS, TEMPLATE_WORDS } from './template.words';
import classes from './document-templates.module.css';

/** The form of one kind of document: what it says, how it looks, and its versions. */
export function DocumentTemplatePage() {
  const say = useText();
  const { kind: asked } = useParams();
  const kind = LEGAL_DOCUMENT_KINDS.find((known) => known === asked);
  const templates = useDocumentTemplates();
  const historyWords = useTemplateHistoryWords();
  if (!kind) return <EmptyState isPage title={say({ vi: 'Không có loại văn bản này', en: 'No such document' })} />;
  const versions = templates.data?.filter((one) => one.kind === kind);
  const shown = versions && shownOf(versions);
  return (
    <div className={classes.page}>
      <PageHeader
        title={say(DOCUMENT_WORDS[kind])}
        above={<Link to={PATHS.documentTemplates}>{say(TEMPLATE_WORDS.title)}</Link>}
        lead={say(KIND_MEANS[kind])}
      />
      {templates.error && <ProblemNotice error={templates.error} onRetry={() => void templates.refetch()} />}
      {templates.isPending && <LoadingState lines={8} />}
      {versions && shown && (
        <>
          <TemplateEditor
            key={kind}
            kind={kind}
            shown={shown}
            onReload={async () => {
              const { data } = await templates.refetch();
              return data?.find((one) => one.kind === kind && one.status === 'draft');
            }}
          />
          <TemplateVersions kind={kind} versions={versions} today={localDate(new Date())} />
          <div className={classes.history}>
            <AdminHistory kind="documentTemplate" id={kind} words={historyWords} />
          </div>
        </>
      )}
    </div>
  );
}
