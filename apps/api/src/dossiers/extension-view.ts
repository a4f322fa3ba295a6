import {
  expectedDelay,
  extensionOf,
  type DelayCause,
  type Dossier,
  type LegalFrame,
  type ProcedureVersion,
} from '@mot-cua/domain';
import type { DossierReference } from './dossier-reference';
import type { DelayCauseDto, ExtensionDto } from './dossiers.dto';

/** What a new day would be, and the one that the office is about to need, with the names that its causes are told by. */
export async function extensionView(
  dossier: Dossier,
  now: Date,
  frame: LegalFrame,
  { process }: Pick<ProcedureVersion, 'process'>,
  reference: DossierReference,
): Promise<ExtensionDto | null> {
  const extension = extensionOf(dossier, now, frame);
  if (!extension) return null;
  const delay = expectedDelay(dossier, now, frame);
  if (!delay) return { ...extension, expectedDelay: null };
  const told = async (cause: DelayCause): Promise<DelayCauseDto> => ({
    kind: cause.kind,
    ...('step' in cause && { step: process.find(({ code }) => code === cause.step)?.name }),
    ...('agencyId' in cause && { agency: (await reference.agency(cause.agencyId)).name }),
    ...('minutes' in cause && { lateMinutes: cause.minutes }),
  });
  return { ...extension, expectedDelay: { newDay: delay.newDay, causes: await Promise.all(delay.causes.map(told)) } };
}
