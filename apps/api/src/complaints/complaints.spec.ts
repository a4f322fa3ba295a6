import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { AttachmentDto } from '../attachments/attachments.dto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { StatisticsDto } from '../statistics/statistics.controller';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { complain, onComplaint } from '../testing/complaining';
import { command, file, PHOTO } from '../testing/filing';
import type { ComplaintDto, ComplaintListDto, ComplaintOptionsDto, ComplaintPageDto } from './complaints.dto';

let api: ApiUnderTest;
let lan: Person;
let minh: Person;
let counter: Person;
let officer: Person;
let colleague: Person;
let leader: Person;
let province: Person;
let neighbour: Person;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
// Monday, nine o'clock in Vietnam.
beforeEach(() => nowIs('2026-11-16T02:00:00Z'));

let signedInAt = '';

/** Goes to an instant, where sessions of another are over. */
async function nowIs(at: string): Promise<void> {
  api.clock.setTo(at);
  if (signedInAt === at) return;
  signedInAt = at;
  lan = await api.as('0900000001');
  minh = await api.as('0900000002');
  counter = await api.as('motcua.tanninh');
  officer = await api.as('chuyenvien.tanninh');
  colleague = await api.as('chuyenvien2.tanninh');
  leader = await api.as('lanhdao.tanninh');
  province = await api.as('lanhdao.tinh');
  neighbour = await api.as('motcua.longhoa');
}

/** A dossier that the counter accepted and an officer has in hand. */
async function inHand(): Promise<DossierDto> {
  const dossier = await file(lan);
  await command(counter, dossier.id, 'receive');
  await command(officer, dossier.id, 'take');
  return dossier;
}

async function sent(more: Parameters<typeof complain>[2] = {}): Promise<ComplaintDto> {
  const { status, body } = await complain(lan, (await inHand()).id, more);
  expect(status).toBe(201);
  return body;
}

const codeOf = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  return status < 300 ? status : (body as { code: string }).code;
};
const ANSWER = { finding: 'right', text: 'Cơ quan xin lỗi bà.', attachmentIds: [] };
const idOf = async (login: string): Promise<string> => {
  const rows: { id: string }[] = await api.app
    .get(DataSource)
    .query('SELECT id FROM account WHERE username = $1', [login]);
  return rows[0]?.id ?? '';
};
const listed = async (person: Person, view = 'open') =>
  (await person.get<ComplaintPageDto>(`/complaints?view=${view}`)).body;

