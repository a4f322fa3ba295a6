import { SegmentedControl } from '@mantine/core';
import { graphOf, type ProcedureDefinition, type ProcessStep, type StepNext } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../faults';
import { BranchesFields } from './branches-fields';
import { OneMoreField, TargetField } from './target-field';
import type { ProcessActs } from './use-process-acts';
import { WaysFields } from './ways-fields';
import classes from './process-designer.module.css';

const KINDS = [
  { kind: 'step', words: { vi: 'Một bước', en: 'One step' } },
  { kind: 'choice', words: { vi: 'Rẽ hướng', en: 'A choice' } },
  { kind: 'parallel', words: { vi: 'Song song', en: 'Side by side' } },
] as const;

export interface NextFieldsProps {
  readonly at: string;
  readonly step: ProcessStep;
  readonly steps: readonly ProcessStep[];
  readonly form: ProcedureDefinition['form'];
  readonly acts: ProcessActs;
  readonly onChange: (next: StepNext) => void;
  readonly onSelect: (code: string) => void;
}

/** How the process goes on after a step. */
export function NextFields(props: NextFieldsProps) {
  const { at, step, steps, acts } = props;
  const say = useText();
  const next = graphOf(steps).nextOf(step.code);
  const fault = useFaultAt(`${at}/next`);
  const title = `${fieldId(at)}-next-title`;
  return (
    <div id={fieldId(`${at}/next`)} tabIndex={-1} role="group" aria-labelledby={title} className={classes.next}>
      <h5 id={title} className={classes.nextTitle}>
        {say({ vi: 'Sau bước này', en: 'After this step' })}
      </h5>
      {fault && <p className={classes.fault}>{fault}</p>}
      <SegmentedControl
        size="xs"
        aria-label={say({ vi: 'Đi tiếp thế nào', en: 'How it goes on' })}
        data={KINDS.map(({ kind, words }) => ({ value: kind, label: say(words) }))}
        value={next?.kind ?? 'step'}
        onChange={(chosen) => {
          const kind = KINDS.find((one) => one.kind === chosen)?.kind;
          if (kind) acts.changeNext(step.code, kind);
        }}
      />
      {!next && (
        <p className={classes.quiet}>{say({ vi: 'Quy trình kết thúc ở đây.', en: 'The process ends here.' })}</p>
      )}
      {next?.kind === 'step' && (
        <TargetField
          label={say({ vi: 'Bước tiếp theo', en: 'Next step' })}
          at={`${at}/next/to`}
          steps={steps}
          from={step.code}
          way={0}
          value={next.to}
          onChange={(to) => acts.lead(step.code, 0, to)}
        />
      )}
      {next?.kind === 'choice' && <WaysFields {...props} next={next} />}
      {next?.kind === 'parallel' && <BranchesFields {...props} next={next} />}
      {next && <OneMoreField steps={steps} from={step.code} onChange={(to) => acts.connect(step.code, to)} />}
    </div>
  );
}
