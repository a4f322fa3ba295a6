import { Select } from '@mantine/core';
import { OFFICER_ROLES, type ProcedureDefinition, type ProcessStep } from '@mot-cua/domain';
import { fieldId, ROLE_WORDS, useText } from '@mot-cua/ui';
import { useFaultAt } from '../../faults';
import { AgencyPicker } from '../../parts/agency-picker';
import { CodeField } from '../../parts/code-field';
import { freeCode, isPlaceholder } from '../../parts/free-code';
import { NumberField } from '../../parts/number-field';
import { TextField } from '../../parts/text-field';
import { StepHoursByCase } from './step-hours-by-case';
import classes from './time.module.css';

/** Code of a step that has no name yet. */
export const NEW_STEP = 'buoc';

interface StepFieldsProps {
  readonly at: string;
  readonly step: ProcessStep;
  readonly definition: ProcedureDefinition;
  readonly onChange: (step: ProcessStep) => void;
}

/** One step of the office: who does it, where, and in how many working hours. */
export function StepFields({ at, step, definition, onChange }: StepFieldsProps) {
  const say = useText();
  const roleFault = useFaultAt(`${at}/role`);
  const change = (part: Partial<ProcessStep>) => onChange({ ...step, ...part });
  const taken = definition.process.filter((other) => other !== step).map(({ code }) => code);
  const nameCode = () => {
    if (!isPlaceholder(step.code, NEW_STEP) || step.name.vi.trim() === '') return;
    change({ code: freeCode(step.name.vi, taken, NEW_STEP) });
  };
  return (
    <>
      <div onBlur={nameCode}>
        <TextField
          label={say({ vi: 'Tên bước', en: 'Name of the step' })}
          at={`${at}/name`}
          value={step.name}
          onChange={(name) => change({ name })}
        />
      </div>
      <div className={classes.row}>
        <Select
          size="sm"
          id={fieldId(`${at}/role`)}
          label={say({ vi: 'Người làm', en: 'Done by' })}
          error={roleFault}
          data={OFFICER_ROLES.map((role) => ({ value: role, label: say(ROLE_WORDS[role]) }))}
          value={step.role}
          allowDeselect={false}
          onChange={(chosen) => {
            const role = OFFICER_ROLES.find((one) => one === chosen);
            if (role) change({ role });
          }}
        />
        <NumberField
          label={say({ vi: 'Thời gian', en: 'Time' })}
          at={`${at}/workingHours`}
          value={step.workingHours}
          onChange={(workingHours) => workingHours !== undefined && change({ workingHours })}
          most={100_000}
          hasParts
          unit={say({ vi: 'giờ', en: 'h' })}
        />
      </div>
      <AgencyPicker
        label={say({ vi: 'Cơ quan làm bước này', en: 'Agency that does it' })}
        whenNone={say({ vi: 'Cơ quan có thẩm quyền', en: 'The competent agency' })}
        at={`${at}/agencyCode`}
        value={step.agencyCode}
        onChange={(agencyCode) => change({ agencyCode })}
      />
      <StepHoursByCase
        at={`${at}/workingHoursByCase`}
        step={step}
        cases={definition.cases ?? []}
        onChange={(workingHoursByCase) => change({ workingHoursByCase })}
      />
      <CodeField
        label={say({ vi: 'Mã', en: 'Code' })}
        at={`${at}/code`}
        value={step.code}
        taken={taken}
        onChange={(code) => change({ code })}
      />
    </>
  );
}
