import { useReducedMotion } from '@mantine/hooks';
import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Layout } from './lay-out';

/** Smaller than this nobody reads it. */
export const LEAST_ZOOM = 0.8;
/** Of the drawing, in pixels. */
const [LOWEST, HIGHEST] = [180, 1600];
const MOTION_MS = 200;

/** What of the drawing is seen: all of it where it can be read, else its beginning, and always what has the focus. */
export function useView(layout: Layout, width: number) {
  const flow = useReactFlow();
  const isStill = useReducedMotion();
  const isKept = useRef(false);
  const zoom = width > 0 && layout.width > 0 ? Math.min(1, Math.max(LEAST_ZOOM, width / layout.width)) : 1;
  const height = Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(layout.height * zoom) + 56));

  const isEnlarged = useStore(({ transform: [, , now] }) => now > zoom + 0.01);
  // Where all of it is seen, a finger on it moves the page.
  const canPan = isEnlarged || layout.width * zoom > width || layout.height * zoom > height;

  const fit = () => {
    isKept.current = false;
    void flow.setViewport({
      x: Math.max(0, (width - layout.width * zoom) / 2),
      y: Math.max(0, (height - 48 - layout.height * zoom) / 2),
      zoom,
    });
  };
  useEffect(() => {
    if (!isKept.current) fit();
  }, [layout, width, zoom, height]);

  /** Brings a step or a way into sight. */
  const show = (id: string) => {
    const box = layout.boxes.get(id);
    const at = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : layout.labels.get(id);
    if (!at || width === 0) return;
    const { x, y, zoom: now } = flow.getViewport();
    const [half, halfHeight] = [((box?.width ?? 40) / 2) * now, ((box?.height ?? 40) / 2) * now];
    const [seenX, seenY] = [at.x * now + x, at.y * now + y];
    const isSeen =
      seenX - half >= 0 && seenX + half <= width && seenY - halfHeight >= 0 && seenY + halfHeight <= height;
    if (!isSeen) void flow.setCenter(at.x, at.y, { zoom: now, duration: isStill ? 0 : MOTION_MS });
  };
  return { height, canPan, minZoom: 0.4, fit, show, keep: () => void (isKept.current = true) };
}
