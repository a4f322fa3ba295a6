import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { KeyHint } from '../../keyboard/key-hint';
import { INBOX_WORDS } from './inbox.words';
import classes from './inbox.module.css';

interface QuietBarProps {
  readonly waiting: number;
  readonly gone: number;
  readonly onShow: () => void;
}

/** Says that the list has moved on, and leaves it to the officer when to look. */
export function QuietBar({ waiting, gone, onShow }: QuietBarProps) {
  const say = useText();
  const hasNews = waiting > 0 || gone > 0;
  return (
    <div role="status">
      {hasNews && (
        <div className={classes.quietBar}>
          {waiting > 0 ? say(INBOX_WORDS.newDossiers, { count: waiting }) : say(INBOX_WORDS.changed)}
          <Button
            size="compact-xs"
            radius="xl"
            variant="white"
            color="river"
            onClick={onShow}
            rightSection={<KeyHint keys="U" />}
          >
            {say(INBOX_WORDS.show)}
          </Button>
        </div>
      )}
    </div>
  );
}
