import { randomUUID } from 'node:crypto';
import type { CounterEntryDto, EnteredDto, EnterDto } from '../counter/counter-entries.dto';
import { EXAMPLE_ANSWERS } from '../demo';
import type { ProcedureDto } from '../procedures/procedures.dto';
import type { Person } from './api-under-test';
import { BIRTH } from './filing';

/** Decided by communes, and taken in anywhere in the province. */
export const HOUSEHOLD_BUSINESS = '1.001612';
/** Somebody without an account. */
export const MAI = {
  ...{ fullName: 'Trần Thị Mai', identityNumber: '072150000009', dateOfBirth: '1950-03-01', phone: '0912345678' },
  ...{ email: '', address: '12 đường 30/4, phường Tân Ninh' },
};

export const begin = async (officer: Person, procedureCode = BIRTH) =>
  (await officer.post<CounterEntryDto>('/counter-entries', { procedureCode, channel: 'counter' })).body;

export function contentOf(entry: CounterEntryDto) {
  const { answers, agency, returnMethod, caseCode, eligibilityAnswers, channel, applicant } = entry;
  const { representative, handedIn, revision } = entry;
  return {
    ...{ answers, agencyId: agency?.id ?? null, returnMethod, caseCode, eligibilityAnswers, channel },
    ...{ applicant, representative, handedIn, revision },
  };
}

export async function save(officer: Person, entry: CounterEntryDto, change: object): Promise<CounterEntryDto> {
  const content = { ...contentOf(entry), ...change };
  const { status, body } = await officer.put<CounterEntryDto>(`/counter-entries/${entry.id}`, content);
  if (status !== 200) throw new Error(`It could not be saved: ${JSON.stringify(body)}`);
  return body;
}

/** An entry to which nothing is missing: Mai's, with every needed paper on the counter. */
export async function complete(officer: Person, procedureCode = BIRTH, change: object = {}): Promise<CounterEntryDto> {
  const { body: procedure } = await officer.get<ProcedureDto>(`/procedures/${procedureCode}`);
  const caseCode = procedure.cases[0]?.code ?? null;
  const entry = await save(officer, await begin(officer, procedureCode), { caseCode });
  const needed = entry.check.papers.filter(({ need }) => need === 'always').map(({ code }) => code);
  const handedIn = Object.fromEntries(needed.map((code) => [code, { originals: 1, certifiedCopies: 0, copies: 0 }]));
  return save(officer, entry, {
    ...{ answers: EXAMPLE_ANSWERS[procedureCode] ?? {}, applicant: MAI, handedIn },
    ...change,
  });
}

export const enter = <T = EnteredDto>(
  officer: Person,
  { id, revision }: CounterEntryDto,
  body: Partial<EnterDto> = {},
) =>
  officer.post<T>(`/counter-entries/${id}/enter`, {
    ...{ transactionId: randomUUID(), revision, answer: 'receive' },
    ...body,
  });
