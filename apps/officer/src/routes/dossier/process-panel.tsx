import { Button } from '@mantine/core';
import { useLanguage, useText } from '@mot-cua/ui';
import { IconSitemap } from '@tabler/icons-react';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { ProcessDrawing } from '../../process-drawing/process-drawing';
import { AgencyTimes } from './agency-times';
import { drawnStandings } from './drawn-standings';
import { Opinions } from './opinions';
import { StepDialog, type StepAct } from './step-dialog';
import { StepRow } from './step-row';
import classes from './process-panel.module.css';

interface ProcessPanelProps {
  readonly dossier: Dossier;
  readonly onDone: (act: StepAct['action']) => void;
}

/** Where the dossier is in its process: the steps that are open with what can be done at them, then those that are behind. */
export function ProcessPanel({ dossier, onDone }: ProcessPanelProps) {
  const say = useText();
  const [act, setAct] = useState<StepAct | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const [isDrawn, setIsDrawn] = useState(false);
  const language = useLanguage();
  const open = dossier.steps.filter(({ end }) => end === null);
  const behind = dossier.steps.filter(({ end }) => end !== null).toReversed();
  const shown = showsAll ? behind : behind.slice(0, 8);
  return (
    <div className={classes.panel}>
      <section aria-labelledby="open-steps">
        <h2 id="open-steps" className={classes.title}>
          {open.length > 1
            ? say(
                { vi: '{{count}} bước đang làm song song', en: '{{count}} steps side by side' },
                { count: open.length },
              )
            : say({ vi: 'Đang ở bước', en: 'At this step' })}
        </h2>
        {open.length === 0 && (
          <p className={classes.quiet}>
            {dossier.steps.length === 0
              ? say({
                  vi: 'Quy trình bắt đầu khi hồ sơ được tiếp nhận.',
                  en: 'The process begins when the dossier is received.',
                })
              : say(
                  dossier.part
                    ? { vi: 'Cơ quan bạn không còn bước nào phải làm.', en: 'Your agency has no step left to do.' }
                    : { vi: 'Mọi bước đã kết thúc.', en: 'All steps are over.' },
                )}
          </p>
        )}
        <ul className={classes.list}>
          {open.map((step) => (
            <StepRow key={step.number} step={step} onAct={setAct} />
          ))}
        </ul>
      </section>
      <Opinions dossier={dossier} onAct={setAct} />
      {behind.length > 0 && (
        <section aria-labelledby="steps-behind">
          <h2 id="steps-behind" className={classes.title}>
            {say({ vi: 'Các bước đã qua', en: 'Steps behind' })}
          </h2>
          <ul className={classes.list}>
            {shown.map((step) => (
              <StepRow key={step.number} step={step} onAct={setAct} />
            ))}
          </ul>
          {behind.length > shown.length && (
            <Button size="compact-sm" variant="subtle" onClick={() => setShowsAll(true)}>
              {say({ vi: 'Xem cả {{count}} bước', en: 'All {{count}} steps' }, { count: behind.length })}
            </Button>
          )}
        </section>
      )}
      <AgencyTimes times={dossier.agencyTimes} />
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconSitemap size={16} aria-hidden />}
          aria-expanded={isDrawn}
          onClick={() => setIsDrawn(!isDrawn)}
        >
          {isDrawn ? say({ vi: 'Ẩn sơ đồ', en: 'Hide the drawing' }) : say({ vi: 'Xem sơ đồ', en: 'Show the drawing' })}
        </Button>
        {isDrawn && (
          <div className={classes.drawing}>
            <ProcessDrawing
              steps={dossier.process}
              label={say({ vi: 'Sơ đồ quy trình', en: 'Drawing of the process' })}
              // Of a part the steps of others are not known.
              standings={dossier.part ? undefined : drawnStandings(dossier.process, dossier, language)}
            />
          </div>
        )}
      </div>
      {act && (
        <StepDialog
          key={`${act.action}${act.number}`}
          dossier={dossier}
          act={act}
          onClose={() => setAct(null)}
          onDone={() => {
            setAct(null);
            onDone(act.action);
          }}
        />
      )}
    </div>
  );
}
