import { Select } from '@mantine/core';
import type { ProcessStep } from '@mot-cua/domain';
import { connect, lead, type ProcessEdit } from '@mot-cua/domain/workflow/edit';
import { fieldId, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useStepWords } from '../../../process-drawing/step-words';
import { useFaultAt } from '../faults';

interface TargetFieldProps {
  readonly label: string;
  readonly at: string;
  readonly steps: readonly ProcessStep[];
  readonly from: string;
  readonly way: number;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** The step that a way leads to, of those that it may lead to. */
export function TargetField({ label, at, steps, from, way, value, onChange }: TargetFieldProps) {
  const { data, open } = useTargets(steps, value, (to) => lead(steps, from, way, to));
  return (
    <Select
      size="sm"
      id={fieldId(at)}
      label={label}
      error={useFaultAt(at)}
      data={data}
      value={value || null}
      allowDeselect={false}
      onDropdownOpen={open}
      onChange={(code) => code !== null && code !== value && onChange(code)}
    />
  );
}

interface OneMoreFieldProps {
  readonly steps: readonly ProcessStep[];
  readonly from: string;
  readonly onChange: (code: string) => void;
}

/** One more step to lead to, of those that a step may lead to. */
export function OneMoreField({ steps, from, onChange }: OneMoreFieldProps) {
  const say = useText();
  const { data, open } = useTargets(steps, '', (to) => (to === from ? undefined : connect(steps, from, to)));
  return (
    <Select
      size="sm"
      label={say({ vi: 'Nối thêm tới bước', en: 'Lead to one more step' })}
      placeholder={say({ vi: 'Chọn bước…', en: 'Choose a step…' })}
      nothingFoundMessage={say({ vi: 'Không nối thêm được tới bước nào', en: 'There is no other step to lead to' })}
      data={data}
      value={null}
      onDropdownOpen={open}
      onChange={(code) => code !== null && onChange(code)}
    />
  );
}

/** The steps that may be chosen; which they are is worked out once somebody looks. */
function useTargets(steps: readonly ProcessStep[], value: string, attempt: (to: string) => ProcessEdit | undefined) {
  const { nameOf } = useStepWords();
  const [found, setFound] = useState({ of: steps, codes: [value] });
  const codes = found.of === steps ? found.codes : [value];
  const isAllowed = (code: string) => {
    const made = attempt(code);
    return made !== undefined && !made.refused;
  };
  const listed = steps.flatMap((step, index) =>
    codes.includes(step.code) ? [{ value: step.code, label: `${index + 1}. ${nameOf(step)}` }] : [],
  );
  // Where a way leads to nothing there is, its code is all that can be shown.
  const isGone = value !== '' && !steps.some(({ code }) => code === value);
  return {
    data: isGone ? [...listed, { value, label: value }] : listed,
    open: () =>
      setFound({ of: steps, codes: steps.flatMap(({ code }) => (code === value || isAllowed(code) ? [code] : [])) }),
  };
}
