import { addDays } from '@mot-cua/domain';
import type { ProcedureDraftDto } from '../catalogue/catalogue.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, completeDraft, submit } from '../testing/filing';
import type { DraftDto } from './drafts.dto';

const PATH = `/catalogue/procedures/${BIRTH}`;
const TODAY = '2026-11-23';

type Form = {
  schema: { properties: Record<string, unknown> & { child: { required: string[]; properties: object } } };
  uiSchema: object;
};

let api: ApiUnderTest;
let admin: Person;
let lan: Person;

beforeEach(async () => {
  api = await startApi();
  [admin, lan] = await Promise.all([api.as('danhmuc'), api.as('0900000001')]);
});
afterEach(() => api.stop());

/** Publishes the birth registration without the question of the home town, from a day on. */
async function publishWithoutHomeTown(effectiveOn = TODAY): Promise<void> {
  const { body } = await admin.post<ProcedureDraftDto>(`${PATH}/draft`, {});
  const { schema, uiSchema } = body.definition.form as unknown as Form;
  const { homeTown: _, ...properties } = schema.properties.child.properties as Record<string, unknown>;
  const child = {
    ...schema.properties.child,
    properties,
    required: schema.properties.child.required.filter((name) => name !== 'homeTown'),
  };
  const withoutControl = JSON.parse(
    JSON.stringify(uiSchema).replace('{"type":"Control","scope":"#/properties/child/properties/homeTown"}', 'null'),
    (_key, value: unknown) => (Array.isArray(value) ? value.filter((one) => one !== null) : value),
  ) as object;
  const { results } = body.definition;
  const definition = {
    ...body.definition,
    form: { schema: { ...schema, properties: { ...schema.properties, child } }, uiSchema: withoutControl },
    results: results.map((result) => ({
      ...result,
      sections: result.sections?.map((section) => ({
        ...section,
        lines: section.lines.filter(({ from }) => from.every(({ pointer }) => pointer !== '/child/homeTown')),
      })),
    })),
  };
  const saved = await admin.put<ProcedureDraftDto>(`${PATH}/draft`, { revision: body.revision, definition });
  const { status } = await admin.post(`${PATH}/draft/publish`, { revision: saved.body.revision, effectiveOn });
  expect([saved.body.faults, status]).toEqual([[], 200]);
}

const read = async (id: string) => (await lan.get<DraftDto>(`/drafts/${id}`)).body;

it('a draft goes over to the new version with every answer that fits, and says what had no place', async () => {
  const before = await completeDraft(lan);
  await publishWithoutHomeTown();
  const after = await read(before.id);
  expect(after.procedure.version).toBe(before.procedure.version + 1);
  const { homeTown, ...child } = before.answers['child'] as Record<string, unknown>;
  expect(after.answers).toEqual({ ...before.answers, child });
  expect(after.attachments).toEqual(before.attachments);
  expect(after.renewal).toMatchObject({
    fromVersion: before.procedure.version,
    dropped: [{ pointer: '/child/homeTown', label: { vi: 'Quê quán', en: 'Home town' }, value: homeTown }],
  });

  expect((await lan.post(`/drafts/${before.id}/renewal/seen`)).status).toBe(204);
  const seen = await read(before.id);
  expect([seen.renewal, seen.revision]).toEqual([null, after.revision]);
  expect((await submit(lan, seen)).status).toBe(201);
});

it('a draft that is open while the procedure changes is not submitted under the old version', async () => {
  const open = await completeDraft(lan);
  await publishWithoutHomeTown();
  const refused = await submit(lan, open);
  expect(refused.body).toMatchObject({ status: 409, code: 'procedureChanged' });
  const renewed = await read(open.id);
  expect(renewed.renewal?.dropped).toHaveLength(1);
  expect((await submit(lan, renewed)).status).toBe(201);
});

it('a draft stays under its version until the day on which the new one takes effect', async () => {
  const draft = await completeDraft(lan);
  await publishWithoutHomeTown(addDays(TODAY, 2));
  expect(await read(draft.id)).toMatchObject({ renewal: null, revision: draft.revision });
  api.clock.setTo('2026-11-24T17:00:00Z');
  const again = await api.as('0900000001');
  expect((await again.get<DraftDto>(`/drafts/${draft.id}`)).body.renewal?.dropped).toHaveLength(1);
});

it('a draft of a closed procedure is kept, but not submitted', async () => {
  const draft = await completeDraft(lan);
  const note = { vi: 'Làm tại thủ tục khác.', en: 'Elsewhere.' };
  await admin.post(`${PATH}/close`, { on: TODAY, note, replacedBy: [] });
  expect(await read(draft.id)).toMatchObject({ answers: draft.answers, renewal: null });
  expect((await submit(lan, draft)).body).toMatchObject({ status: 409, code: 'procedureClosed' });
});
