import { addDays, instantOf, localDate } from '../deadline/vietnam-time';
import type { Dossier, DossierEvent } from '../dossier/dossier';
import type { Opinion } from '../workflow/opinion';
import type { StepRun } from '../workflow/step-run';

/**
 * Calendar days after the end of a dossier in which an agency that had a step of it, or was asked, may be asked about what it did: as long as
 * the decision may be complained of (Law on Complaints 2011, art. 9: 90 days).
 */
export const ASKED_ABOUT_DAYS = 90;

/** What is left of a dossier for an agency whose part has ended (Law 91/2025/QH15 on personal data: only what is needed). */
export interface Part {
  readonly steps: readonly StepRun[];
  readonly opinions: readonly Opinion[];
  /** When the last of them ended. */
  readonly endedAt: Date;
  /** Until when the papers that it worked on are shown to it: as they were when its part ended; `null` while the dossier has not ended. */
  readonly papersUntil: Date | null;
}

/** The part of a dossier that some agencies had; `undefined` where they had none, or have something to do of it still. */
export function partOf(
  agencyIds: readonly string[],
  { steps, opinions, endedAt }: Pick<Dossier, 'steps' | 'opinions' | 'endedAt'>,
): Part | undefined {
  const isTheirs = ({ agencyId }: { readonly agencyId: string }) => agencyIds.includes(agencyId);
  const part = { steps: steps.filter(isTheirs), opinions: opinions.filter(isTheirs) };
  const ends = [...part.steps.map(({ end }) => end?.at), ...part.opinions.map(({ answer }) => answer?.at)];
  const times = ends.flatMap((at) => at?.getTime() ?? []);
  if (times.length === 0 || times.length < ends.length) return undefined;
  return {
    ...part,
    endedAt: new Date(Math.max(...times)),
    papersUntil: endedAt && instantOf(addDays(localDate(endedAt), ASKED_ABOUT_DAYS + 1), 0),
  };
}

/** Whether an agency is still shown the papers of its part. */
export function showsPapers({ papersUntil }: Part, now: Date): boolean {
  return papersUntil === null || now < papersUntil;
}

/** Number of the event by which the part ended: what came later is none of it. */
export function lastSeenOf(
  { steps, opinions }: Part,
  history: readonly Pick<DossierEvent, 'sequence' | 'opinions'>[],
): number {
  const answeredIn = (number: number) =>
    history.find((event) => event.opinions?.some((one) => one.number === number && one.answer !== null))?.sequence ?? 0;
  return Math.max(0, ...steps.map(({ changedIn }) => changedIn), ...opinions.map(({ number }) => answeredIn(number)));
}

/** Whether a file is shown with a part: a paper that was filed by the time it ended, as long as papers are. */
export function showsFile(
  { purpose, filedIn }: { readonly purpose: 'paper' | 'result' | 'complaint'; readonly filedIn: number | null },
  part: Part,
  history: readonly Pick<DossierEvent, 'sequence' | 'opinions'>[],
  now: Date,
): boolean {
  return purpose === 'paper' && filedIn !== null && filedIn <= lastSeenOf(part, history) && showsPapers(part, now);
}
