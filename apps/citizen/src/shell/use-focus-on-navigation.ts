import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Moves the focus to the content when a new page is shown, so that keyboard and screen reader begin there and not at nothing. */
export function useFocusOnNavigation(content: RefObject<HTMLElement | null>): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash === '') content.current?.focus({ preventScroll: true });
  }, [pathname, hash, content]);
}