describe('sending a complaint', () => {
  it('is told beforehand to whom it goes and by when it is answered', async () => {
    const { id } = await inHand();
    const { body } = await lan.get<ComplaintOptionsDto>(`/dossiers/${id}/complaint-options`);
    expect(body.agencies.map(({ name }) => name.vi)).toEqual([expect.stringContaining('Tân Ninh')]);
    expect(body.kinds).toEqual([
      {
        kind: 'feedback',
        isOpen: true,
        until: null,
        acceptBy: '2026-11-18T02:00:00.000Z',
        answerBy: '2026-12-01T02:00:00.000Z',
      },
      {
        kind: 'formal',
        isOpen: true,
        until: null,
        acceptBy: '2026-11-26T10:00:00.000Z',
        answerBy: '2026-12-28T10:00:00.000Z',
      },
    ]);
    expect(await codeOf(minh.get(`/dossiers/${id}/complaint-options`))).toBe('notFound');
  });

  it('changes nothing about the dossier', async () => {
    const { id } = await inHand();
    const before = (await lan.get<DossierDto>(`/dossiers/${id}`)).body;
    await complain(lan, id);
    expect((await lan.get<DossierDto>(`/dossiers/${id}`)).body).toEqual(before);
    const { body } = await api.someone().get<object>(`/lookup/${before.code}`);
    expect(Object.keys(body).sort()).toEqual(['code', 'completion', 'state']);
  });

  it('happens once, however often one click is sent, also at the same time', async () => {
    const { id } = await inHand();
    const click = { complaintId: randomUUID(), transactionId: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => complain(lan, id, click)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await lan.get<ComplaintListDto>(`/my-complaints?dossierId=${id}`)).body.items).toHaveLength(1);
    expect(await codeOf(complain(lan, id, { ...click, transactionId: randomUUID() }))).toBe('transactionReused');
    expect(await codeOf(complain(minh, id, click))).toBe('notFound');
  });

  it('counts two that come at once as two', async () => {
    const { id } = await inHand();
    const both = await Promise.all([complain(lan, id), complain(lan, id)]);
    expect(both.map(({ body }) => body.number).sort()).toEqual([1, 2]);
  });

  it('needs words, a dossier of one’s own, an agency that had to do with it, and a session', async () => {
    const { id } = await inHand();
    expect(await codeOf(complain(lan, id, { content: 'trễ' }))).toBe('complaintTooShort');
    expect(await codeOf(complain(lan, id, { kind: 'formal', subject: 'other' }))).toBe('complaintKindClosed');
    expect(await codeOf(complain(lan, id, { agencyId: randomUUID() }))).toBe('agencyNotConcerned');
    expect(await codeOf(complain(minh, id))).toBe('notFound');
    expect(await codeOf(complain(api.someone(), id))).toBe('notSignedIn');
    expect(await codeOf(complain(officer, id))).toBe('forbidden');
    api.clock.setTo('2027-06-01T02:00:00Z');
    expect(await codeOf(complain(lan, id))).toBe('notSignedIn');
  });

  it('stops at three that are open', async () => {
    const { id } = await inHand();
    for (let n = 0; n < 3; n += 1) expect(await codeOf(complain(lan, id))).toBe(201);
    expect(await codeOf(complain(lan, id))).toBe('complaintsStillOpen');
  });

  it('is formal until ninety days after a refusal, feedback also later', async () => {
    const { id } = await file(lan);
    await command(counter, id, 'refuse', { reason: 'Không thuộc thẩm quyền' });
    await nowIs('2027-02-14T16:59:00Z');
    expect(await codeOf(complain(lan, id, { kind: 'formal', subject: 'wrongDecision' }))).toBe(201);
    await nowIs('2027-02-14T17:00:00Z');
    expect(await codeOf(complain(lan, id, { kind: 'formal', subject: 'wrongDecision' }))).toBe('complaintTooLate');
    const { body } = await lan.get<ComplaintOptionsDto>(`/dossiers/${id}/complaint-options`);
    expect(body.kinds.map(({ isOpen }) => isOpen)).toEqual([true, false]);
    expect(await codeOf(complain(lan, id))).toBe(201);
  });
});

describe('who sees a complaint', () => {
  it('is the citizen who sent it, and leaders of the agency and above; nobody else who sees the dossier', async () => {
    const { id } = await sent();
    for (const person of [lan, leader, province]) expect(await codeOf(person.get(`/complaints/${id}`))).toBe(200);
    for (const person of [minh, counter, officer, colleague, neighbour])
      expect(await codeOf(person.get(`/complaints/${id}`))).toBe('notFound');
    expect((await listed(officer)).items).toEqual([]);
  });

  it('is then also the officer to whom it was given', async () => {
    const { id, dossier } = await sent();
    await onComplaint(leader, id, 'accept');
    expect(await codeOf(onComplaint(leader, id, 'assign', { officerId: await idOf('chuyenvien2.tanninh') }))).toBe(200);
    expect(await codeOf(colleague.get(`/complaints/${id}`))).toBe(200);
    expect((await listed(colleague, 'mine')).items.map((one) => one.id)).toContain(id);
    expect((await colleague.get<ComplaintListDto>(`/dossiers/${dossier.id}/complaints`)).body.items).toHaveLength(1);
    expect((await officer.get<ComplaintListDto>(`/dossiers/${dossier.id}/complaints`)).body.items).toEqual([]);
    // Neither who deals with it nor what officers say to each other is told to the citizen.
    const { body } = await lan.get<ComplaintDto>(`/complaints/${id}`);
    expect(body.handlerName).toBeNull();
    expect(body.history.map(({ action }) => action)).toEqual(['send', 'accept']);
    expect(body.history[1]?.actor).toMatchObject({ name: 'Đặng Quốc Khánh', position: 'Phó Chủ tịch' });
  });

  it('sees its files by what they came with', async () => {
    const complaintId = randomUUID();
    const photo = await lan.upload<AttachmentDto>(`/complaints/${complaintId}/attachments`, '', 'anh.png', PHOTO);
    expect(photo.status).toBe(201);
    const url = `/attachments/${photo.body.id}/content`;
    expect(await codeOf(lan.get(url))).toBe(200);
    for (const person of [minh, officer, leader]) expect(await codeOf(person.get(url))).toBe('notFound');
    const slipped = await minh.upload<AttachmentDto>(`/complaints/${complaintId}/attachments`, '', 'anh.png', PHOTO);
    const others = { complaintId, attachmentIds: [slipped.body.id] };
    expect(await codeOf(complain(lan, (await inHand()).id, others))).toBe('complaintFileUnknown');
    const { id, history } = await sent({ complaintId, attachmentIds: [photo.body.id] });
    expect(history[0]?.files).toMatchObject([{ fileName: 'anh.png', filed: true }]);
    for (const person of [lan, leader]) expect(await codeOf(person.get(url))).toBe(200);
    for (const person of [minh, officer]) expect(await codeOf(person.get(url))).toBe('notFound');
    expect(await codeOf(lan.delete(`/attachments/${photo.body.id}`))).toBe('forbidden');
    expect(await codeOf(complain(lan, (await inHand()).id, { attachmentIds: [photo.body.id] }))).toBe(
      'complaintFileUnknown',
    );
    expect(await codeOf(minh.upload(`/complaints/${id}/attachments`, '', 'anh.png', PHOTO))).toBe('notFound');
  });
});

