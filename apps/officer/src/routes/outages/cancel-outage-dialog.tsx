import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { Outage } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import { useRef, useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { OutageProblem } from './outage-problem';
import { useOutageCall } from './outages.queries';
import { OUTAGE_WORDS } from './outages.words';

/** Says what it means that an outage never was, asks why, and does it. */
export function CancelOutageDialog({ outage, onClose }: { readonly outage: Outage; readonly onClose: () => void }) {
  const say = useText();
  const call = useOutageCall();
  const [reason, setReason] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (!reason.trim()) return input.current?.focus();
    if (call.isPending) return;
    const { id, revision } = outage;
    call.mutate({ kind: 'cancel', id, revision, reason: reason.trim() }, { onSuccess: onClose });
  }

  return (
    <Dialog title={say(OUTAGE_WORDS.cancelIt)} size="md" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm">
            <b>{outage.reason}</b>. {say(OUTAGE_WORDS.cancelMeans)}
          </Text>
          <OutageProblem error={call.error} />
          <TextInput
            ref={input}
            size="sm"
            label={say(OUTAGE_WORDS.cancelReason)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={wasTried && !reason.trim() && say(OUTAGE_WORDS.needed)}
            maxLength={300}
            data-autofocus
          />
          <Group gap="sm">
            <Button type="submit" size="sm" color="crimson" loading={call.isPending}>
              {say(OUTAGE_WORDS.cancelIt)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say(OUTAGE_WORDS.close)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
