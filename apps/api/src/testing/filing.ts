import { isOfCase } from '@mot-cua/domain';
import { randomUUID } from 'node:crypto';
import type { AgencyDto } from '../agencies/agencies.dto';
import { EXAMPLE_ANSWERS } from '../demo';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { DraftDto, ReceiptDto } from '../drafts/drafts.dto';
import type { ProcedureDto } from '../procedures/procedures.dto';
import type { Answer, Person } from './api-under-test';

export const BIRTH = '1.001193';

/** The smallest real photo and document. */
export const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const DOCUMENT = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A draft of a procedure with the example's answers and every needed paper, not submitted yet. */
export async function completeDraft(
  citizen: Person,
  procedureCode = BIRTH,
  agencyName = 'Phường Tân Ninh',
): Promise<DraftDto> {
  const { body: procedure } = await citizen.get<ProcedureDto>(`/procedures/${procedureCode}`);
  const { body: agencies } = await citizen.get<{ items: AgencyDto[] }>(`/agencies?procedureCode=${procedureCode}`);
  const agency = agencies.items.find(({ name }) => name.vi.includes(agencyName)) ?? agencies.items[0];
  const caseCode = procedure.cases[0]?.code;
  const { body: draft } = await citizen.post<DraftDto>('/drafts', {
    ...{ procedureCode, agencyId: agency?.id },
    ...(caseCode && { caseCode }),
  });
  const needed = procedure.papers.filter((paper) => paper.required && isOfCase(paper, caseCode ?? null));
  for (const { code } of needed) {
    await citizen.upload(`/drafts/${draft.id}/attachments`, code, `${code}.pdf`, DOCUMENT);
  }
  const { returnMethod, revision } = draft;
  const saved = await citizen.put<DraftDto>(`/drafts/${draft.id}`, {
    answers: EXAMPLE_ANSWERS[procedureCode] ?? {},
    agencyId: agency?.id ?? null,
    returnMethod,
    revision,
  });
  return saved.body;
}

/** Submits a complete draft. */
export async function submit(
  citizen: Person,
  { id, revision }: DraftDto,
  transactionId: string = randomUUID(),
): Promise<Answer<ReceiptDto>> {
  return citizen.post<ReceiptDto>(`/drafts/${id}/submit`, { transactionId, revision });
}

/** Files a procedure and answers the dossier as its applicant sees it. */
export async function file(citizen: Person, procedureCode?: string): Promise<DossierDto> {
  const receipt = await submit(citizen, await completeDraft(citizen, procedureCode));
  return (await citizen.get<DossierDto>(`/dossiers/${receipt.body.id}`)).body;
}

/** Sends a command to a dossier, at the version it has now. */
export async function command<T = { state: string; version: number }>(
  person: Person,
  id: string,
  action: string,
  content: object = {},
): Promise<Answer<T>> {
  const { body } = await person.get<DossierDto>(`/dossiers/${id}`);
  return person.post<T>(`/dossiers/${id}/${action}`, {
    transactionId: randomUUID(),
    expectedVersion: body.version,
    ...content,
  });
}
