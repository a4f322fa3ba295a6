import { randomUUID } from 'node:crypto';
import { DOSSIER_FLAGS, INBOX_VIEWS } from '@mot-cua/domain';
import { DossierStore, InboxViewStore } from '@mot-cua/persistence';
import { Client } from 'pg';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { ColleaguesDto, InboxCountsDto, InboxPageDto } from '../dossiers/inbox.dto';
import { demoLogin, startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import { actorOf, fileMany } from '../testing/many-dossiers';
import type { InboxSettingDto, InboxViewDto, InboxViewsDto } from './inbox-views.dto';

let api: ApiUnderTest;
let counter: Person;
let officer: Person;
let leader: Person;
let birth: string;
let officerId: string;

beforeAll(async () => {
  api = await startApi();
  counter = await api.as('motcua.tanninh');
  officer = await api.as('chuyenvien.tanninh');
  leader = await api.as('lanhdao.tanninh');
  officerId = (await actorOf(api, 'chuyenvien.tanninh')).id;
  // Three days of work: filed only, received, taken, paused for a payment; the first of them are late by the end.
  const stages = ['filed', 'received', 'taken', 'paused'] as const;
  for (const [day, at] of ['2026-11-16', '2026-11-18', '2026-11-20'].entries()) {
    api.clock.setTo(`${at}T02:00:00Z`);
    for (const stage of stages) {
      const [dossier] = await fileMany(api, 1, stage === 'filed' ? undefined : 'motcua.tanninh');
      const id = dossier?.id ?? '';
      if (stage === 'taken' || stage === 'paused') await command(officer, id, 'take');
      if (stage === 'paused' && day > 0)
        await command(officer, id, 'ask-payment', { amount: 5_000, reason: 'Phí trích lục' });
    }
  }
  const [asked] = await fileMany(api, 1, 'motcua.tanninh');
  await command(officer, asked?.id ?? '', 'take');
  const items = [{ kind: 'field', target: '/child/fullName', reason: 'Thiếu chữ đệm' }];
  await command(officer, asked?.id ?? '', 'request-supplement', { items });
  api.clock.setTo('2026-11-20T03:00:00Z');
  birth = (await file(await api.as('0900000001'))).id;
  // What takes a whole life or another counter to come about: a second request, a new day, a way from elsewhere.
  await inDatabase(`
    UPDATE dossier SET arrived_at = NULL, accepted_at_agency_id = (SELECT id FROM agency WHERE code = 'H53.21')
    WHERE id = (SELECT id FROM dossier WHERE state = 'received' ORDER BY submitted_at DESC, id LIMIT 1)`);
  await inDatabase(
    `UPDATE dossier SET supplement_requests = 2, deadline = jsonb_set(deadline, '{history}', deadline -> 'history' ||
       '[{"what": "extended", "at": "2026-11-20T02:00:00Z", "to": "2026-11-30T10:00:00Z", "source": ""}]') WHERE id = $1`,
    [asked?.id],
  );
  await inDatabase(
    `UPDATE dossier SET open_supplement = open_supplement || '{"reminder": {"level": "first", "at": "2026-11-20T02:00:00Z"}}' WHERE id = $1`,
    [asked?.id],
  );
  // Another agency is asked about one; the national portal has confirmed all but of three.
  const { items: inProgress } = await page(`view=all&heldBy=${officerId}&flags=overdue`, leader);
  const [pressing] = inProgress.filter(({ state }) => state === 'inProgress');
  const agencyIds = [(await actorOf(api, 'motcua.longhoa')).agencyIds[0]];
  const question = 'Có thường trú tại phường không?';
  const ask = { agencyIds, question, workingHours: 8, whenSilent: 'remind' };
  await command(officer, pressing?.id ?? '', 'ask-opinion', ask);
  await inDatabase(
    `UPDATE outbox SET confirmed_at = now() WHERE dossier_id NOT IN (SELECT id FROM dossier ORDER BY submitted_at LIMIT 3)`,
  );
  api.clock.setTo('2026-11-23T02:00:00Z');
});
afterAll(() => api.stop());

/** As whoever owns the database. */
async function inDatabase(statement: string, parameters: unknown[] = []): Promise<void> {
  const database = new Client(api.databaseUrl);
  await database.connect();
  try {
    await (parameters.length > 0 ? database.query(statement, parameters) : database.query(statement));
  } finally {
    await database.end();
  }
}

const page = async (question: string, person = officer) => (await person.get<InboxPageDto>(`/inbox?${question}`)).body;
const ids = ({ items }: InboxPageDto) => items.map(({ id }) => id);

/** Every page of a question, one after the other. */
async function walk(question: string, limit: number): Promise<InboxPageDto['items']> {
  const found: InboxPageDto['items'] = [];
  for (let cursor = ''; ;) {
    const { items, nextCursor } = await page(`${question}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
    found.push(...items);
    if (!nextCursor) return found;
    cursor = nextCursor;
  }
}

describe('the list', () => {
  it.each(['due', 'dueLatest', 'filed', 'filedLatest'])(
    'shows each dossier once, whatever the page, sorted by %s',
    async (sort) => {
      const paged = await walk(`view=all&sort=${sort}`, 4);
      const whole = await page(`view=all&sort=${sort}&limit=100`);
      expect(paged.map(({ id }) => id)).toEqual(ids(whole));
      expect(new Set(ids(whole)).size).toBe(14);
      const keys = whole.items.map(({ counterDueAt, dueAt, submittedAt }) =>
        String(sort.startsWith('due') ? (counterDueAt ?? dueAt ?? submittedAt) : submittedAt),
      );
      expect(keys).toEqual(sort.endsWith('Latest') ? keys.toSorted().reverse() : keys.toSorted());
    },
  );

  it('narrows by everything at once', async () => {
    expect((await page('view=inProgress&heldBy=nobody')).items.map(({ state }) => state)).toEqual(
      Array(3).fill('received'),
    );
    expect((await page(`view=inProgress&heldBy=${officerId}`, leader)).count.value).toBe(7);
    expect((await page('view=inProgress&heldBy=me', leader)).count.value).toBe(0);
    expect((await page('view=all&flags=feeDue&flags=clockPaused')).count.value).toBe(2);
    expect((await page('view=all&flags=feeDue&filedFrom=2026-11-20&filedTo=2026-11-20')).count.value).toBe(1);
    expect((await page('view=all&filedTo=2026-11-16')).count.value).toBe(4);
    expect(
      (await page('view=all&dueUntil=2026-11-20')).items.every(
        ({ counterDueAt, dueAt }) => String(counterDueAt ?? dueAt) < '2026-11-20T17',
      ),
    ).toBe(true);
    expect((await page('view=all&fieldCode=khong-co')).count.value).toBe(0);
    expect((await page('view=all&channel=post')).count.value).toBe(0);
    expect(
      ids(await page(`view=toReceive&state=submitted&procedureCode=1.001193&channel=online&sort=filedLatest`))[0],
    ).toBe(birth);
  });

  it('says nothing of a state that its view does not show', async () => {
    expect((await page('view=toReceive&state=received')).items).toEqual([]);
  });

  it.each(DOSSIER_FLAGS)('finds by the flag %s what bears it, and nothing else', async (flag) => {
    const all = (await page('view=all&limit=100')).items;
    const bearing = all.filter(({ flags }) => flags.includes(flag)).map(({ id }) => id);
    expect(bearing.length).toBeGreaterThan(0);
    expect(bearing.length).toBeLessThan(all.length);
    expect(ids(await page(`view=all&flags=${flag}&limit=100`)).toSorted()).toEqual(bearing.toSorted());
  });

  it('says that a dossier waits for the national portal only once it takes longer than usual', async () => {
    const filed = await file(await api.as('0900000001'));
    const flagsOf = async () => (await counter.get<DossierDto>(`/dossiers/${filed.id}`)).body.flags;
    expect(await flagsOf()).not.toContain('forwardingPending');
    api.clock.setTo('2026-11-23T02:10:01Z');
    expect(await flagsOf()).toContain('forwardingPending');
    expect((await (await api.as('0900000001')).get<DossierDto>(`/dossiers/${filed.id}`)).body.flags).toEqual([]);
    await inDatabase('UPDATE outbox SET confirmed_at = now() WHERE dossier_id = $1', [filed.id]);
    expect(await flagsOf()).not.toContain('forwardingPending');
    api.clock.setTo('2026-11-23T02:00:00Z');
    await command(counter, filed.id, 'refuse', { reason: 'Nộp trùng' });
  });

  it('counts as late what is overdue', async () => {
    expect(ids(await page('view=late&limit=100'))).toEqual(ids(await page('view=all&flags=overdue&limit=100')));
  });

  it('refuses what means nothing, and an agency of others', async () => {
    for (const wrong of ['flags=gone', 'heldBy=lan', 'dueUntil=2026-13-01', 'sort=name', 'view=constructor'])
      expect((await officer.get(`/inbox?${wrong}`)).status).toBe(400);
    const elsewhere = (await actorOf(api, 'motcua.longhoa')).agencyIds[0];
    expect((await officer.get(`/inbox?agencyId=${elsewhere}`)).status).toBe(403);
  });

  it('names the colleagues who may have them', async () => {
    const { items } = (await leader.get<ColleaguesDto>('/inbox/colleagues')).body;
    expect(items).toContainEqual(expect.objectContaining({ id: officerId, isAtWork: true, heldDossiers: 7 }));
    expect(items.every(({ fullName }) => !fullName.includes('Lê Thị Hạnh'))).toBe(true);
  });
});

describe('saved views', () => {
  const save = (name: string, question: object, person = officer) =>
    person.post<InboxViewDto & { code: string }>('/inbox/views', { name, question });

  it('follow the officer, and their counts are those of the lists they open', async () => {
    await save('Chờ tiền', { view: 'inProgress', flags: ['feeDue'], heldBy: 'me' });
    await save('Chưa ai nhận', { view: 'inProgress', heldBy: 'nobody', sort: 'filed' });
    const elsewhere = await api.as('chuyenvien.tanninh');
    const { items } = (await elsewhere.get<InboxViewsDto>('/inbox/views')).body;
    expect(Object.fromEntries(items.map(({ name, count }) => [name, count?.value]))).toEqual({
      ...{ 'Chờ tiền': 2, 'Chưa ai nhận': 3 },
    });
    for (const { question, count } of items) {
      const query = new URLSearchParams(
        Object.entries(question).flatMap(([key, value]) => [value].flat().map((one) => [key, String(one)])),
      );
      expect((await page(query.toString())).count).toEqual(count);
    }
    expect((await leader.get<InboxViewsDto>('/inbox/views')).body.items).toEqual([]);
  });

  it('agree in number with the views that everybody has', async () => {
    const { body } = await officer.get<InboxCountsDto>('/inbox/counts');
    for (const view of INBOX_VIEWS) expect([view, (await page(`view=${view}`)).count]).toEqual([view, body[view]]);
  });

  it('bear one name each, are renamed and overwritten as they were seen, and deleted', async () => {
    const { body: view } = await save('Của tôi', { view: 'mine' }, leader);
    expect(await save(' của TÔI ', { view: 'late' }, leader)).toMatchObject({
      status: 409,
      body: { code: 'inboxViewExists' },
    });
    const path = `/inbox/views/${view.id}`;
    const renamed = await leader.put<InboxViewDto>(path, { name: 'Quá hạn', question: { view: 'late' }, revision: 1 });
    expect(renamed.body).toMatchObject({ name: 'Quá hạn', revision: 2, question: { view: 'late' } });
    // The other tab still has the first: what it wants is not lost, and overwrites nothing.
    expect(await leader.put(path, { name: 'Khác', question: { view: 'all' }, revision: 1 })).toMatchObject({
      ...{ status: 409, body: { code: 'changedElsewhere' } },
    });
    expect((await officer.put(path, { name: 'Khác', question: { view: 'all' }, revision: 2 })).status).toBe(404);
    await leader.put('/inbox/setting', { columns: ['due'], defaultView: view.id, revision: 0 });
    expect((await leader.delete(`${path}?revision=1`)).status).toBe(409);
    expect((await leader.delete(`${path}?revision=2`)).status).toBe(204);
    expect((await leader.get<InboxSettingDto>('/inbox/setting')).body).toMatchObject({
      columns: ['due'],
      defaultView: null,
    });
  });

  it('are thirty at most', async () => {
    for (let number = 0; number < 30; number += 1) await save(`Mục ${number}`, { view: 'all' }, counter);
    expect(await save('Nữa', { view: 'all' }, counter)).toMatchObject({
      status: 409,
      body: { code: 'inboxViewLimitReached' },
    });
  });
});

it('keeps an officer’s columns; two tabs lose nothing of each other', async () => {
  const first = (await officer.get<InboxSettingDto>('/inbox/setting')).body;
  expect(first).toMatchObject({ defaultView: null, revision: 0 });
  const arranged = { columns: ['due', 'procedure'], defaultView: 'late', revision: 0 };
  expect((await officer.put<InboxSettingDto>('/inbox/setting', arranged)).body).toEqual({ ...arranged, revision: 1 });
  expect(await officer.put('/inbox/setting', { ...arranged, columns: ['state'] })).toMatchObject({ status: 409 });
  expect((await officer.get<InboxSettingDto>('/inbox/setting')).body).toEqual({ ...arranged, revision: 1 });
  expect((await officer.put('/inbox/setting', { columns: ['name'], defaultView: null, revision: 1 })).status).toBe(400);
  expect((await officer.put('/inbox/setting', { columns: [], defaultView: 'mine2', revision: 1 })).status).toBe(404);
});

describe('the list as a file', () => {
  const csv = async (query: string) => {
    const answer = await officer.get<Buffer>(`/inbox/file?format=csv&${query}`);
    return { ...answer, lines: answer.body.toString('utf8').trimEnd().split('\r\n') };
  };

  it('has the chosen columns in their order and the dossiers of the list in theirs', async () => {
    const { status, lines, headers } = await csv(
      'view=inProgress&heldBy=nobody&sort=filedLatest&columns=due&columns=state',
    );
    expect(status).toBe(200);
    expect(lines[0]).toBe('\uFEFFMã hồ sơ,Người nộp,Hạn,Trạng thái');
    const { items } = await page('view=inProgress&heldBy=nobody&sort=filedLatest');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(items.map(({ code }) => code));
    expect(lines[1]).toMatch(/,Nguyễn Thị Lan,2026-\d\d-\d\d \d\d:\d\d,Đã tiếp nhận$/);
    expect(String(headers['content-disposition'])).toContain(encodeURIComponent('Hộp việc 2026-11-23.csv'));
  });

  it('lets no name become a formula', async () => {
    await inDatabase(
      `UPDATE dossier SET applicant_name = '=HYPERLINK("http://x","Lan"), ' || applicant_name WHERE id = $1`,
      [birth],
    );
    const { lines } = await csv('view=toReceive&sort=filedLatest&columns=state');
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"",""Lan""), `);
    const workbook = await officer.get<Buffer>('/inbox/file?format=xlsx&view=toReceive');
    expect(workbook.body.subarray(0, 2).toString()).toBe('PK');
  });

  it('is written down for good with who took it, and what it asked', async () => {
    const exports = await api.app.get(InboxViewStore).exportsOf(officerId);
    expect(exports[0]).toMatchObject({ format: 'xlsx', dossiers: 4, question: { view: 'toReceive' } });
    expect(exports.length).toBe(3);
    const deleting = inDatabase('SET ROLE mot_cua_app; DELETE FROM inbox_export');
    await expect(deleting).rejects.toThrow(/permission denied/);
  });

  it('holds nothing that the list does not', async () => {
    const longhoa = await api.as(demoLogin('counterOfficer', 1));
    const { body } = await longhoa.get<Buffer>('/inbox/file?format=csv&view=all');
    expect(body.toString('utf8').trimEnd().split('\r\n')).toHaveLength(1);
    expect(
      (await longhoa.get(`/inbox/file?format=csv&agencyId=${(await api.app.get(DossierStore).find(birth))?.agencyId}`))
        .status,
    ).toBe(403);
  });
});

