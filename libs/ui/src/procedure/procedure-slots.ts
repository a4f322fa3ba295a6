import { createContext, useContext, type ReactNode } from 'react';

/** What of a procedure's page each app asks for and links in its own way. */
export interface ProcedureSlots {
  /** How an agency is reached. */
  agencyContact(agencyId: string): ReactNode;
  /** The way to another procedure. */
  otherProcedure(code: string): ReactNode;
}

const SlotsContext = createContext<ProcedureSlots>({ agencyContact: () => null, otherProcedure: () => null });

export const ProcedureSlotsProvider = SlotsContext.Provider;

export function useProcedureSlots(): ProcedureSlots {
  return useContext(SlotsContext);
}
