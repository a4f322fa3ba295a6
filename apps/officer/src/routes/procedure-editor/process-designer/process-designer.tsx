import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ProcedureDefinition, ProcessStep } from '@mot-cua/domain';
import { fieldId, useText } from '@mot-cua/ui';
import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ProcessDrawing } from '../../../process-drawing/process-drawing';
import { useFaultAt } from '../faults';
import { ToolButton } from '../parts/tool-button';
import { ACT_WORDS, NO_STEPS } from './designer.words';
import { StepList } from './step-list';
import { StepPanel } from './step-panel';
import { useDrawingEdits } from './use-drawing-edits';
import { useProcessActs, type AfterAct } from './use-process-acts';
import { useProcessDesigner } from './use-process-designer';
import classes from './process-designer.module.css';

interface ProcessDesignerProps {
  readonly definition: ProcedureDefinition;
  readonly onChange: (steps: readonly ProcessStep[]) => void;
}

/** Designs the steps of a process and how they follow one another: drawn, or as a list that does the same. */
export function ProcessDesigner({ definition, onChange }: ProcessDesignerProps) {
  const say = useText();
  const designer = useProcessDesigner(definition.process, onChange);
  const { steps, selected, spoken } = designer;
  const isWide = useMediaQuery('(min-width: 48em)', false, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<'drawing' | 'list'>();
  const view = chosen ?? (isWide ? 'drawing' : 'list');
  const [wanted, setWanted] = useState<{ readonly where: AfterAct; readonly field?: string }>();
  const served = useRef<typeof wanted>(undefined);
  const panel = useRef<HTMLDivElement>(null);
  const acts = useProcessActs(designer, (where) => setWanted({ where }));
  const fault = useFaultAt('/process');
  const index = steps.findIndex(({ code }) => code === selected);
  useEffect(() => {
    if (!wanted || wanted === served.current) return;
    served.current = wanted;
    const box = document.getElementById(fieldId(`/process/${index}`));
    const fields = view === 'drawing' ? panel.current : box;
    const field = wanted.field === undefined ? null : document.getElementById(fieldId(wanted.field));
    const first = fields?.querySelector<HTMLElement>('[data-first], input, textarea');
    (field ?? (wanted.where === 'fields' ? first : null) ?? box)?.focus();
  }, [wanted, index, view]);

  const goTo = (code: string) => {
    designer.select(code);
    setWanted({ where: 'step' });
  };
  const edits = useDrawingEdits(designer, acts, (code, field) => {
    designer.select(code);
    setWanted({ where: 'fields', ...(field !== undefined && { field }) });
  });

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    (key === 'y' || event.shiftKey ? designer.redo : designer.undo)?.();
  }

  return (
    <div id={fieldId('/process')} tabIndex={-1} className={classes.designer} onKeyDown={onKeyDown}>
      {fault && <p className={classes.fault}>{fault}</p>}
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={say({ vi: 'Cách xem quy trình', en: 'How the process is shown' })}
          data={[
            { value: 'drawing', label: say({ vi: 'Sơ đồ', en: 'Drawing' }) },
            { value: 'list', label: say({ vi: 'Danh sách', en: 'List' }) },
          ]}
          value={view}
          onChange={(value) => setChosen(value === 'list' ? 'list' : 'drawing')}
        />
        <div className={classes.tools}>
          <ToolButton name={say(ACT_WORDS.undo)} keys="Ctrl+Z" onClick={designer.undo}>
            <IconArrowBackUp size={18} aria-hidden />
          </ToolButton>
          <ToolButton name={say(ACT_WORDS.redo)} keys="Ctrl+Shift+Z" onClick={designer.redo}>
            <IconArrowForwardUp size={18} aria-hidden />
          </ToolButton>
        </div>
      </div>
      <p key={spoken.times} role="status" className={classes.spoken} data-refusal={spoken.isRefusal || undefined}>
        {spoken.words}
      </p>
      {steps.length === 0 && <p className={classes.quiet}>{say(NO_STEPS)}</p>}
      {steps.length > 0 && view === 'list' && <StepList {...{ definition, designer, acts }} onGoTo={goTo} />}
      {steps.length > 0 && view === 'drawing' && (
        <div className={classes.panes}>
          <div className={classes.drawing}>
            <ProcessDrawing
              steps={steps}
              label={say({ vi: 'Sơ đồ quy trình', en: 'Drawing of the process' })}
              edits={edits}
            />
            <p className={classes.keys}>
              {say({
                vi: 'Mũi tên: đi theo đường nối · Enter: sửa · Delete: bỏ · phím menu hoặc chuột phải: thêm · Alt + mũi tên: đổi chỗ · kéo từ chấm tròn: nối.',
                en: 'Arrows walk along the lines · Enter edits · Delete removes · the menu key or right button adds · Alt with arrows moves · drag from a dot to connect.',
              })}
            </p>
          </div>
          <section
            ref={panel}
            className={classes.panel}
            aria-label={say({ vi: 'Bước đang chọn', en: 'Selected step' })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.defaultPrevented) setWanted({ where: 'step' });
            }}
          >
            <StepPanel {...{ definition, designer, acts }} onGoTo={goTo} />
          </section>
        </div>
      )}
      <div>
        <Button size="sm" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={acts.addLast}>
          {say(ACT_WORDS.addStep)}
        </Button>
      </div>
    </div>
  );
}
