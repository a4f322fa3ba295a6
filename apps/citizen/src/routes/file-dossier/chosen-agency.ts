import type { DraftCheck } from '@mot-cua/api-client';

/** Which of the agencies that may decide stands chosen: the one just pressed, before the server has answered to it; else the server's. */
export function chosenAgencyId(
  { agency, candidates }: Pick<DraftCheck, 'agency'> & Pick<DraftCheck['competence'], 'candidates'>,
  pressedId: string | null,
): string {
  const pressed = candidates.find(({ id }) => id === pressedId);
  return (pressed ?? agency)?.id ?? '';
}
