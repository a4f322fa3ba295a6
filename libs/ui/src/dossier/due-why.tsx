import { Popover, UnstyledButton } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { useText } from '../i18n/use-text';
import { DueLedger, type ExplainedDeadline } from './due-ledger';
import classes from './due-why.module.css';

interface DueWhyProps {
  readonly deadline: ExplainedDeadline | null;
  /** What is due; a result unless told. */
  readonly what?: Text;
  readonly isPaused?: boolean;
}

/** A small question beside a date that opens its explanation; nothing where there is none. */
export function DueWhy({ deadline, ...ledger }: DueWhyProps) {
  const say = useText();
  if (!deadline) return null;
  return (
    <Popover position="bottom-end" width={480} withArrow trapFocus shadow="md">
      <Popover.Target>
        <UnstyledButton className={classes.why}>{say({ vi: 'Vì sao ngày này?', en: 'Why then?' })}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.drop}>
        <DueLedger deadline={deadline} {...ledger} />
      </Popover.Dropdown>
    </Popover>
  );
}
