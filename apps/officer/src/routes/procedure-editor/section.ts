import type { ProcedureDefinition } from '@mot-cua/domain';

/** What each section of the editor gets: the whole draft, and a way to change some of it. */
export interface SectionProps {
  readonly definition: ProcedureDefinition;
  readonly onChange: (change: Partial<ProcedureDefinition>) => void;
}