describe('dealing with a complaint', () => {
  it('is drafted by an officer, approved by a leader, and only then told', async () => {
    const { id } = await sent();
    await onComplaint(leader, id, 'accept');
    await onComplaint(leader, id, 'assign', { officerId: await idOf('chuyenvien2.tanninh') });
    const scan = await colleague.upload<AttachmentDto>(`/complaints/${id}/attachments`, '', 'tra-loi.png', PHOTO);
    const draft = { ...ANSWER, measures: 'Trả kết quả trong ngày.', attachmentIds: [scan.body.id] };
    expect(await codeOf(onComplaint(colleague, id, 'answer', draft))).toBe('forbidden');
    expect(await codeOf(onComplaint(colleague, id, 'draft-answer', draft))).toBe(200);
    expect((await lan.get<ComplaintDto>(`/complaints/${id}`)).body).toMatchObject({ draft: null, answer: null });
    expect(await codeOf(lan.get(`/attachments/${scan.body.id}/content`))).toBe('notFound');
    await onComplaint(leader, id, 'send-back', { reason: 'Nêu rõ ngày.' });
    await onComplaint(colleague, id, 'draft-answer', draft);
    expect(await codeOf(onComplaint(leader, id, 'approve-answer'))).toBe(200);
    const { body } = await lan.get<ComplaintDto>(`/complaints/${id}`);
    expect(body).toMatchObject({
      ...{ state: 'answered', dueAt: null, actions: ['followUp', 'rate'] },
      answer: { finding: 'right', measures: draft.measures, files: [{ fileName: 'tra-loi.png' }] },
    });
    expect(body.history.at(-1)).toMatchObject({ action: 'approveAnswer', actor: { name: 'Đặng Quốc Khánh' } });
    expect(await codeOf(lan.get(`/attachments/${scan.body.id}/content`))).toBe(200);
  });

  it('is nobody’s who had the dossier or decided it, and the leader is told why', async () => {
    const { id, dossier } = await sent();
    await onComplaint(leader, id, 'accept');
    const { body } = await leader.get<ComplaintDto>(`/complaints/${id}`);
    expect(Object.fromEntries(body.handlers.map(({ fullName, concern }) => [fullName, concern]))).toEqual({
      ...{ 'Lê Thị Hạnh': 'worked', 'Phạm Văn Tâm': 'held', 'Đặng Quốc Khánh': null },
      ...{ 'Huỳnh Ngọc Mai': null, 'Lê Thu Bình': null },
    });
    const to = async (login: string) => codeOf(onComplaint(leader, id, 'assign', { officerId: await idOf(login) }));
    expect(await to('chuyenvien.tanninh')).toBe('handlersOwnDoing');
    expect(await to('motcua.longhoa')).toBe('handlerNotAble');
    // The leader now decides the dossier: the complaint is no longer theirs to judge.
    await command(officer, dossier.id, 'propose-result', { proposal: 'Cấp' });
    await command(leader, dossier.id, 'approve');
    expect(await codeOf(onComplaint(leader, id, 'answer', ANSWER))).toBe('ownDoing');
    expect((await leader.get<ComplaintDto>(`/complaints/${id}`)).body).toMatchObject({
      isOwnDoing: true,
      actions: ['passOn'],
    });
    expect(await codeOf(onComplaint(province, id, 'answer', ANSWER))).toBe(200);
  });

  it('stands still while the citizen is asked, once', async () => {
    const { id } = await sent();
    await onComplaint(leader, id, 'accept');
    await onComplaint(leader, id, 'ask', { question: 'Bà nộp ngày nào?' });
    expect((await lan.get<ComplaintDto>(`/complaints/${id}`)).body).toMatchObject({
      ...{ state: 'awaitingReply', isPaused: true, dueAt: null, actions: ['reply', 'withdraw'] },
      openQuestion: { text: 'Bà nộp ngày nào?', answerBy: '2026-12-01' },
    });
    await nowIs('2026-11-18T02:00:00Z');
    await onComplaint(lan, id, 'reply', { text: 'Hôm thứ hai.', attachmentIds: [] });
    const { body } = await leader.get<ComplaintDto>(`/complaints/${id}`);
    expect(body.dueAt).toBe('2026-12-03T02:00:00.000Z');
    expect(body.deadline.basis).toContain('Chờ người gửi trả lời');
    expect(await codeOf(onComplaint(leader, id, 'ask', { question: 'Còn gì nữa?' }))).toBe('questionAsked');
  });

  it('of two leaders who decide at once lets one, and tells the other', async () => {
    const { id } = await sent();
    const act = (person: Person) => onComplaint(person, id, 'accept');
    const codes = await Promise.all([codeOf(act(leader)), codeOf(act(province))]);
    expect(codes.sort()).toEqual([200, 'complaintChanged']);
  });

  it('is done once, however often one click is sent', async () => {
    const { id, version } = await sent();
    const click = { transactionId: randomUUID(), expectedVersion: version };
    const answers = await Promise.all([1, 2].map(() => leader.post<ComplaintDto>(`/complaints/${id}/accept`, click)));
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual([
      [200, 2],
      [200, 2],
    ]);
  });

  it('goes with another agency once it is passed on, and cannot come back', async () => {
    const { id, agency } = await sent();
    const { body: agencies } = await leader.get<{ items: { id: string; code: string }[] }>('/agencies');
    const other = agencies.items.find(({ code }) => code === 'H53')?.id ?? agencies.items[0]?.id;
    expect(await codeOf(onComplaint(leader, id, 'pass-on', { toAgencyId: agency.id, reason: 'x' }))).toBe(
      'agencyHadComplaint',
    );
    expect(
      await codeOf(onComplaint(leader, id, 'pass-on', { toAgencyId: other, reason: 'Thuộc thẩm quyền tỉnh' })),
    ).toBe(200);
    expect(await codeOf(leader.get(`/complaints/${id}`))).toBe('notFound');
    expect((await province.get<ComplaintDto>(`/complaints/${id}`)).body).toMatchObject({
      state: 'sent',
      agency: { id: other },
    });
    expect(await codeOf(onComplaint(province, id, 'pass-on', { toAgencyId: agency.id, reason: 'x' }))).toBe(
      'agencyHadComplaint',
    );
  });

  it('ends with a ground of the law where it is refused, or by the citizen who takes it back', async () => {
    const refused = await sent({ kind: 'formal', subject: 'wrongDecision' });
    const refuse = (ground: string) => onComplaint(leader, refused.id, 'refuse', { ground, reason: 'Tòa đã thụ lý.' });
    expect(await codeOf(refuse('unclear'))).toBe('groundNotOfKind');
    expect(await codeOf(refuse('atCourt'))).toBe(200);
    const taken = await sent();
    expect(await codeOf(onComplaint(leader, taken.id, 'withdraw'))).toBe('forbidden');
    expect(await codeOf(onComplaint(lan, taken.id, 'withdraw'))).toBe(200);
    expect(await codeOf(onComplaint(leader, taken.id, 'accept'))).toBe('complaintActionNotOpen');
  });
});

