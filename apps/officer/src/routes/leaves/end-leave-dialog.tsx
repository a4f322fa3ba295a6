import { Button, Group, Stack, Text } from '@mantine/core';
import type { Leave } from '@mot-cua/api-client';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { Dialog } from '../../dialog/dialog';
import { useLeaveCall } from './leaves.queries';
import { LEAVE_WORDS } from './leaves.words';

/** Says what it means that somebody is back early, or does not go, and does it. */
export function EndLeaveDialog({ leave, onClose }: { readonly leave: Leave; readonly onClose: () => void }) {
  const say = useText();
  const call = useLeaveCall();
  const { id, revision, officerName: name, standing } = leave;
  const act = say(standing === 'coming' ? LEAVE_WORDS.cancel : LEAVE_WORDS.end);
  return (
    <Dialog title={`${act} · ${name}`} size="md" onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{say(LEAVE_WORDS.endMeans, { name })}</Text>
        {call.error && <ProblemNotice error={call.error} />}
        <Group gap="sm">
          <Button
            size="sm"
            loading={call.isPending}
            onClick={() => call.mutate({ kind: 'end', id, revision }, { onSuccess: onClose })}
            data-autofocus
          >
            {act}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {say(LEAVE_WORDS.close)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
