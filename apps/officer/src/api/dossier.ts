import type { Dossier as DossierDto } from '@mot-cua/api-client';
import type { Deadline, ProcessStep } from '@mot-cua/domain';

/** Dates travel as ISO texts. */
type SentDeadline = Omit<Deadline, 'dueAt' | 'startedAt'> & { readonly dueAt: string; readonly startedAt: string };

export type DossierStep = DossierDto['steps'][number];

/** A dossier as the screens use it: with the domain's own words where the OpenAPI document can only say `string`. */
export type Dossier = Omit<DossierDto, 'process' | 'deadline'> & {
  readonly process: readonly ProcessStep[];
  readonly deadline: SentDeadline | null;
};

/** The API validates procedures by the same domain types before it stores them, so this edge only gives them back their names. */
export function toDossier(dto: DossierDto): Dossier {
  return { ...dto, process: dto.process as readonly ProcessStep[], deadline: dto.deadline as SentDeadline | null };
}
