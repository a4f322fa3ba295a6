import { Badge } from '@mantine/core';
import type { KeptField } from '@mot-cua/api-client';
import { shortDay, useText } from '@mot-cua/ui';
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import { FIELD_WORDS } from './fields.words';

export function FieldState({ field: { validTo } }: { readonly field: KeptField }) {
  const say = useText();
  return validTo === null ? (
    <Badge
      variant="outline"
      color="jade.8"
      tt="none"
      fw={500}
      size="lg"
      miw="max-content"
      leftSection={<IconCircleCheck size={14} aria-hidden />}
    >
      {say(FIELD_WORDS.inUse)}
    </Badge>
  ) : (
    <Badge
      variant="outline"
      color="stone"
      tt="none"
      fw={500}
      size="lg"
      miw="max-content"
      leftSection={<IconCircleOff size={14} aria-hidden />}
    >
      {say(FIELD_WORDS.ended, { day: shortDay(validTo) })}
    </Badge>
  );
}
