import type { Answer, Person } from './api-under-test';
import type { UnitImportCountsDto, UnitImportPreviewDto } from '../administrative-units/unit-imports.dto';

/** Sends a data set as a browser's form does; `file` is the text of it, or what it says. */
export async function sendDataSet<T>(
  person: Person,
  step: '' | '/preview',
  file: unknown,
  fields: Readonly<Record<string, string>> = {},
): Promise<Answer<T>> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ inForceOn: '2026-04-30', scope: 'listedProvinces', ...fields }))
    form.append(name, value);
  form.append('file', new Blob([typeof file === 'string' ? file : JSON.stringify(file)]), 'vn_units.json');
  const request = new Request('http://x', { method: 'POST', body: form });
  const payload = Buffer.from(await request.arrayBuffer());
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return person.post<T>(`/administrative-units/imports${step}`, payload, headers);
}

/** Looks at a data set and loads what was seen. */
export async function loadDataSet(person: Person, file: unknown, inForceOn: string): Promise<UnitImportCountsDto> {
  const seen = await sendDataSet<UnitImportPreviewDto>(person, '/preview', file, { inForceOn });
  const { fingerprint } = seen.body;
  const { status, body } = await sendDataSet<UnitImportCountsDto>(person, '', file, { inForceOn, fingerprint });
  if (status !== 200) throw new Error(`The data set was not loaded: ${JSON.stringify(body)}`);
  return body;
}
