import { Select } from '@mantine/core';
import { graphOf, OFFICER_ROLES, STEP_TASKS, type ProcedureDefinition, type ProcessStep } from '@mot-cua/domain';
import { STEP_WITHOUT_NAME } from '@mot-cua/domain/workflow/edit';
import { fieldId, ROLE_WORDS, useText } from '@mot-cua/ui';
import { TASK_WORDS } from '../../../../process-drawing/step-words';
import { useFaultAt } from '../../faults';
import { CodeField } from '../../parts/code-field';
import { freeCode, isPlaceholder } from '../../parts/free-code';
import { NumberField } from '../../parts/number-field';
import { TextField } from '../../parts/text-field';
import { StepAgencyFields } from './step-agency-fields';
import { StepHoursByCase } from './step-hours-by-case';
import classes from './time.module.css';

/** Stands for a task that is told by role and place. */
const BY_PLACE = 'byPlace';

interface StepFieldsProps {
  readonly at: string;
  readonly step: ProcessStep;
  readonly steps: readonly ProcessStep[];
  readonly definition: Pick<ProcedureDefinition, 'cases' | 'form'>;
  readonly onChange: (step: ProcessStep) => void;
  /** Told of another code, which everything that names the step takes over; of a new step it follows from the name. */
  readonly onRename: (code: string, isByName?: boolean) => void;
}

/** One step of the office: who does it, where, what for, and in how many working hours. */
export function StepFields({ at, step, steps, definition, onChange, onRename }: StepFieldsProps) {
  const say = useText();
  const roleFault = useFaultAt(`${at}/role`);
  const taskFault = useFaultAt(`${at}/task`);
  const told = graphOf(steps.map((one) => (one === step ? withoutTask(one) : one))).taskOf(step.code) ?? 'work';
  const change = (part: Partial<ProcessStep>) => onChange({ ...step, ...part });
  const taken = steps.filter((other) => other !== step).map(({ code }) => code);
  const nameCode = () => {
    if (!isPlaceholder(step.code, STEP_WITHOUT_NAME) || step.name.vi.trim() === '') return;
    onRename(freeCode(step.name.vi, taken, STEP_WITHOUT_NAME), true);
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
      <Select
        size="sm"
        id={fieldId(`${at}/task`)}
        label={say({ vi: 'Việc của bước', en: 'Task of the step' })}
        error={taskFault}
        data={[
          {
            value: BY_PLACE,
            label: say({ vi: 'Theo vị trí: {{task}}', en: 'By its place: {{task}}' }, { task: say(TASK_WORDS[told]) }),
          },
          ...STEP_TASKS.map((task) => ({ value: task, label: say(TASK_WORDS[task]) })),
        ]}
        value={step.task ?? BY_PLACE}
        allowDeselect={false}
        onChange={(chosen) => change({ task: STEP_TASKS.find((one) => one === chosen) })}
      />
      <StepAgencyFields at={at} step={step} form={definition.form} onChange={change} />
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
        onChange={onRename}
      />
    </>
  );
}

function withoutTask({ task: _, ...rest }: ProcessStep): ProcessStep {
  return rest;
}
