import { useMemo } from 'react';
import { useFaults } from '../faults';
import { FormDesigner } from '../form-designer/form-designer';
import type { SectionProps } from '../section';
import { fieldReferences } from './field-references';

const FORM = '/form';

/** The e-form, designed by hand and eye beside a phone that shows it. */
export function FormSection({ definition, onChange }: SectionProps) {
  const all = useFaults();
  const faults = useMemo(
    () =>
      all
        .filter(({ at }) => at.startsWith(`${FORM}/`))
        .map(({ at, message }) => ({ at: at.slice(FORM.length), message })),
    [all],
  );
  const references = useMemo(() => fieldReferences(definition), [definition]);
  return (
    <FormDesigner
      form={definition.form}
      onChange={(form) => onChange({ form })}
      faults={faults}
      references={references}
      papers={definition.papers}
    />
  );
}