describe('after the answer', () => {
  it('the citizen rates it, writes once more, and learns where to go next', async () => {
    const { id } = await sent();
    await onComplaint(leader, id, 'accept');
    await onComplaint(leader, id, 'answer', ANSWER);
    expect(await codeOf(onComplaint(lan, id, 'rate', { isSatisfied: false }))).toBe(200);
    expect(await codeOf(onComplaint(lan, id, 'rate', { isSatisfied: true }))).toBe('alreadyRated');
    const { body } = await lan.get<ComplaintDto>(`/complaints/${id}`);
    expect(body).toMatchObject({ isSatisfied: false, higher: { name: { vi: expect.stringContaining('tỉnh') } } });
    expect(await codeOf(onComplaint(lan, id, 'follow-up', { text: 'Vẫn chưa có.', attachmentIds: [] }))).toBe(200);
    expect((await leader.get<ComplaintDto>(`/complaints/${id}`)).body).toMatchObject({
      state: 'accepted',
      isSatisfied: null,
    });
  });

  it('a formal complaint is decided with its legal basis, and goes on elsewhere', async () => {
    const { id } = await sent({ kind: 'formal', subject: 'wrongDecision' });
    await onComplaint(leader, id, 'accept');
    expect(await codeOf(onComplaint(leader, id, 'extend', { reason: 'Phải xác minh' }))).toBe(200);
    expect(await codeOf(onComplaint(leader, id, 'answer', ANSWER))).toBe('legalBasisMissing');
    expect(await codeOf(onComplaint(leader, id, 'answer', { ...ANSWER, legalBasis: 'Luật Hộ tịch, Điều 16' }))).toBe(
      200,
    );
    expect((await lan.get<ComplaintDto>(`/complaints/${id}`)).body.actions).toEqual(['rate']);
  });
});

