import type { ProcedureDefinition } from '@mot-cua/domain';
import type { ProcedureDto } from '../procedures/procedures.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';

const BIRTH = '1.001193';
const PATH = '/catalogue/procedures';

let api: ApiUnderTest;
let admin: Person;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('danhmuc');
});
afterAll(() => api.stop());

interface Draft {
  readonly revision: number;
  readonly version: number;
  readonly definition: ProcedureDefinition;
}

const previewOf = (code: string, person = admin) => person.get<ProcedureDto>(`${PATH}/${code}/draft/preview`);

describe('the preview of a draft', () => {
  it('is what citizens see, word for word, as long as nothing is changed', async () => {
    const { version } = (await admin.post<Draft>(`${PATH}/${BIRTH}/draft`)).body;
    const published = (await api.someone().get<ProcedureDto>(`/procedures/${BIRTH}`)).body;
    expect((await previewOf(BIRTH)).body).toEqual({ ...published, version });
  });

  it('has what was saved last, and citizens still see what is published', async () => {
    const { revision, definition } = (await admin.get<Draft>(`${PATH}/${BIRTH}/draft`)).body;
    const [first] = definition.fees;
    await admin.put(`${PATH}/${BIRTH}/draft`, {
      revision,
      definition: { ...definition, fees: [{ ...first, amount: 45_000 }] },
    });
    expect((await previewOf(BIRTH)).body.fee).toEqual({ amount: 45_000, per: null });
    expect((await api.someone().get<ProcedureDto>(`/procedures/${BIRTH}`)).body.fee).toEqual({ amount: 0, per: null });
  });

  it('of a draft with next to nothing in it leaves empty what is not written', async () => {
    await admin.post(PATH, { code: '9.000009', name: { vi: 'Cấp thẻ', en: '' } });
    const { status, body } = await previewOf('9.000009');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: { vi: 'Cấp thẻ' }, papers: [], fees: [], processingTime: null, fee: null });
  });

  it('is for catalogue administrators, and of a draft only', async () => {
    expect((await previewOf(BIRTH, await api.as('motcua.tanninh'))).status).toBe(403);
    expect((await previewOf(BIRTH, api.someone())).status).toBe(401);
    expect((await previewOf('1.000894')).status).toBe(404);
  });
});
