import { Popover, UnstyledButton } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { useText } from '../i18n/use-text';
import { DueLedger, type ExplainedDeadline } from './due-ledger';
import classes from './due-why.module.css';

interface DueWhyProps {
  /** Nothing is shown without one. */
  readonly deadline: ExplainedDeadline | null;
  /** What is due; a result unless told. */
  readonly what?: Text;
  readonly isPaused?: boolean;
}

/** A small question beside a date that opens its explanation. */
export function DueWhy({ deadline, what, isPaused }: DueWhyProps) {
  const say = useText();
  if (!deadline) return null;
  // A page has one date of the result and several others, which say of what they are.
  const short = say({ vi: 'Vì sao?', en: 'Why?' });
  return (
    <Popover position="bottom-end" width={480} withArrow trapFocus shadow="md">
      <Popover.Target>
        <UnstyledButton className={classes.why} aria-label={what && `${say(what)}: ${short}`}>
          {what ? short : say({ vi: 'Vì sao ngày này?', en: 'Why then?' })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.drop}>
        <DueLedger deadline={deadline} what={what} isPaused={isPaused} />
      </Popover.Dropdown>
    </Popover>
  );
}
