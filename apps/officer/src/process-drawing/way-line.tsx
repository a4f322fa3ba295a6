import { BaseEdge, type EdgeProps } from '@xyflow/react';
import type { WayEdge } from './flow-parts';

/** A line of the drawing, where the layout has put it. */
export function WayLine({ data, markerEnd }: EdgeProps<WayEdge>) {
  return <BaseEdge path={data?.path ?? ''} markerEnd={markerEnd} interactionWidth={0} />;
}
