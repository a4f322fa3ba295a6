import type { ProcessStep } from '@mot-cua/domain';
import { LoadingState } from '@mot-cua/ui';
import { lazy, Suspense } from 'react';
import type { DrawingEdits, StepStanding } from './drawing-context';

const FlowDrawing = lazy(async () => ({ default: (await import('./flow-drawing')).FlowDrawing }));

export type { DrawingEdits, StepStanding };

export interface ProcessDrawingProps {
  readonly steps: readonly ProcessStep[];
  /** What the drawing is called, for those who do not see it. */
  readonly label: string;
  /** By the codes of steps: where a dossier stands. */
  readonly standings?: Readonly<Record<string, StepStanding>>;
  /** Absent: it can only be looked at. */
  readonly edits?: DrawingEdits;
}

/** The steps of a process as boxes and lines; what draws them is loaded when they are first shown. */
export function ProcessDrawing(props: ProcessDrawingProps) {
  return (
    <Suspense fallback={<LoadingState lines={4} />}>
      <FlowDrawing {...props} />
    </Suspense>
  );
}
