import type { Dossier, DossierStep } from '../../api/dossier';

/** The run of a step by its number. @throws Error for a number that the dossier does not have */
export function stepOf({ steps }: Pick<Dossier, 'steps'>, number: number): DossierStep {
  const step = steps.find((one) => one.number === number);
  if (!step) throw new Error(`No step ${number}`);
  return step;
}
