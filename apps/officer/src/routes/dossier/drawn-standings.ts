import type { Language, ProcessStep } from '@mot-cua/domain';
import type { Dossier, DossierStep } from '../../api/dossier';
import type { StepStanding } from '../../process-drawing/process-drawing';
import { processPosition } from './process-position';
import { durationWords, END_OF_DOSSIER_WORDS, STEP_END_WORDS } from './step-words';

/**
 * Where a dossier stands, step by step, for the drawing of its process: which agency and who has it, how it ended where it was not simply done,
 * and its time against its allowance.
 */
export function drawnStandings(
  process: readonly ProcessStep[],
  { state, steps }: Pick<Dossier, 'state' | 'steps'>,
  language: Language,
): Readonly<Record<string, StepStanding>> {
  const positions = processPosition(process, state, steps);
  return Object.fromEntries(
    process.map(({ code }, index) => {
      const last = steps.findLast(({ step }) => step === code);
      const standing = positions[index] ?? 'ahead';
      return [code, { standing, ...(last && { agency: last.agency.name[language], note: noteOf(last, language) }) }];
    }),
  );
}

function noteOf({ takenBy, end, usedMinutes, allowedMinutes }: DossierStep, language: Language): string {
  const time = `${durationWords(usedMinutes, language)} / ${durationWords(allowedMinutes, language)}`;
  return [endWords(end)?.[language], takenBy?.fullName, time].filter(Boolean).join(' · ');
}

/** How a run ended that was not simply done: by what ended the whole dossier, where that is known. */
function endWords(end: DossierStep['end']) {
  if (!end || end.how === 'finished') return undefined;
  return end.because ? END_OF_DOSSIER_WORDS[end.because] : STEP_END_WORDS[end.how];
}
