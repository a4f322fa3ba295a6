import { ActionIcon, Button, MultiSelect, Select, Tooltip } from '@mantine/core';
import type { Assignment } from '@mot-cua/api-client';
import { useText } from '@mot-cua/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { AreaChoice } from './area-choice';
import { ASSIGNMENT_WORDS, SCOPE_WORDS } from './assignment.words';
import classes from './assignment.module.css';

/** A line of the form: who has an area or a field; the code is still to be chosen at first. */
export interface ShareLine {
  readonly key: number;
  readonly code: string | null;
  readonly officerIds: string[];
}

export type SharedKind = 'byArea' | 'byField';

/** Whether a line says who has what. */
export function isWhole({ code, officerIds }: ShareLine): boolean {
  return code !== null && officerIds.length > 0;
}

interface ShareFieldsProps {
  readonly kind: SharedKind;
  readonly lines: readonly ShareLine[];
  readonly onChange: (lines: readonly ShareLine[]) => void;
  /** What is missing is said once somebody tried to save. */
  readonly showsMissing: boolean;
  readonly assignment: Assignment;
}

/** Who has which area, or which field. */
export function ShareFields({ kind, lines, onChange, showsMissing, assignment }: ShareFieldsProps) {
  const say = useText();
  const missing = (isMissing: boolean) => showsMissing && isMissing && say(ASSIGNMENT_WORDS.needed);
  const change = (key: number, next: Partial<ShareLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...next } : line)));
  const add = () =>
    onChange([...lines, { key: Math.max(0, ...lines.map(({ key }) => key)) + 1, code: null, officerIds: [] }]);
  return (
    <fieldset className={classes.shares}>
      <legend>{say(kind === 'byArea' ? ASSIGNMENT_WORDS.areas : ASSIGNMENT_WORDS.fields)}</legend>
      {lines.map((line) => (
        <div key={line.key} className={classes.share}>
          {kind === 'byArea' ? (
            <AreaChoice
              value={line.code}
              name={nameOf(line.code, assignment, say)}
              onChange={(code) => change(line.key, { code })}
              error={missing(line.code === null)}
            />
          ) : (
            <Select
              size="sm"
              label={say(SCOPE_WORDS.field)}
              data={assignment.fields.map(({ code, name }) => ({ value: code, label: say(name) }))}
              value={line.code}
              onChange={(code) => change(line.key, { code })}
              searchable
              allowDeselect={false}
              error={missing(line.code === null)}
            />
          )}
          <MultiSelect
            size="sm"
            label={say(ASSIGNMENT_WORDS.officers)}
            data={assignment.officers.map(({ id, fullName }) => ({ value: id, label: fullName }))}
            value={line.officerIds}
            onChange={(officerIds) => change(line.key, { officerIds })}
            searchable
            error={missing(line.officerIds.length === 0)}
          />
          <Tooltip label={say(ASSIGNMENT_WORDS.takeOut)}>
            <ActionIcon
              className={classes.takeOut}
              variant="subtle"
              color="stone"
              size="lg"
              aria-label={say(ASSIGNMENT_WORDS.takeOut)}
              onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
        </div>
      ))}
      <Button size="compact-sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {say(kind === 'byArea' ? ASSIGNMENT_WORDS.addArea : ASSIGNMENT_WORDS.addField)}
      </Button>
    </fieldset>
  );
}

function nameOf(code: string | null, { units }: Assignment, say: ReturnType<typeof useText>): string | undefined {
  const unit = units.find((one) => one.code === code);
  return unit && say(unit.name);
}
