import { ActionIcon, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { RESULT_MAX_BYTES, RESULT_MEDIA_TYPES } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconCertificate, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { fileOfResult, useAttachResult, useRemoveResultFile } from './attached-results.queries';
import { DIALOG_WORDS } from './dialog.words';
import classes from './attached-results.module.css';

interface AttachedResultsProps {
  readonly dossier: Dossier;
  /** Whether somebody tried to go on without them. */
  readonly isMissing: boolean;
}

/** The documents that go with a proposal: one for each result that the portal does not write itself. */
export function AttachedResults({ dossier, isMissing }: AttachedResultsProps) {
  const say = useText();
  const attached = dossier.results.filter(({ document }) => document === 'attached');
  if (attached.length === 0) return null;
  return (
    <fieldset className={classes.results}>
      <legend>{say(DIALOG_WORDS.attached)}</legend>
      <Text size="sm" c="dimmed">
        {say(DIALOG_WORDS.attachedHint, { megabytes: RESULT_MAX_BYTES / 1024 / 1024 })}
      </Text>
      <Stack gap="sm" mt="xs">
        {attached.map((result) => (
          <AttachedResult key={result.code} dossier={dossier} result={result} isMissing={isMissing} />
        ))}
      </Stack>
    </fieldset>
  );
}

interface AttachedResultProps extends AttachedResultsProps {
  readonly result: Dossier['results'][number];
}

function AttachedResult({ dossier, result, isMissing }: AttachedResultProps) {
  const say = useText();
  const name = say(result.name);
  const file = fileOfResult(dossier.attachments, result.code);
  const attach = useAttachResult(dossier.id, result.code ?? '');
  const remove = useRemoveResultFile(dossier.id);
  const [isTooLarge, setTooLarge] = useState(false);
  const choose = (chosen: File | null) => {
    if (!chosen) return;
    setTooLarge(chosen.size > RESULT_MAX_BYTES);
    if (chosen.size <= RESULT_MAX_BYTES) attach.mutate(chosen);
  };
  const wrong = isTooLarge
    ? say(DIALOG_WORDS.attachedTooLarge, { megabytes: RESULT_MAX_BYTES / 1024 / 1024 })
    : isMissing && !file && say(DIALOG_WORDS.attachedMissing);
  return (
    <div role="group" aria-label={name} className={classes.result}>
      <Group gap="xs" wrap="nowrap">
        <IconCertificate size={18} stroke={1.6} aria-hidden />
        <div className={classes.name}>
          <b>{name}</b>
          <span className={classes.file}>{file ? file.fileName : say(DIALOG_WORDS.attachedNone)}</span>
        </div>
        <FileButton accept={RESULT_MEDIA_TYPES.join(',')} onChange={choose}>
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="default"
              loading={attach.isPending}
              leftSection={<IconUpload size={16} aria-hidden />}
              aria-invalid={wrong ? true : undefined}
            >
              {file ? say(DIALOG_WORDS.attachAnother) : say(DIALOG_WORDS.attach)}
            </Button>
          )}
        </FileButton>
        {file && !file.filed && (
          <ActionIcon
            variant="subtle"
            color="crimson"
            loading={remove.isPending}
            aria-label={say(DIALOG_WORDS.removeAttached, { name: file.fileName })}
            onClick={() => remove.mutate(file.id)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {wrong && (
        <p role="alert" className={classes.wrong}>
          {wrong}
        </p>
      )}
      {(attach.error ?? remove.error) && <ProblemNotice error={attach.error ?? remove.error} />}
    </div>
  );
}
