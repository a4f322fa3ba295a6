import { UnstyledButton } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useFields } from './search.queries';
import classes from './field-filter.module.css';

interface FieldFilterProps {
  readonly chosen: string | undefined;
  readonly onChoose: (field: string | undefined) => void;
}

interface Option {
  readonly code?: string;
  readonly label: string;
  readonly count?: number;
}

/** Narrows a list of procedures to one field. */
export function FieldFilter({ chosen, onChoose }: FieldFilterProps) {
  const say = useText();
  const { data } = useFields();
  const options: readonly Option[] = [
    { label: say({ vi: 'Mọi lĩnh vực', en: 'All fields' }) },
    ...(data?.items ?? []).map(({ code, name, procedures }) => ({ code, label: say(name), count: procedures })),
  ];
  return (
    <div role="group" aria-label={say({ vi: 'Lĩnh vực', en: 'Field' })} className={classes.filter}>
      {options.map(({ code, label, count }) => (
        <UnstyledButton
          key={code ?? ''}
          className={classes.option}
          aria-pressed={chosen === code}
          onClick={() => onChoose(code)}
          ref={code !== undefined && code === chosen ? bringIntoView : undefined}
        >
          {label}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </UnstyledButton>
      ))}
    </div>
  );
}

/** On a phone the fields are one long line, and the chosen one may be far along it. */
function bringIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
