/** What was seen changes under the eyes of a busy office; who looks again this often without success is tried again later. */
const LOOKS = 5;

/**
 * Looks and acts, again where what was seen changed meanwhile: `look` then answers nothing.
 * @throws Error where it changed each time
 */
export async function lookAgain<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let times = 0; times < LOOKS; times++) {
    const outcome = await look();
    if (outcome !== undefined) return outcome;
  }
  throw new Error('The dossier changed each time that it was to be given out');
}
