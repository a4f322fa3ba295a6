import type { Complaint } from '@mot-cua/api-client';
import { Button, Group } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { COMPLAINT_ACTION_WORDS } from '@mot-cua/ui/complaint';
import type { OfficeAction } from './send-complaint-command';

/** In the order in which they usually come: the first that is open is the next step. */
const OFFICE_ACTIONS: readonly OfficeAction[] = [
  ...(['accept', 'approveAnswer', 'answer', 'draftAnswer', 'sendBack', 'assign', 'ask'] as const),
  ...(['extend', 'passOn', 'refuse'] as const),
];

interface ComplaintActionsProps {
  readonly complaint: Complaint;
  readonly onAct: (action: OfficeAction) => void;
}

/** What the officer can do with it now. */
export function ComplaintActions({ complaint: { actions }, onAct }: ComplaintActionsProps) {
  const say = useText();
  const open = OFFICE_ACTIONS.filter((action) => actions.includes(action));
  if (open.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={say({ vi: 'Việc có thể làm', en: 'What can be done' })}>
      {open.map((action, index) => (
        <Button
          key={action}
          size="sm"
          variant={index === 0 ? 'filled' : action === 'refuse' ? 'subtle' : 'default'}
          color={action === 'refuse' ? 'crimson' : undefined}
          onClick={() => onAct(action)}
        >
          {say(COMPLAINT_ACTION_WORDS[action])}
        </Button>
      ))}
    </Group>
  );
}
