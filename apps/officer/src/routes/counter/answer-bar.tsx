import { Button, Tooltip } from '@mantine/core';
import type { CounterEntry, Procedure } from '@mot-cua/api-client';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconFileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { KeyHint } from '../../keyboard/key-hint';
import { AskForMore } from './ask-for-more';
import { RefuseEntry } from './refuse-entry';
import type { Entering } from './use-enter-once';
import classes from './counter.module.css';

interface AnswerBarProps {
  readonly problems: CounterEntry['check']['problems'];
  readonly procedure: Procedure;
  readonly isSaved: boolean;
  readonly enter: Entering;
  readonly onReceive: () => void;
  /** Saves what is on the screen; answers whether it could. */
  readonly onBeforeAnswer: () => Promise<boolean>;
}

/** The counter's answer: accepted, more is needed, or refused. Each enters the dossier and prints its paper. */
export function AnswerBar({ problems, procedure, isSaved, enter, onReceive, onBeforeAnswer }: AnswerBarProps) {
  const say = useText();
  const [dialog, setDialog] = useState<'more' | 'refuse' | null>(null);
  const open = async (which: 'more' | 'refuse') => {
    if (await onBeforeAnswer()) setDialog(which);
  };
  const close = () => setDialog(null);
  return (
    <div className={classes.answer}>
      <p role="status">
        {problems.length === 0
          ? say({ vi: 'Đã đủ, tiếp nhận được.', en: 'Complete, can be accepted.' })
          : say(
              { vi: 'Còn {{count}} chỗ phải xem lại.', en: '{{count}} to look at again.' },
              { count: problems.length },
            )}
      </p>
      {enter.error && dialog === null && <ProblemNotice error={enter.error} />}
      <div className={classes.answers}>
        <Tooltip
          label={
            <>
              {say({ vi: 'Tiếp nhận', en: 'Accept' })} <KeyHint keys="Ctrl Enter" />
            </>
          }
        >
          <Button
            leftSection={<IconFileCheck size={18} aria-hidden />}
            loading={enter.isPending && dialog === null}
            aria-keyshortcuts="Control+Enter"
            onClick={onReceive}
          >
            {say({ vi: 'Tiếp nhận, in giấy hẹn', en: 'Accept, print the receipt' })}
          </Button>
        </Tooltip>
        <Button variant="default" disabled={!isSaved && enter.isPending} onClick={() => void open('more')}>
          {say({ vi: 'Thiếu giấy tờ…', en: 'Something is missing…' })}
        </Button>
        <Button variant="default" disabled={!isSaved && enter.isPending} onClick={() => void open('refuse')}>
          {say({ vi: 'Từ chối…', en: 'Refuse…' })}
        </Button>
      </div>
      {dialog === 'more' && <AskForMore problems={problems} procedure={procedure} enter={enter} onClose={close} />}
      {dialog === 'refuse' && <RefuseEntry enter={enter} onClose={close} />}
    </div>
  );
}
