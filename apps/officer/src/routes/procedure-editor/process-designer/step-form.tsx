import type { ProcedureDefinition, ProcessStep } from '@mot-cua/domain';
import { StepFields } from '../sections/time/step-fields';
import { NextFields } from './next-fields';
import type { ProcessActs } from './use-process-acts';
import type { ProcessDesigner } from './use-process-designer';

interface StepFormProps {
  readonly step: ProcessStep;
  readonly index: number;
  readonly definition: ProcedureDefinition;
  readonly designer: ProcessDesigner;
  readonly acts: ProcessActs;
  /** Goes to another step. */
  readonly onGoTo: (code: string) => void;
}

/** Everything that is said of a step, and how the process goes on after it. */
export function StepForm({ step, index, definition, designer, acts, onGoTo }: StepFormProps) {
  const at = `/process/${index}`;
  return (
    <>
      <StepFields
        at={at}
        step={step}
        steps={designer.steps}
        definition={definition}
        onChange={(changed) => designer.change(index, changed)}
        onRename={(code, isByName) => designer.rename(index, code, isByName)}
      />
      <NextFields
        at={at}
        step={step}
        steps={designer.steps}
        form={definition.form}
        acts={acts}
        onChange={(next) => designer.change(index, { ...step, next })}
        onSelect={onGoTo}
      />
    </>
  );
}