describe('work of one’s own, and of those who are away', () => {
  const clerkOf = () => actorOf(api, 'chuyenvien2.tanninh');

  it('has the steps that one has, of whosever dossier', async () => {
    const binh = await api.as('chuyenvien2.tanninh');
    const [dossier] = await fileMany(api, 1, 'motcua.tanninh');
    const id = dossier?.id ?? '';
    const mine = async () => ids(await page('view=mine', binh));
    expect(await mine()).not.toContain(id);
    const open = (await leader.get<DossierDto>(`/dossiers/${id}`)).body.steps.find(({ end }) => end === null);
    const given = { run: open?.number, officerId: (await clerkOf()).id };
    expect((await command(leader, id, 'assign-step', given)).status).toBe(200);
    expect(await mine()).toContain(id);
    const counts = (await binh.get<InboxCountsDto>('/inbox/counts')).body;
    expect(counts.mine.value).toBe((await mine()).length);
    // Whose it is to lead is another question.
    expect(ids(await page('view=inProgress&heldBy=me', binh))).not.toContain(id);
  });

  it('is found by the absence of a colleague and by whom one stands in for, and bears a mark', async () => {
    const binh = await api.as('chuyenvien2.tanninh');
    const held = ids(await page(`view=inProgress&heldBy=${officerId}&limit=100`, leader)).toSorted();
    expect(held.length).toBeGreaterThan(0);
    for (const heldBy of ['absent', 'represented'])
      expect((await page(`view=all&heldBy=${heldBy}`, binh)).items).toEqual([]);
    const substituteId = (await clerkOf()).id;
    const leave = { id: randomUUID(), officerId, substituteId, firstDay: '2026-11-23', lastDay: '2026-11-24' };
    expect((await leader.post('/leaves', { ...leave, reason: 'Ốm' })).status).toBe(201);
    for (const [person, heldBy] of [
      [binh, 'absent'],
      [binh, 'represented'],
      [leader, 'absent'],
    ] as const)
      expect(ids(await page(`view=inProgress&heldBy=${heldBy}&limit=100`, person)).toSorted()).toEqual(held);
    expect((await page('view=all&heldBy=represented', leader)).items).toEqual([]);
    const [row] = (await page(`view=inProgress&heldBy=absent`, leader)).items;
    expect(row?.holderAway).toEqual({ until: '2026-11-24', standInName: 'Lê Thu Bình' });
    const { items } = (await binh.get<ColleaguesDto>('/inbox/colleagues')).body;
    expect(items.filter(({ away }) => away).map(({ id, isMineMeanwhile }) => [id, isMineMeanwhile])).toEqual([
      [officerId, true],
    ]);
  });
});
