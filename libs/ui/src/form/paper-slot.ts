import { createContext, useContext, type ReactNode } from 'react';

/** What is drawn where a form places a paper, by the paper's code; `null` where this filing does not need it. */
export type PaperSlot = (code: string) => ReactNode;

const PaperSlotContext = createContext<PaperSlot | undefined>(undefined);

/** Says what the forms below draw at the places of papers: each app has files of its own. */
export const PaperSlotProvider = PaperSlotContext.Provider;

/** `undefined` where no app has said so. */
export function usePaperSlot(): PaperSlot | undefined {
  return useContext(PaperSlotContext);
}
