import { useRef, useState } from 'react';
import type { Journal } from './journal';
import { useSignedIn } from './must-sign-in';

type Change<T> = Partial<T> | ((before: T) => Partial<T>);

/**
 * What somebody types about one thing: noted on this device at every key, found again after a closed browser or an expired session.
 * A change may come late, from a file that has arrived: it is made to what stands there then.
 */
export function useTyped<T extends object>(journal: Journal<T>, id: string, revision: number, initial: () => T) {
  const { id: accountId } = useSignedIn();
  const [typed, setTyped] = useState<T>(() => journal.read(id, accountId)?.content ?? initial());
  const latest = useRef(typed);
  const type = (change: Change<T>) => {
    const content = { ...latest.current, ...(typeof change === 'function' ? change(latest.current) : change) };
    latest.current = content;
    setTyped(content);
    journal.write(id, { accountId, revision, content });
  };
  return { typed, type };
}
