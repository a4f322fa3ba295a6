import type { Role } from '@mot-cua/domain';
import { createContext, useContext } from 'react';
import type { Account } from '@mot-cua/api-client';

/** The signed-in officer; only screens behind the gate may ask. */
export const OfficerContext = createContext<Account | null>(null);

/** @throws Error outside the signed-in part of the console */
export function useOfficer(): Account {
  const officer = useContext(OfficerContext);
  if (!officer) throw new Error('Nobody is signed in here');
  return officer;
}

export function useRoles(): readonly Role[] {
  return useOfficer().roles;
}
