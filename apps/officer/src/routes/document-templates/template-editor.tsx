import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DocumentTemplate } from '@mot-cua/api-client';
import { templateFaults, type LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { ChangedElsewhere } from '../../admin-history/changed-elsewhere';
import { isProblem } from '../../api/is-problem';
import { showInNewTab } from '../../shell/show-file';
import { usePreviewPdf, useTemplateCall, type TemplateCall, type TemplateText } from './document-templates.queries';
import { DiscardDialog } from './discard-dialog';
import { PublishDialog } from './publish-dialog';
import { TemplateFields } from './template-fields';
import { TemplatePreview } from './template-preview';
import { shownOf } from './template-standing';
import { TEMPLATE_WORDS } from './template.words';
import classes from './document-templates.module.css';

interface TemplateEditorProps {
  readonly kind: LegalDocumentKind;
  /** The draft, or the version that one begins from. */
  readonly shown: DocumentTemplate;
  /** The draft as it is now; none where it is gone. */
  readonly onReload: () => Promise<DocumentTemplate | undefined>;
}

const textOf = ({ content, regulation }: DocumentTemplate): TemplateText => ({ content, regulation });

/** Everything that a form says, in one order. */
function saidBy({ content, regulation }: TemplateText): string {
  const { formLabel, issuer, title, numberPattern, body, signatures } = content;
  const signers = signatures.map(({ heading, name }) => [heading, name]);
  return JSON.stringify([regulation, formLabel, issuer, title, numberPattern, body, signers]);
}

/** A form being edited, with how it would look beside it. */
export function TemplateEditor({ kind, shown, onReload }: TemplateEditorProps) {
  const say = useText();
  const isDraft = shown.status === 'draft';
  const [text, setText] = useState(textOf(shown));
  const [revision, setRevision] = useState(isDraft ? shown.revision : 0);
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const call = useTemplateCall(kind);
  const preview = usePreviewPdf(kind);
  const isChanged = saidBy(text) !== saidBy(shown);
  const isReady = templateFaults(kind, text.content).length === 0;

  function send(what: TemplateCall, done: string) {
    if (call.isPending) return;
    call.mutate(what, {
      onSuccess: (items) => {
        notifications.show({ color: 'jade', title: done, message: text.content.title });
        const versions = items.filter((one) => one.kind === kind);
        setRevision(versions.find(({ status }) => status === 'draft')?.revision ?? 0);
        const left = shownOf(versions);
        // What was typed since a save was sent stays; what was thrown away does not.
        if (what.kind === 'discard' && left) setText(textOf(left));
        setAsked(null);
      },
    });
  }

  function close() {
    setAsked(null);
    call.reset();
  }

  async function takeNewest(keepsTyped: boolean) {
    const draft = await onReload();
    setRevision(draft?.revision ?? 0);
    if (!keepsTyped && draft) setText(textOf(draft));
    call.reset();
  }

  function showPdf() {
    // What went wrong stands above the preview.
    showInNewTab(say(TEMPLATE_WORDS.preview), () => preview.mutateAsync(text)).catch(() => undefined);
  }

  return (
    <div className={classes.editor}>
      <div>
        {isProblem(call.error, 'changedElsewhere') ? (
          <ChangedElsewhere onTake={takeNewest} />
        ) : (
          call.error && !asked && <ProblemNotice error={call.error} />
        )}
        <TemplateFields kind={kind} text={text} onChange={setText} />
        <Group gap="sm" mt="md" className={classes.acts}>
          <Button
            size="sm"
            loading={call.isPending && !asked}
            disabled={!isChanged}
            onClick={() => send({ kind: 'save', text, revision }, say({ vi: 'Đã lưu bản soạn', en: 'Draft saved' }))}
          >
            {say(TEMPLATE_WORDS.save)}
          </Button>
          {isDraft && (
            <Button size="sm" variant="default" disabled={isChanged || !isReady} onClick={() => setAsked('publish')}>
              {say(TEMPLATE_WORDS.publish)}
            </Button>
          )}
          {isDraft && (
            <Button size="sm" variant="outline" color="crimson" onClick={() => setAsked('discard')}>
              {say(TEMPLATE_WORDS.discard)}
            </Button>
          )}
        </Group>
      </div>
      <div className={classes.preview}>
        <Group justify="space-between" mb="xs">
          <h2 className={classes.heading}>{say(TEMPLATE_WORDS.preview)}</h2>
          <Button
            size="compact-md"
            variant="default"
            loading={preview.isPending}
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            onClick={showPdf}
          >
            {say(TEMPLATE_WORDS.previewPdf)}
          </Button>
        </Group>
        {preview.error && <ProblemNotice error={preview.error} />}
        <div className={classes.desk} tabIndex={0} role="region" aria-label={say(TEMPLATE_WORDS.preview)}>
          <TemplatePreview kind={kind} content={text.content} />
        </div>
      </div>
      {asked === 'discard' && (
        <DiscardDialog
          error={call.error}
          isPending={call.isPending}
          onDiscard={() => send({ kind: 'discard', revision }, say({ vi: 'Đã bỏ bản soạn', en: 'Draft thrown away' }))}
          onClose={close}
        />
      )}
      {asked === 'publish' && (
        <PublishDialog
          error={call.error}
          isPending={call.isPending}
          onPublish={(effectiveOn) =>
            send({ kind: 'publish', effectiveOn, revision }, say({ vi: 'Đã ban hành', en: 'Put in force' }))
          }
          onClose={close}
        />
      )}
    </div>
  );
}
