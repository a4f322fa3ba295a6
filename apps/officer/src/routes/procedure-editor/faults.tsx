import { createContext, useContext, type ReactNode } from 'react';

/** One thing that keeps a draft from being published, in words. */
export interface Fault {
  /** JSON pointer into the definition. */
  readonly at: string;
  readonly message: string;
}

const FaultsContext = createContext<readonly Fault[]>([]);

/** The faults of the draft that is edited, for the fields below. */
export function FaultsProvider({
  faults,
  children,
}: {
  readonly faults: readonly Fault[];
  readonly children: ReactNode;
}) {
  return <FaultsContext value={faults}>{children}</FaultsContext>;
}

export function useFaults(): readonly Fault[] {
  return useContext(FaultsContext);
}

/** What is wrong at just this place; `undefined` when nothing is. */
export function useFaultAt(at: string): string | undefined {
  return useFaults().find((fault) => fault.at === at)?.message;
}
