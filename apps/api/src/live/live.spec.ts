import { createLogger, loadConfig } from '@mot-cua/platform';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { until } from '@mot-cua/testing/processes';
import { createApplication } from '../http/application';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { PresenceDto } from '../presence/presence.dto';
import { demoLogin, startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, completeDraft, file, submit } from '../testing/filing';
import { DEMO_PASSWORD } from '../demo';
import type { DossierChangeDto } from './live.controller';

let first: ApiUnderTest;
let second: NestFastifyApplication;
let addresses: { first: string; second: string };

beforeAll(async () => {
  first = await startApi();
  const config = loadConfig({
    DATABASE_URL: first.databaseUrl,
    STORAGE_FOLDER: first.filesFolder,
    LOG_LEVEL: 'silent',
  });
  second = await createApplication(config, createLogger('api', config), first.clock);
  await first.app.listen(0, '127.0.0.1');
  await second.listen(0, '127.0.0.1');
  addresses = { first: await first.app.getUrl(), second: await second.getUrl() };
});
afterAll(async () => {
  await second.close();
  await first.stop();
});

/** Signs in at an instance, as a browser does, and answers the headers of the session. */
async function signIn(address: string, login: string): Promise<Record<string, string>> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: DEMO_PASSWORD }),
  });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'x-csrf-token': csrfToken };
}

/** A stream that somebody keeps open, and what it has told them. */
async function listen(address: string, session: Record<string, string>) {
  const leaving = new AbortController();
  const answer = await fetch(`${address}/api/v1/live`, { headers: session, signal: leaving.signal });
  const heard: DossierChangeDto[] = [];
  const presence: unknown[] = [];
  const state = { ended: false };
  void (async () => {
    let text = '';
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages.filter((one) => /^event: change$/m.test(one)))
        heard.push(JSON.parse(/^data: (.*)$/m.exec(message)?.[1] ?? '') as DossierChangeDto);
      for (const message of messages.filter((one) => /^event: presence$/m.test(one)))
        presence.push(JSON.parse(/^data: (.*)$/m.exec(message)?.[1] ?? ''));
    }
  })()
    .catch(() => undefined)
    .finally(() => (state.ended = true));
  return { status: answer.status, heard, presence, state, leave: () => leaving.abort() };
}

it('is for those who are signed in', async () => {
  expect((await fetch(`${addresses.first}/api/v1/live`)).status).toBe(401);
});

it('tells the applicant and the officers of the agency, at any instance, and nobody else', async () => {
  const [citizen, stranger] = ['0900000001', '0900000002'];
  const logins = { citizen, stranger, officer: demoLogin('counterOfficer'), elsewhere: demoLogin('counterOfficer', 1) };
  const streams = await Promise.all(
    Object.values(logins).map(async (login) => listen(addresses.second, await signIn(addresses.second, login))),
  );
  const atFirst = await listen(addresses.first, await signIn(addresses.first, logins.officer));
  const [own, others, officer, elsewhere] = streams;

  const receipt = await submit(await first.as(citizen), await completeDraft(await first.as(citizen)));
  const change = { dossierId: receipt.body.id, code: receipt.body.code, version: 1, state: 'submitted' };
  await until('everybody concerned has heard of it', async () =>
    Promise.resolve([own, officer, atFirst].every((stream) => stream?.heard.length === 1)),
  );
  for (const stream of [own, officer, atFirst]) expect(stream?.heard).toEqual([change]);
  for (const stream of [others, elsewhere]) expect(stream?.heard).toEqual([]);
  for (const stream of [...streams, atFirst]) stream.leave();
});

it('tells officers, at any instance, that a colleague opened a dossier; the applicant never', async () => {
  const { body: receipt } = await submit(
    await first.as('0900000001'),
    await completeDraft(await first.as('0900000001')),
  );
  const streams = await Promise.all(
    ['0900000001', demoLogin('counterOfficer'), demoLogin('counterOfficer', 1)].map(async (login) =>
      listen(addresses.second, await signIn(addresses.second, login)),
    ),
  );
  const [applicant, officer, elsewhere] = streams;
  const colleague = await first.as(demoLogin('caseOfficer'));
  const presence = { tabId: randomUUID(), deciding: null };
  for (let times = 0; times < 2; times++) await colleague.post(`/dossiers/${receipt.id}/presence`, presence);
  await until('the officer has heard of it', async () => Promise.resolve((officer?.presence.length ?? 0) > 0));
  expect(officer?.presence).toEqual([{ dossierId: receipt.id }]);
  expect([applicant?.presence, elsewhere?.presence]).toEqual([[], []]);
  for (const stream of streams) stream.leave();
});

