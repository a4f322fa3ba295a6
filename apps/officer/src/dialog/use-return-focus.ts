import { useEffect, useRef } from 'react';

/** Gives the focus back to what had it before a dialog opened, unless it has been taken elsewhere meanwhile. */
export function useReturnFocus(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    return () => {
      const { activeElement } = document;
      const isLost =
        !activeElement || activeElement === document.body || activeElement.closest('[role=dialog]') !== null;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
}
