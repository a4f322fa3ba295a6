import { tayNinhAsDataSet } from '../administrative-units/data-set.builder';
import { startApi, type ApiUnderTest } from '../testing/api-under-test';
import { loadDataSet } from '../testing/data-set';
import { command, completeDraft, file, submit } from '../testing/filing';

interface Refused {
  readonly code: string;
  readonly state: string;
  readonly fields?: readonly { readonly pointer: string; readonly code: string }[];
}

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('a dossier keeps the address it was filed with, also in a supplement after the ward has another name', async () => {
  const [lan, counter] = await Promise.all([api.as('0900000001'), api.as('motcua.tanninh')]);
  const { id, answers } = await file(lan);
  const items = [{ kind: 'field', target: '/child/fullName', reason: 'Sai dấu' }];
  await command(counter, id, 'request-supplement', { items });
  const renamed = tayNinhAsDataSet((wards) =>
    wards.map((ward) => (ward.Code === '25459' ? { ...ward, FullName: 'Phường Tân Ninh Mới' } : ward)),
  );
  expect(await loadDataSet(await api.as('danhmuc'), renamed, '2026-11-01')).toMatchObject({ changed: 1 });

  // A new filing has to choose the ward by the name that it has now.
  const refused = await submit(lan, await completeDraft(lan));
  expect([refused.status, (refused.body as unknown as Refused).fields]).toMatchObject([
    422,
    [
      { pointer: '/requester/residence', code: 'unitNotInForce' },
      { pointer: '/child/birthPlace', code: 'unitNotInForce' },
      { pointer: '/father/residence', code: 'unitNotInForce' },
    ],
  ]);
  const child = { ...Object(answers['child']), birthPlace: { code: '99999', name: 'Xã Không Có, tỉnh Tây Ninh' } };
  const invented = await command<Refused>(lan, id, 'supplement', { answers: { ...answers, child } });
  expect(invented).toMatchObject({ status: 422, body: { fields: [{ pointer: '/child/birthPlace' }] } });
  expect((await command<Refused>(lan, id, 'supplement', { answers, note: 'Địa chỉ ghi đúng' })).body.state).toBe(
    'submitted',
  );
});
