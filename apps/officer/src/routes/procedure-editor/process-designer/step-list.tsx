import { ActionIcon, Menu } from '@mantine/core';
import { graphOf, type ProcedureDefinition, type ProcessStep } from '@mot-cua/domain';
import { fieldId, ROLE_WORDS, useText } from '@mot-cua/ui';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useStepWords } from '../../../process-drawing/step-words';
import { useFaultAt } from '../faults';
import { Fold } from '../parts/fold';
import { StepForm } from './step-form';
import { StepMenu } from './step-menu';
import type { ProcessActs } from './use-process-acts';
import type { ProcessDesigner } from './use-process-designer';
import parts from '../parts/parts.module.css';

interface StepListProps {
  readonly definition: ProcedureDefinition;
  readonly designer: ProcessDesigner;
  readonly acts: ProcessActs;
  readonly onGoTo: (code: string) => void;
}

/** The steps one below the other, each with its fields: all that the drawing shows and does. */
export function StepList({ definition, designer, acts, onGoTo }: StepListProps) {
  return (
    <ol className={parts.entries}>
      {designer.steps.map((step, index) => (
        <Row
          key={`${designer.keyOf(step.code)} ${duplicateOf(designer.steps, index)}`}
          {...{ step, index, definition, designer, acts, onGoTo }}
        />
      ))}
    </ol>
  );
}

/** How many steps above this one have its code. */
const duplicateOf = (steps: readonly ProcessStep[], index: number) =>
  steps.slice(0, index).filter(({ code }) => code === steps[index]?.code).length;

interface RowProps extends StepListProps {
  readonly step: ProcessStep;
  readonly index: number;
}

function Row({ step, index, definition, designer, acts, onGoTo }: RowProps) {
  const say = useText();
  const words = useStepWords();
  const at = `/process/${index}`;
  const fault = useFaultAt(at);
  const { steps } = designer;
  const name = `${index + 1}. ${words.nameOf(step)}`;
  const isElsewhere = step.agencyCode !== undefined || step.agencyFrom !== undefined;
  const next = step.next && words.nextOf(steps, graphOf(steps).nextOf(step.code));
  const summary = [
    say(ROLE_WORDS[step.role]),
    words.hoursOf(step.workingHours),
    isElsewhere && words.agencyOf(step),
    next && say({ vi: 'tiếp theo: {{next}}', en: 'then: {{next}}' }, { next }),
  ];
  return (
    <li id={fieldId(at)} tabIndex={-1} className={parts.entry} onFocus={() => designer.select(step.code)}>
      <div className={parts.entryBody}>
        {fault && <p className={parts.fault}>{fault}</p>}
        <Fold at={at} startsOpen={step.name.vi === ''} title={name} summary={summary.filter(Boolean).join(' · ')}>
          <StepForm {...{ step, index, definition, designer, acts, onGoTo }} />
        </Fold>
      </div>
      <div className={parts.entryTools}>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="stone"
              aria-label={say({ vi: 'Thêm ở {{name}}', en: 'Add at {{name}}' }, { name })}
            >
              <IconPlus size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <StepMenu code={step.code} acts={acts} isShort />
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={index === 0}
          onClick={() => acts.move(step.code, 'earlier')}
          aria-label={say({ vi: 'Đưa {{name}} lên', en: 'Move {{name}} up' }, { name })}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={index === steps.length - 1}
          onClick={() => acts.move(step.code, 'later')}
          aria-label={say({ vi: 'Đưa {{name}} xuống', en: 'Move {{name}} down' }, { name })}
        >
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="crimson"
          onClick={() => acts.remove(step.code)}
          aria-label={say({ vi: 'Bỏ {{name}}', en: 'Remove {{name}}' }, { name })}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
