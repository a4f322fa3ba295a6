import { Badge } from '@mantine/core';
import type { OfficerState } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconCircleCheck, IconCircleOff, IconLock, type Icon } from '@tabler/icons-react';
import { STATE_NAMES } from './officer.words';

const LOOKS: Readonly<Record<OfficerState, { readonly icon: Icon; readonly colour: string }>> = {
  active: { icon: IconCircleCheck, colour: 'jade.8' },
  locked: { icon: IconLock, colour: 'amber.8' },
  ended: { icon: IconCircleOff, colour: 'stone' },
};

export function OfficerStateBadge({ state }: { readonly state: OfficerState }) {
  const say = useText();
  const { icon: StateIcon, colour } = LOOKS[state];
  return (
    <Badge
      variant="outline"
      miw="max-content"
      color={colour}
      tt="none"
      fw={500}
      size="lg"
      leftSection={<StateIcon size={14} aria-hidden />}
    >
      {say(STATE_NAMES[state])}
    </Badge>
  );
}
