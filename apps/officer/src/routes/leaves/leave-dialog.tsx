import { Alert, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Leave, LeaveOfficer } from '@mot-cua/api-client';
import { localDate } from '@mot-cua/domain';
import { ProblemNotice, shortDay, useText } from '@mot-cua/ui';
import { useRef, useState, type FormEvent } from 'react';
import { isProblem } from '../../api/is-problem';
import { DayInput } from '../../day-input/day-input';
import { Dialog } from '../../dialog/dialog';
import { useOfficer } from '../../session/officer';
import { newTransactionId } from '../../saving/transaction-id';
import { useLeaveCall } from './leaves.queries';
import { LEAVE_WORDS } from './leaves.words';

interface LeaveDialogProps {
  /** As it was read; absent: a new one. */
  readonly leave?: Leave;
  readonly officers: readonly LeaveOfficer[];
  readonly onClose: () => void;
}

const NOBODY = '';

/** Who is away from when to when, and who stands in. */
export function LeaveDialog({ leave, officers, onClose }: LeaveDialogProps) {
  const say = useText();
  const me = useOfficer();
  const call = useLeaveCall();
  // However often it is sent, it is the same leave.
  const [id] = useState(newTransactionId);
  const mine = officers.filter(({ isMineToKeep }) => isMineToKeep);
  const [officerId, setOfficerId] = useState(leave?.officerId ?? mine.find((one) => one.id === me.id)?.id ?? null);
  const [firstDay, setFirstDay] = useState(leave?.firstDay ?? localDate(new Date()));
  const [lastDay, setLastDay] = useState(leave?.lastDay ?? '');
  const [substituteId, setSubstituteId] = useState<string>(leave?.substituteId ?? NOBODY);
  const [reason, setReason] = useState(leave?.reason ?? '');
  const [wasTried, setWasTried] = useState(false);
  // State alone is too late for the second click.
  const isSending = useRef(false);
  const officer = officers.find((one) => one.id === officerId);
  const able = officers.filter((one) => officer?.substituteIds.includes(one.id));

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (!officerId || !firstDay || !lastDay || isSending.current) return;
    isSending.current = true;
    const content = { firstDay, lastDay, substituteId: substituteId || null, reason: reason.trim() || null };
    call.mutate(
      leave
        ? { kind: 'change', id: leave.id, revision: leave.revision, content }
        : { kind: 'enter', leave: { id, officerId, ...content } },
      {
        onSuccess: ({ officerName }) => {
          notifications.show({
            color: 'jade',
            title: say({ vi: 'Đã ghi kỳ nghỉ', en: 'The leave is entered' }),
            message: `${officerName}: ${shortDay(firstDay)} – ${shortDay(lastDay)}`,
          });
          onClose();
        },
        onSettled: () => {
          isSending.current = false;
        },
      },
    );
  }

  return (
    <Dialog title={say(leave ? LEAVE_WORDS.change : LEAVE_WORDS.enter)} size="md" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {isProblem(call.error, 'changedElsewhere') ? (
            <Alert color="amber" role="alert">
              {say(LEAVE_WORDS.changed)}
            </Alert>
          ) : (
            call.error && <ProblemNotice error={call.error} />
          )}
          <Select
            size="sm"
            label={say(LEAVE_WORDS.officer)}
            data={mine.map((one) => ({ value: one.id, label: one.fullName }))}
            value={officerId}
            onChange={(next) => {
              setOfficerId(next);
              setSubstituteId(NOBODY);
            }}
            searchable
            allowDeselect={false}
            readOnly={leave !== undefined || mine.length === 1}
            error={wasTried && !officerId && say(LEAVE_WORDS.missingOfficer)}
            data-autofocus={officerId ? undefined : true}
          />
          {officer && officer.heldDossiers > 0 && (
            <Text size="sm" c="dimmed">
              {say(LEAVE_WORDS.holds, { name: officer.fullName, count: officer.heldDossiers })}
            </Text>
          )}
          <Group grow align="start" gap="sm">
            <DayInput
              label={say(LEAVE_WORDS.firstDay)}
              value={firstDay}
              onChange={setFirstDay}
              error={wasTried && !firstDay && say(LEAVE_WORDS.missing)}
            />
            <DayInput
              label={say(LEAVE_WORDS.lastDay)}
              value={lastDay}
              onChange={setLastDay}
              min={firstDay}
              error={wasTried && !lastDay && say(LEAVE_WORDS.missing)}
            />
          </Group>
          <Select
            size="sm"
            label={say(LEAVE_WORDS.substitute)}
            description={say(LEAVE_WORDS.substituteHint)}
            data={[
              { value: NOBODY, label: say(LEAVE_WORDS.nobody) },
              ...able.map((one) => ({ value: one.id, label: one.fullName })),
            ]}
            value={substituteId}
            onChange={(next) => setSubstituteId(next ?? NOBODY)}
            searchable={able.length > 8}
            allowDeselect={false}
          />
          <Textarea
            size="sm"
            label={say(LEAVE_WORDS.reason)}
            description={say(LEAVE_WORDS.reasonHint)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
            maxRows={6}
            maxLength={500}
          />
          <Group gap="sm">
            <Button type="submit" size="sm" loading={call.isPending}>
              {say(LEAVE_WORDS.save)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say(LEAVE_WORDS.close)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
