import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/use-text';
import { exactTime, relativeTime } from './time';

const TICK_MS = 30_000;

/** Relative time that keeps up with the clock, with the exact one on hover and for screen readers' time element. */
export function When({ at }: { readonly at: string | Date }) {
  const language = useLanguage();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at, language)}>
      {relativeTime(at, now, language)}
    </time>
  );
}
