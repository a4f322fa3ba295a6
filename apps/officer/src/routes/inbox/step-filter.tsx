import { Select } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import type { InboxChange, InboxSearch } from './inbox-search';
import { useStepNames } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';
import classes from './inbox.module.css';

interface StepFilterProps {
  readonly search: InboxSearch;
  readonly procedureCode: string;
  readonly onChange: (change: InboxChange) => void;
}

/** The steps of the chosen procedure: without one, a step says nothing. */
export function StepFilter({ search, procedureCode, onChange }: StepFilterProps) {
  const say = useText();
  const steps = useStepNames(procedureCode);
  return (
    <Select
      size="sm"
      className={classes.stateFilter}
      aria-label={say(INBOX_WORDS.step)}
      placeholder={say(INBOX_WORDS.allSteps)}
      data={(steps.data ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
      value={search.step ?? null}
      onChange={(step) => onChange({ step: step ?? undefined })}
      clearable
      clearButtonProps={{ 'aria-label': say(INBOX_WORDS.allSteps) }}
    />
  );
}
