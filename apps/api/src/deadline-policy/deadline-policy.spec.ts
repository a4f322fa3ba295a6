import { USUAL_DEADLINE_POLICY } from '@mot-cua/domain';
import type { AdminChangePageDto } from '../admin-changes/admin-changes.dto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { file } from '../testing/filing';
import type { DeadlinePolicyDto } from './deadline-policy.dto';

let api: ApiUnderTest;
let ha: Person;
beforeAll(async () => {
  api = await startApi();
  ha = await api.as('danhmuc');
});
afterAll(() => api.stop());

const kept = async () => (await ha.get<DeadlinePolicyDto>('/deadline-policy')).body;

it('is by practice until the province decides otherwise, over what was read, and stands in the log', async () => {
  const { policy, revision } = await kept();
  expect(policy).toEqual(USUAL_DEADLINE_POLICY);
  const next = { ...policy, warnFirstHours: 40, remindFirstDays: 7, revision };
  expect((await ha.put('/deadline-policy', next)).status).toBe(200);
  expect(await kept()).toEqual({
    policy: { ...policy, warnFirstHours: 40, remindFirstDays: 7 },
    revision: revision + 1,
  });
  expect(await ha.put('/deadline-policy', next)).toMatchObject({
    status: 409,
    body: { code: 'changedElsewhere', currentRevision: revision + 1 },
  });
  const { body } = await ha.get<AdminChangePageDto>('/admin-changes?kind=deadlinePolicy');
  expect(body.items).toMatchObject([
    { action: 'changed', before: { warnFirstHours: 24 }, after: { warnFirstHours: 40 }, actor: { name: 'Ngô Thu Hà' } },
  ]);
});

it('has its warnings in order and its numbers within limits', async () => {
  const { policy, revision } = await kept();
  const put = (more: object) =>
    ha.put<{ code: string; fields?: { pointer: string }[] }>('/deadline-policy', { ...policy, revision, ...more });
  expect((await put({ warnLastHours: 40 })).body.code).toBe('warningsOutOfOrder');
  expect((await put({ foreseeHours: 8, answerHours: 0 })).body.fields?.map(({ pointer }) => pointer)).toEqual([
    '/foreseeHours',
    '/answerHours',
  ]);
});

it('says by when a dossier that comes in is answered', async () => {
  const { policy, revision } = await kept();
  await ha.put('/deadline-policy', { ...policy, answerHours: 2, revision });
  api.clock.setTo('2026-11-23T02:00:00Z');
  const lan = await api.as('0900000001');
  const { id } = await file(lan);
  const counter = await api.as('motcua.tanninh');
  expect((await counter.get<DossierDto>(`/dossiers/${id}`)).body).toMatchObject({
    ...{ answerDueAt: '2026-11-23T04:00:00.000Z', answerWorkingHours: 2, remainingWorkingMinutes: 120 },
  });
});

it('is for administrators', async () => {
  expect((await (await api.as('lanhdao.tinh')).get('/deadline-policy')).status).toBe(403);
});
