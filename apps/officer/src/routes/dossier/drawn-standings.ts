import type { Language, ProcessStep } from '@mot-cua/domain';
import type { Dossier, DossierStep } from '../../api/dossier';
import type { StepStanding } from '../../process-drawing/process-drawing';
import { processPosition, type StepStanding as Position } from './process-position';
import { durationWords } from './step-words';

const DRAWN_AS: Readonly<Record<Position, StepStanding['standing']>> = {
  ...{ done: 'done', current: 'current', late: 'late', ahead: 'ahead' },
  // Neither comes any more; the note says why.
  ...{ skipped: 'ahead', broken: 'ahead' },
};

/** Where a dossier stands, step by step, for the drawing of its process: who has it, and its time against its allowance. */
export function drawnStandings(
  process: readonly ProcessStep[],
  { state, steps }: Pick<Dossier, 'state' | 'steps'>,
  language: Language,
): Readonly<Record<string, StepStanding>> {
  const positions = processPosition(process, state, steps);
  return Object.fromEntries(
    process.map(({ code }, index) => {
      const last = steps.findLast(({ step }) => step === code);
      const standing = DRAWN_AS[positions[index] ?? 'ahead'];
      return [code, { standing, ...(last && { note: noteOf(last, language) }) }];
    }),
  );
}

function noteOf({ takenBy, usedMinutes, allowedMinutes }: DossierStep, language: Language): string {
  const time = `${durationWords(usedMinutes, language)} / ${durationWords(allowedMinutes, language)}`;
  return [takenBy?.fullName, time].filter(Boolean).join(' · ');
}
