import { Badge } from '@mantine/core';
import type { DocumentTemplate } from '@mot-cua/api-client';
import { localDate } from '@mot-cua/domain';
import { LEGAL_DOCUMENT_KINDS, paperOf } from '@mot-cua/domain/legal-document';
import { DOCUMENT_WORDS, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import list from '../../shell/list.module.css';
import { documentTemplatePath } from '../../shell/paths';
import { useDocumentTemplates } from './document-templates.queries';
import { periodWords, standingOf } from './template-standing';
import { KIND_MEANS, REGULATION_WORDS, TEMPLATE_WORDS } from './template.words';
import classes from './document-templates.module.css';

/** The forms of every kind of legal document. */
export function DocumentTemplatesPage() {
  const say = useText();
  const templates = useDocumentTemplates();
  return (
    <div className={list.page}>
      <PageHeader title={say(TEMPLATE_WORDS.title)} lead={say(TEMPLATE_WORDS.lead)} />
      {templates.error && <ProblemNotice error={templates.error} onRetry={() => void templates.refetch()} />}
      {templates.isPending && <LoadingState lines={7} />}
      {templates.data && <Kinds templates={templates.data} />}
    </div>
  );
}

function Kinds({ templates }: { readonly templates: readonly DocumentTemplate[] }) {
  const say = useText();
  const today = localDate(new Date());
  return (
    <ul className={classes.kinds}>
      {LEGAL_DOCUMENT_KINDS.map((kind) => {
        const versions = templates.filter((one) => one.kind === kind);
        const inForce = versions.find((one) => standingOf(one, today) === 'inForce');
        const draft = versions.some(({ status }) => status === 'draft');
        const waiting = versions.find((one) => standingOf(one, today) === 'waits');
        return (
          <li key={kind} className={classes.kind}>
            <div>
              <Link to={documentTemplatePath(kind)} className={list.name}>
                {say(DOCUMENT_WORDS[kind])}
              </Link>
              <span className={list.under}>
                {say(KIND_MEANS[kind])} · {paperOf(kind)}
              </span>
            </div>
            <div className={classes.standing}>
              {inForce && (
                <span>
                  {inForce.content.formLabel}, {say(REGULATION_WORDS[inForce.regulation])}
                  <span className={list.under}>{say(periodWords(inForce))}</span>
                </span>
              )}
              {draft && (
                <Badge color="amber" variant="light">
                  {say({ vi: 'Đang soạn', en: 'Draft' })}
                </Badge>
              )}
              {waiting && (
                <Badge color="river" variant="light">
                  {say({ vi: 'Mẫu mới', en: 'New form' })} {say(periodWords(waiting))}
                </Badge>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
