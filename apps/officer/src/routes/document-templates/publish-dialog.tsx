import { Button, Group, Stack, Text } from '@mantine/core';
import { addDays, localDate } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { DayInput } from '../../day-input/day-input';
import { Dialog } from '../../dialog/dialog';
import { TEMPLATE_WORDS } from './template.words';

interface PublishDialogProps {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onPublish: (effectiveOn: string) => void;
  readonly onClose: () => void;
}

/** Asks from when the new form holds. */
export function PublishDialog({ error, isPending, onPublish, onClose }: PublishDialogProps) {
  const say = useText();
  const tomorrow = addDays(localDate(new Date()), 1);
  const [effectiveOn, setEffectiveOn] = useState(tomorrow);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (effectiveOn && !isPending) onPublish(effectiveOn);
  }

  return (
    <Dialog title={say(TEMPLATE_WORDS.publish)} size="md" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm">{say(TEMPLATE_WORDS.publishMeans)}</Text>
          {error !== null && error !== undefined && <ProblemNotice error={error} />}
          <DayInput
            label={say(TEMPLATE_WORDS.effectiveOn)}
            value={effectiveOn}
            min={tomorrow}
            onChange={setEffectiveOn}
          />
          <Group gap="sm">
            <Button type="submit" size="sm" data-autofocus loading={isPending} disabled={!effectiveOn}>
              {say(TEMPLATE_WORDS.publish)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say(TEMPLATE_WORDS.cancel)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
