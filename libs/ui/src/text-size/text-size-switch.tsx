import type { Text } from '@mot-cua/domain';
import { UnstyledButton } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { useTextSize, type TextSize } from './text-size';
import classes from './text-size-switch.module.css';

const SIGNS: Readonly<Record<TextSize, { readonly sign: string; readonly name: Text }>> = {
  smaller: { sign: 'A−', name: { vi: 'Chữ nhỏ hơn', en: 'Smaller text' } },
  usual: { sign: 'A', name: { vi: 'Cỡ chữ thường', en: 'Usual text size' } },
  larger: { sign: 'A+', name: { vi: 'Chữ lớn hơn', en: 'Larger text' } },
};
const ORDER: readonly TextSize[] = ['smaller', 'usual', 'larger'];

/** A− A A+, remembered on this device. */
export function TextSizeSwitch() {
  const say = useText();
  const [size, change] = useTextSize();
  return (
    <div role="group" aria-label={say({ vi: 'Cỡ chữ', en: 'Text size' })} className={classes.group}>
      {ORDER.map((option) => (
        <UnstyledButton
          key={option}
          className={classes.button}
          aria-pressed={size === option}
          // The visible sign comes first, so that people who speak to their device can say what they see.
          aria-label={`${SIGNS[option].sign} ${say(SIGNS[option].name)}`}
          onClick={() => change(option)}
        >
          {SIGNS[option].sign}
        </UnstyledButton>
      ))}
    </div>
  );
}