describe('the list of an office', () => {
  it('is by the next due, page by page, with how many there are of each', async () => {
    await nowIs('2026-08-03T02:00:00Z');
    const before = await listed(leader, 'late');
    const { id: dossierId } = await inHand();
    const first = (await complain(lan, dossierId, { kind: 'formal', subject: 'wrongDecision' })).body;
    const second = (await complain(lan, dossierId)).body;
    const page = await leader.get<ComplaintPageDto>('/complaints?limit=1');
    expect(page.body.items.map(({ id }) => id)).toEqual([second.id]);
    const next = await leader.get<ComplaintPageDto>(`/complaints?limit=1&cursor=${page.body.nextCursor}`);
    expect(next.body.items.map(({ id }) => id)).toEqual([first.id]);
    // Two working days later the feedback should have been accepted.
    await nowIs('2026-08-05T02:00:01Z');
    const { items, counts } = await listed(leader, 'late');
    expect(items.map(({ id }) => id)).toEqual([second.id]);
    expect(counts.late).toBe(before.counts.late + 1);
    expect(items[0]?.remainingWorkingMinutes).toBeLessThanOrEqual(0);
  });
});

it('counts in the public figures of the month, in time or late', async () => {
  const figures = async () => (await api.someone().get<StatisticsDto>('/statistics')).body;
  await nowIs('2027-06-01T02:00:00Z');
  expect(await figures()).toMatchObject({ complaintsSent: 0, complaintsAnswered: 0, complaintsOnTimeShare: null });
  const { id: dossierId } = await inHand();
  const [inTime, late] = [(await complain(lan, dossierId)).body, (await complain(lan, dossierId)).body];
  for (const { id } of [inTime, late]) await onComplaint(leader, id, 'accept');
  await onComplaint(leader, inTime.id, 'answer', ANSWER);
  await nowIs('2027-06-29T02:00:00Z');
  await onComplaint(leader, late.id, 'answer', ANSWER);
  expect(await figures()).toMatchObject({ complaintsSent: 2, complaintsAnswered: 2, complaintsOnTimeShare: 0.5 });
});

it('keeps the history for good: the database refuses the application to change it', async () => {
  const { id } = await sent();
  const asApplication = (sql: string) =>
    api.app.get(DataSource).transaction(async (tx) => {
      await tx.query('SET LOCAL ROLE mot_cua_app');
      await tx.query(sql, [id]);
    });
  await asApplication('SELECT * FROM complaint_event WHERE complaint_id = $1');
  for (const sql of ['UPDATE complaint_event SET at = now()', 'DELETE FROM complaint_event', 'DELETE FROM complaint'])
    await expect(
      asApplication(`${sql} WHERE ${sql.endsWith('complaint') ? 'id' : 'complaint_id'} = $1`),
    ).rejects.toThrow('permission denied');
});