it('tells agencies that have only a step of a dossier, both ways, while they have it and no longer', async () => {
  const [lan, office, police] = await Promise.all(
    ['0900000001', 'motcua.tinh', 'chuyenvien.congan'].map((login) => first.as(login)),
  );
  if (!lan || !office || !police) throw new Error('Somebody cannot sign in');
  const { id } = await file(lan, '1.001029');
  for (const action of ['receive', 'take']) await command(office, id, action);
  const run = async (step?: string) =>
    (await office.get<DossierDto>(`/dossiers/${id}`)).body.steps.find(
      (one) => one.end === null && (step === undefined || one.step === step),
    )?.number;
  await command(office, id, 'finish-step', { run: await run() });
  const [atOffice, atPolice, atWard] = await Promise.all(
    ['motcua.tinh', 'chuyenvien.congan', 'chuyenvien.tanninh'].map(async (login) =>
      listen(addresses.second, await signIn(addresses.second, login)),
    ),
  );
  const isHere = (person: Person, deciding: string | null) =>
    person.post<PresenceDto>(`/dossiers/${id}/presence`, { tabId: randomUUID(), deciding });
  await isHere(office, 'stop');
  await until('the police has heard of it', async () => Promise.resolve((atPolice?.presence.length ?? 0) > 0));
  const { others } = (await isHere(police, 'finishStep')).body;
  expect(others).toMatchObject([{ fullName: 'Bùi Thanh Thảo', deciding: 'stop' }]);
  await until('the office has heard of it', async () => Promise.resolve((atOffice?.presence.length ?? 0) > 1));
  expect((await isHere(office, null)).body.others).toMatchObject([
    { fullName: 'Hồ Quang Dũng', deciding: 'finishStep' },
  ]);

  await command(police, id, 'finish-step', { run: await run('security') });
  const { version } = (await office.get<DossierDto>(`/dossiers/${id}`)).body;
  // What happened before they listened may reach them yet: the last is that of their own step.
  const hasHeard = (stream: typeof atPolice, least: number) =>
    Promise.resolve(stream?.heard.some((change) => change.dossierId === id && change.version >= least) ?? false);
  await until('its last change is heard', async () => hasHeard(atPolice, version));
  const heard = [atPolice?.heard.length, atPolice?.presence.length];
  await isHere(office, 'askOpinion');
  await command(office, id, 'finish-step', { run: await run('visit') });
  await until('the office has heard of that', async () => hasHeard(atOffice, version + 1));
  expect([atPolice?.heard.length, atPolice?.presence.length]).toEqual(heard);
  expect((await police.get(`/dossiers/${id}/presence`)).status).toBe(404);
  expect([atWard?.heard, atWard?.presence]).toEqual([[], []]);
  for (const stream of [atOffice, atPolice, atWard]) stream?.leave();
});

it('ends when its session does', async () => {
  const session = await signIn(addresses.first, '0900000002');
  const stream = await listen(addresses.first, session);
  await fetch(`${addresses.first}/api/v1/session`, { method: 'DELETE', headers: session });
  await until('the stream has ended', async () => Promise.resolve(stream.state.ended));
});

it('does not keep an instance from stopping', async () => {
  const config = loadConfig({ DATABASE_URL: first.databaseUrl, LOG_LEVEL: 'silent' });
  const third = await createApplication(config, createLogger('api', config), first.clock);
  await third.listen(0, '127.0.0.1');
  const address = await third.getUrl();
  const stream = await listen(address, await signIn(address, '0900000002'));
  const began = performance.now();
  await third.close();
  // Sooner than the next heartbeat, which would notice it too.
  expect(performance.now() - began).toBeLessThan(15_000);
  await until('the stream has ended', async () => Promise.resolve(stream.state.ended));
});
