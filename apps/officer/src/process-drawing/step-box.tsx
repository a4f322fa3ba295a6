import { ROLE_WORDS, useText } from '@mot-cua/ui';
import { IconAlertCircle } from '@tabler/icons-react';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import { BoxMenu } from './box-menu';
import { useDrawing } from './drawing-context';
import type { StepNode } from './flow-parts';
import { StandingLine, useStandingWords } from './standing-line';
import { isHere } from './standing-words';
import { TASK_WORDS, useStepWords } from './step-words';
import { WayMark } from './way-mark';
import classes from './process-drawing.module.css';

/** The box of a step, with the marks on the ways on from it, so that they are walked through after it. */
export function StepBox({ id, data: { index }, sourcePosition, targetPosition }: NodeProps<StepNode>) {
  const say = useText();
  const words = useStepWords();
  const { steps, graph, drawn, standings, edits } = useDrawing();
  const standingWords = useStandingWords();
  const step = steps[index];
  if (!step) return null;
  const faults = edits?.faultsOfStep(index) ?? [];
  const standing = standings?.[step.code];
  const isElsewhere = step.agencyCode !== undefined || step.agencyFrom !== undefined;
  const agency = standing?.agency ?? words.agencyOf(step);
  const task = graph.taskOf(step.code) ?? 'work';
  const heard = [
    words.sentenceOf(steps, index, graph.nextOf(step.code), agency),
    standing && standingWords(standing),
    ...faults,
  ].filter(Boolean);
  // What is seen is heard as one sentence.
  const seen = (
    <span className={classes.seen} aria-hidden>
      <span className={classes.head}>
        <span className={classes.number}>{index + 1}</span>
        <span className={classes.task} data-task={task}>
          {say(TASK_WORDS[task])}
        </span>
        {faults.length > 0 && <IconAlertCircle size={18} className={classes.faulty} aria-hidden />}
        <span className={classes.hours}>{words.hoursOf(step.workingHours)}</span>
      </span>
      <span className={classes.name} data-unnamed={step.name.vi === '' || undefined}>
        {words.nameOf(step)}
      </span>
      <span className={classes.who}>
        {say(ROLE_WORDS[step.role])}
        {(isElsewhere || standing?.agency !== undefined) && <b>{agency}</b>}
      </span>
      {standing && <StandingLine standing={standing} />}
    </span>
  );
  const shared = {
    ...{ 'data-drawn': id, 'data-standing': standing?.standing },
    className: `${classes.box} nopan`,
  };
  const ways = drawn.lines.filter(({ way }) => way?.from === index);
  return (
    <>
      <Handle
        type="target"
        position={targetPosition ?? Position.Left}
        isConnectable={edits !== undefined}
        className={edits ? classes.handle : classes.noHandle}
      />
      {edits ? (
        <BoxMenu menu={edits.stepMenu(index)} className={classes.boxMenu}>
          <button
            {...shared}
            type="button"
            id={edits.idOf(index)}
            title={faults.join('\n') || undefined}
            data-faulty={faults.length > 0 || undefined}
            aria-pressed={edits.selected === index}
            aria-haspopup="menu"
            onFocus={() => edits.onSelect(index)}
            onClick={() => edits.onSelect(index)}
            onDoubleClick={() => edits.onOpen(index)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              edits.onOpen(index);
            }}
          >
            <span className="mc-only-read">{heard.join('. ')}</span>
            {seen}
          </button>
        </BoxMenu>
      ) : (
        <div
          {...shared}
          role="group"
          aria-label={heard.join('. ')}
          tabIndex={0}
          aria-current={isHere(standing?.standing) ? 'step' : undefined}
        >
          {seen}
        </div>
      )}
      <Handle
        type="source"
        position={sourcePosition ?? Position.Right}
        isConnectable={edits !== undefined}
        className={edits ? classes.handle : classes.noHandle}
      />
      {ways.map((line) => (
        <WayMark key={line.id} line={line} of={id} />
      ))}
    </>
  );
}
