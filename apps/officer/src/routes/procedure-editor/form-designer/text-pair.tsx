import type { Text } from '@mot-cua/domain';
import { Textarea, TextInput } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import classes from './properties.module.css';

interface TextPairProps {
  readonly label: Text;
  readonly value: Text;
  readonly onChange: (value: Text) => void;
  readonly isLong?: boolean;
  /** Where the keyboard lands when the properties are opened. */
  readonly isFirst?: boolean;
}

/** The same words in Vietnamese, which binds, and in English. */
export function TextPair({ label, value, onChange, isLong, isFirst }: TextPairProps) {
  const say = useText();
  const Input = isLong ? Textarea : TextInput;
  const grow = isLong ? { autosize: true, minRows: 1, maxRows: 5 } : {};
  return (
    <div className={classes.pair}>
      <Input
        size="sm"
        {...grow}
        data-first={isFirst || undefined}
        label={say({ vi: '{{what}} (tiếng Việt)', en: '{{what}} (Vietnamese)' }, { what: say(label) })}
        value={value.vi}
        onChange={(event) => onChange({ ...value, vi: event.currentTarget.value })}
      />
      <Input
        size="sm"
        {...grow}
        lang="en"
        label={say({ vi: '{{what}} (tiếng Anh)', en: '{{what}} (English)' }, { what: say(label) })}
        value={value.en}
        onChange={(event) => onChange({ ...value, en: event.currentTarget.value })}
      />
    </div>
  );
}
