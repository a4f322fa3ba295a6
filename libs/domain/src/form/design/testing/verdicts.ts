import type { FieldProblem } from '../../form';
import { validateAnswers } from '../../validate-answers';
import { formOf } from '../write-form';
import { answersActedOut } from './acted-answers';
import { designFromSeed } from './acted-design';
import { numbersFrom } from './numbers';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
const SETS_OF_ANSWERS = [1, 2, 3, 4, 5];

/** What is wrong with 300 sets of answers to 60 forms of the designer. */
export function verdicts(): readonly (readonly FieldProblem[])[] {
  return SEEDS.flatMap((seed) => {
    const design = designFromSeed(seed);
    const form = formOf(design);
    return SETS_OF_ANSWERS.map((set) =>
      validateAnswers(form, answersActedOut(design, numbersFrom(seed * 100 + set, 200))),
    );
  });
}

/** The fingerprint (FNV-1a) of the verdicts that the server and every browser come to. */
export const VERDICTS_FINGERPRINT = '8dcd3e23';

export function fingerprintOf(value: unknown): string {
  let hash = 2_166_136_261;
  for (const character of JSON.stringify(value)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  }
  return (hash >>> 0).toString(16);
}
