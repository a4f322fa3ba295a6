/** How a photo lies on the screen: its width against the frame's, and quarter turns clockwise. */
export interface PaperPose {
  readonly zoom: number;
  readonly quarterTurns: 0 | 1 | 2 | 3;
}

export const UPRIGHT: PaperPose = { zoom: 1, quarterTurns: 0 };
export const FARTHEST_ZOOM = 0.5;
export const NEAREST_ZOOM = 4;
const STEP = 1.25;

/** One step nearer or further off, within what still makes sense. */
export function zoomed({ zoom, quarterTurns }: PaperPose, by: 1 | -1): PaperPose {
  const next = by === 1 ? zoom * STEP : zoom / STEP;
  return { zoom: Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, next)), quarterTurns };
}

/** A quarter turn clockwise. */
export function turned({ zoom, quarterTurns }: PaperPose): PaperPose {
  const turns = [1, 2, 3, 0] as const;
  return { zoom, quarterTurns: turns[quarterTurns] };
}
