import { useText } from '@mot-cua/ui';
import { useEffect } from 'react';
import { PRODUCT_NAME } from './names';

/** Names the browser's tab while something is on the screen; what it covered gets its name back. */
export function usePageTitle(title: string): void {
  const site = useText()(PRODUCT_NAME);
  useEffect(() => {
    const covered = document.title;
    document.title = `${title} · ${site}`;
    return () => {
      document.title = covered;
    };
  }, [title, site]);
}
