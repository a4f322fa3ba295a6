import { Radio, Stack } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';

interface WayChoiceProps {
  readonly ways: readonly { readonly code: string; readonly name: Text }[];
  readonly value: string | null;
  readonly onChange: (way: string) => void;
  readonly isMissing: boolean;
}

/** How a dossier goes on after a step that leaves a choice. */
export function WayChoice({ ways, value, onChange, isMissing }: WayChoiceProps) {
  const say = useText();
  return (
    <Radio.Group
      size="sm"
      label={say({ vi: 'Đi tiếp thế nào?', en: 'How does it go on?' })}
      value={value}
      onChange={onChange}
      error={isMissing && say({ vi: 'Hãy chọn một hướng.', en: 'Please choose a way.' })}
      withAsterisk
    >
      <Stack gap="xs" mt="xs">
        {ways.map(({ code, name }) => (
          <Radio key={code} value={code} label={say(name)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
