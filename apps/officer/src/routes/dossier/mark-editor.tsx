import { Button, CloseButton, Group, Textarea, TextInput } from '@mantine/core';
import type { SupplementItem } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconFileText, IconForms } from '@tabler/icons-react';
import { DIALOG_WORDS } from './dialog.words';
import { QUICK_REASONS } from './quick-reasons';
import classes from './mark-editor.module.css';

interface MarkEditorProps {
  readonly mark: SupplementItem;
  readonly name: string;
  /** Writing begins here. */
  readonly isFirst: boolean;
  readonly showsMissing: boolean;
  readonly onExplain: (words: Partial<Pick<SupplementItem, 'reason' | 'legalBasis'>>) => void;
  readonly onRemove: () => void;
}

/** One defect: what it is about, what is wrong, and the rule. */
export function MarkEditor({ mark, name, isFirst, showsMissing, onExplain, onRemove }: MarkEditorProps) {
  const say = useText();
  const KindIcon = mark.kind === 'paper' ? IconFileText : IconForms;
  return (
    <li className={classes.mark}>
      <div className={classes.head}>
        <KindIcon size={18} stroke={1.6} aria-hidden />
        <b>{name}</b>
        <CloseButton size="sm" aria-label={say(DIALOG_WORDS.removeMark, { name })} onClick={onRemove} />
      </div>
      <Textarea
        size="sm"
        label={say(DIALOG_WORDS.reasonOf)}
        aria-label={`${say(DIALOG_WORDS.reasonOf)}: ${name}`}
        value={mark.reason}
        onChange={(event) => onExplain({ reason: event.currentTarget.value })}
        error={showsMissing && mark.reason.trim() === '' && say(DIALOG_WORDS.missing)}
        autosize
        minRows={2}
        data-autofocus={isFirst || undefined}
        maxLength={2000}
      />
      <Group gap={4} mt={6}>
        {QUICK_REASONS[mark.kind].map((reason) => (
          <Button
            key={reason.en}
            size="compact-xs"
            variant="default"
            fw={400}
            onClick={() => onExplain({ reason: [mark.reason.trim(), say(reason)].filter(Boolean).join(' ') })}
          >
            {say(reason).split('.')[0]}
          </Button>
        ))}
      </Group>
      <TextInput
        size="sm"
        mt={8}
        label={say(DIALOG_WORDS.legalBasis)}
        aria-label={`${say(DIALOG_WORDS.legalBasis)}: ${name}`}
        value={mark.legalBasis ?? ''}
        onChange={(event) => onExplain({ legalBasis: event.currentTarget.value })}
        maxLength={500}
      />
    </li>
  );
}
