import { Select } from '@mantine/core';
import type { ProcessStep } from '@mot-cua/domain';
import { ROLE_WORDS, useText } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { useWorkSteps } from './assignment.queries';
import { ASSIGNMENT_WORDS, SCOPE_WORDS } from './assignment.words';

/** A step that can be given out. */
export type WorkStep = Pick<ProcessStep, 'code' | 'name' | 'role'>;

interface StepChoiceProps {
  readonly procedureCode: string;
  readonly value: string | null;
  readonly onChange: (step: WorkStep | null) => void;
  readonly error?: ReactNode;
  /** What it means to choose none; absent: one has to be chosen. */
  readonly none?: string;
}

/** A step of the work of a procedure; receiving, deciding and handing over have ways of their own. */
export function StepChoice({ procedureCode, value, onChange, error, none }: StepChoiceProps) {
  const say = useText();
  const steps = useWorkSteps(procedureCode);
  return (
    <Select
      size="sm"
      label={say(SCOPE_WORDS.step)}
      description={say(ASSIGNMENT_WORDS.stepHint)}
      placeholder={none}
      data={(steps.data ?? []).map(({ code, name, role }) => ({
        value: code,
        label: `${say(name)} · ${say(ROLE_WORDS[role])}`,
      }))}
      value={value}
      onChange={(code) => onChange(steps.data?.find((step) => step.code === code) ?? null)}
      clearable={none !== undefined}
      {...(none !== undefined && { clearButtonProps: { 'aria-label': none } })}
      error={error ?? steps.error?.message}
    />
  );
}
