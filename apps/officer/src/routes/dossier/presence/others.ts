import type { Present } from '@mot-cua/api-client';
import { createContext, useContext } from 'react';

/** The colleagues who have the dossier of the page open; nobody outside one. */
export const OthersContext = createContext<readonly Present[]>([]);

export function useOthersHere(): readonly Present[] {
  return useContext(OthersContext);
}
