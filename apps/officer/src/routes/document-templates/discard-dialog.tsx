import { Button, Group, Stack, Text } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { Dialog } from '../../dialog/dialog';
import { TEMPLATE_WORDS } from './template.words';

interface DiscardDialogProps {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Asks before a draft is thrown away: nothing brings it back. */
export function DiscardDialog({ error, isPending, onDiscard, onClose }: DiscardDialogProps) {
  const say = useText();
  return (
    <Dialog title={say(TEMPLATE_WORDS.discard)} size="md" onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{say(TEMPLATE_WORDS.discardMeans)}</Text>
        {error !== null && error !== undefined && <ProblemNotice error={error} />}
        <Group gap="sm">
          <Button size="sm" color="crimson" loading={isPending} onClick={onDiscard}>
            {say(TEMPLATE_WORDS.discard)}
          </Button>
          <Button size="sm" variant="default" data-autofocus onClick={onClose}>
            {say(TEMPLATE_WORDS.keep)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
