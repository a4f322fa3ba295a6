import { createContext, useContext } from 'react';

export const IsLive = createContext(false);

/** Whether changes arrive by themselves; where they do not, screens ask from time to time. */
export function useIsLive(): boolean {
  return useContext(IsLive);
}
