import type { Paper } from '@mot-cua/domain';
import { createContext, useContext } from 'react';

/** A paper of the procedure whose form is designed. */
export type ProcedurePaper = Pick<Paper, 'code' | 'name' | 'hint'>;

const ProcedurePapersContext = createContext<readonly ProcedurePaper[]>([]);

/** The papers that can be given a place in the form below. */
export const ProcedurePapersProvider = ProcedurePapersContext.Provider;

export function useProcedurePapers(): readonly ProcedurePaper[] {
  return useContext(ProcedurePapersContext);
}
