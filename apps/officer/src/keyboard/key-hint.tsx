import { Kbd } from '@mantine/core';

/** A key as it stands in tooltips and in the list of shortcuts. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden style={{ display: 'inline-flex', verticalAlign: 'middle', whiteSpace: 'nowrap' }}>
      {keys.split(' ').map((key) => (
        <Kbd key={key} size="xs" ml={4}>
          {key}
        </Kbd>
      ))}
    </span>
  );
}
