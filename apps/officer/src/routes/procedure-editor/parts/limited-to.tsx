import { Checkbox, Group } from '@mantine/core';
import { fieldId } from '@mot-cua/ui';
import { useFaults } from '../faults';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface LimitedToProps<Value extends string> {
  readonly label: string;
  /** What it means that none is ticked: “All channels”. */
  readonly whenNone: string;
  readonly at: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[] | undefined;
  /** Told of `undefined` when none is ticked. */
  readonly onChange: (chosen: readonly Value[] | undefined) => void;
}

/** Some of a list, or, with none ticked, all of it. */
export function LimitedTo<Value extends string>(props: LimitedToProps<Value>) {
  const { label, whenNone, at, options, chosen = [], onChange } = props;
  const fault = useFaults().find((one) => one.at === at || one.at.startsWith(`${at}/`))?.message;
  // What is gone from the list can still be unticked.
  const gone = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...gone.map((value) => ({ value, label: value }))];
  return (
    <Checkbox.Group
      id={fieldId(at)}
      tabIndex={-1}
      size="sm"
      label={label}
      description={chosen.length === 0 ? whenNone : undefined}
      error={fault}
      value={[...chosen]}
      onChange={(values) => {
        const next = all.map(({ value }) => value).filter((value) => values.includes(value));
        onChange(next.length > 0 ? next : undefined);
      }}
    >
      <Group gap="0.25rem 1rem" mt="0.375rem">
        {all.map((option) => (
          <Checkbox key={option.value} size="sm" value={option.value} label={option.label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
