import { Button } from '@mantine/core';
import type { DocumentTemplate } from '@mot-cua/api-client';
import type { LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useTemplateCall } from './document-templates.queries';
import { periodWords, STANDING_WORDS, standingOf } from './template-standing';
import { REGULATION_WORDS, TEMPLATE_WORDS } from './template.words';
import classes from './document-templates.module.css';

interface TemplateVersionsProps {
  readonly kind: LegalDocumentKind;
  /** Newest first. */
  readonly versions: readonly DocumentTemplate[];
  readonly today: string;
}

/** Every version of a form that is or was, and the way back from one that waits. */
export function TemplateVersions({ kind, versions, today }: TemplateVersionsProps) {
  const say = useText();
  const call = useTemplateCall(kind);
  return (
    <section className={classes.versions} aria-labelledby="versions">
      <h2 id="versions" className={classes.heading}>
        {say(TEMPLATE_WORDS.versions)}
      </h2>
      {call.error && <ProblemNotice error={call.error} />}
      <ol className={classes.versionList}>
        {versions.map((version) => {
          const standing = standingOf(version, today);
          return (
            <li key={version.version} data-standing={standing}>
              <b>
                {say({ vi: 'Bản {{version}}', en: 'Version {{version}}' }, { version: version.version })} ·{' '}
                {say(STANDING_WORDS[standing])}
              </b>
              <span>
                {[version.content.formLabel, say(REGULATION_WORDS[version.regulation]), say(periodWords(version))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {standing === 'waits' && (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={call.isPending}
                  onClick={() => call.mutate({ kind: 'withdraw' })}
                >
                  {say(TEMPLATE_WORDS.withdraw)}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
