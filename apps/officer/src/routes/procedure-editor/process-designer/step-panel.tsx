import { ActionIcon, Button, Menu } from '@mantine/core';
import type { ProcedureDefinition } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconChevronDown, IconPlus, IconTrash } from '@tabler/icons-react';
import { useStepWords } from '../../../process-drawing/step-words';
import { useFaultAt } from '../faults';
import { ACT_WORDS } from './designer.words';
import { StepForm } from './step-form';
import { StepMenu } from './step-menu';
import type { ProcessActs } from './use-process-acts';
import type { ProcessDesigner } from './use-process-designer';
import classes from './process-designer.module.css';

interface StepPanelProps {
  readonly definition: ProcedureDefinition;
  readonly designer: ProcessDesigner;
  readonly acts: ProcessActs;
  readonly onGoTo: (code: string) => void;
}

/** The fields of the step that is selected in the drawing. */
export function StepPanel({ definition, designer, acts, onGoTo }: StepPanelProps) {
  const say = useText();
  const { nameOf } = useStepWords();
  const { steps, selected } = designer;
  const index = steps.findIndex(({ code }) => code === selected);
  const step = steps[index];
  const fault = useFaultAt(`/process/${index}`);
  if (!step) return null;
  return (
    <>
      <header className={classes.panelHead}>
        <h4 className={classes.panelTitle}>{`${index + 1}. ${nameOf(step)}`}</h4>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              {say({ vi: 'Thêm', en: 'Add' })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <StepMenu code={step.code} acts={acts} />
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          variant="subtle"
          color="crimson"
          aria-label={say(ACT_WORDS.remove)}
          onClick={() => acts.remove(step.code)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </header>
      {fault && <p className={classes.fault}>{fault}</p>}
      <StepForm key={designer.keyOf(step.code)} {...{ step, index, definition, designer, acts, onGoTo }} />
    </>
  );
}
