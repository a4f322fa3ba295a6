import { focusField } from '@mot-cua/ui';
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A form takes a moment to stand. */
const FRAMES = 30;

/** Puts the focus into the field or paper that the address points at: `…/to-khai/2#/child/fullName`. */
export function useFocusOnHash(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === '') return undefined;
    const pointer = decodeURIComponent(hash.slice(1));
    let frame = 0;
    let left = FRAMES;
    const look = () => {
      if (focusField(pointer) || left-- === 0) return;
      frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [hash, key]);
}
