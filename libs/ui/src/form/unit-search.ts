import type { Text, UnitLevel } from '@mot-cua/domain';
import { createContext, useContext } from 'react';

/** A unit to choose, as the picker shows it. */
export interface FoundUnit {
  readonly code: string;
  /** In Vietnamese, as it is kept with the answer: “Phường Tân Ninh, tỉnh Tây Ninh”. */
  readonly name: string;
  /** What has become of the unit of the old name that led here. */
  readonly explanation: Text | null;
}

/** Finds the units of today that fit what was typed, the best first; rejects when it cannot be told. */
export type UnitSearch = (words: string, level: UnitLevel) => Promise<readonly FoundUnit[]>;

const UnitSearchContext = createContext<UnitSearch | undefined>(undefined);

/** Says how the pickers of the forms below find administrative units: each app asks the API. */
export const UnitSearchProvider = UnitSearchContext.Provider;

/** @throws Error where no app has said how */
export function useUnitSearch(): UnitSearch {
  const search = useContext(UnitSearchContext);
  if (!search) throw new Error('A form with administrative units stands outside UnitSearchProvider');
  return search;
}
