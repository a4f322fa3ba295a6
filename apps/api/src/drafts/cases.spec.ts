import type { ProcedureVersion } from '@mot-cua/domain';
import { createDataSource, ProcedureStore } from '@mot-cua/persistence';
import { ANSWERS_WITH_CASES, PROCEDURE_WITH_CASES } from '@mot-cua/testing/procedures';
import { Client } from 'pg';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { ProcedureDto } from '../procedures/procedures.dto';
import { startApi, type ApiUnderTest, type Answer, type Person } from '../testing/api-under-test';
import { command, DOCUMENT, submit } from '../testing/filing';
import type { DraftCheckDto, DraftDto, ReceiptDto } from './drafts.dto';

const { code: CODE } = PROCEDURE_WITH_CASES;
const LED_TO_LATE = { where: 'here', when: 'long' };

interface Faults {
  readonly code: string;
  readonly fields: readonly { readonly pointer: string; readonly message?: string }[];
}

let api: ApiUnderTest;
let lan: Person;
let counter: Person;
let agencyId: string;

const publish = async (version: ProcedureVersion) => {
  const dataSource = await createDataSource({ url: api.databaseUrl, poolSize: 1 }).initialize();
  await new ProcedureStore(dataSource).publishAtOnce(version, new Date('2026-01-01T00:00:00Z'));
  await dataSource.destroy();
};

beforeAll(async () => {
  api = await startApi();
  await publish(PROCEDURE_WITH_CASES);
  lan = await api.as('0900000001');
  counter = await api.as('motcua.tanninh');
  const { body } = await lan.get<{ items: { id: string; code: string }[] }>(`/agencies?procedureCode=${CODE}`);
  agencyId = body.items.find(({ code }) => code === 'H53.20')?.id ?? '';
});
afterAll(() => api.stop());
beforeEach(() => api.clock.setTo('2026-11-23T02:00:00Z'));

const begin = <T = DraftDto>(more: object = {}): Promise<Answer<T>> =>
  lan.post<T>('/drafts', { procedureCode: CODE, agencyId, ...more });
const save = <T = DraftDto>({ id, revision, returnMethod }: DraftDto, changes: object): Promise<Answer<T>> =>
  lan.put<T>(`/drafts/${id}`, { answers: ANSWERS_WITH_CASES, agencyId, returnMethod, revision, ...changes });
const attach = (id: string, ...papers: string[]) =>
  Promise.all(papers.map((paper) => lan.upload(`/drafts/${id}/attachments`, paper, `${paper}.pdf`, DOCUMENT)));
const check = async (id: string) => (await lan.post<DraftCheckDto>(`/drafts/${id}/check`)).body;

async function file(caseCode: string, ...papers: string[]): Promise<DossierDto> {
  const { body: draft } = await begin({ caseCode });
  await attach(draft.id, ...papers);
  const receipt = await submit(lan, (await save(draft, {})).body);
  return (await lan.get<DossierDto>(`/dossiers/${receipt.body.id}`)).body;
}

describe('a procedure with cases', () => {
  it('tells each case with its time and fee, and the questions that lead to it', async () => {
    const { body } = await lan.get<ProcedureDto>(`/procedures/${CODE}`);
    expect(body).toMatchObject({ caseCount: 2, processingTime: null, fee: null });
    expect(body.cases).toMatchObject([
      { code: 'inTime', processingTime: { unit: 'workingDay', amount: 1 }, fee: { amount: 8_000 } },
      { code: 'late', processingTime: { unit: 'workingDay', amount: 3 }, fee: null },
    ]);
    expect(body.eligibility).toEqual(PROCEDURE_WITH_CASES.eligibility);
    expect(body.papers).toEqual(PROCEDURE_WITH_CASES.papers);
    expect(body.fees).toEqual(PROCEDURE_WITH_CASES.fees);
  });

  it('is the exception: others have none, and one time and fee', async () => {
    const { body } = await lan.get<ProcedureDto>('/procedures/1.001193');
    expect(body).toMatchObject({ caseCount: 0, cases: [], fee: { amount: 0 } });
    expect(body.processingTime).not.toBeNull();
  });
});

describe('a draft of a procedure with cases', () => {
  it('keeps the case and the answers that led to it', async () => {
    const { body } = await begin({ caseCode: 'late', eligibilityAnswers: LED_TO_LATE });
    expect(body).toMatchObject({ caseCode: 'late', eligibilityAnswers: LED_TO_LATE });
    const again = (await lan.get<DraftDto>(`/drafts/${body.id}`)).body;
    expect(again).toMatchObject({ caseCode: 'late', eligibilityAnswers: LED_TO_LATE });
    await lan.delete(`/drafts/${body.id}`);
  });

  it('may change its case: papers and fees follow, and nothing typed or uploaded is lost', async () => {
    const { body: draft } = await begin({ caseCode: 'late', eligibilityAnswers: LED_TO_LATE });
    await attach(draft.id, 'notice', 'reason', 'witness');
    const { body: late } = await save(draft, {});
    expect(late).toMatchObject({ caseCode: 'late', eligibilityAnswers: LED_TO_LATE });
    expect((await check(draft.id)).papers).toEqual([
      { code: 'notice', need: 'always', because: [] },
      { code: 'reason', need: 'always', because: [] },
      { code: 'witness', need: 'becauseOfAnswers', because: ['/place'] },
      { code: 'identity', need: 'ifAny', because: [] },
    ]);
    const { body: inTime } = await save(late, { caseCode: 'inTime', eligibilityAnswers: {} });
    expect(inTime).toMatchObject({ caseCode: 'inTime', eligibilityAnswers: {}, answers: ANSWERS_WITH_CASES });
    expect(inTime.attachments).toHaveLength(3);
    const now = await check(draft.id);
    expect(now.papers.map(({ code }) => code)).toEqual(['notice', 'witness', 'identity']);
    expect(now.fees).toMatchObject({ lines: [{ due: 24_000 }], total: 24_000 });
    expect(now.problems).toEqual([]);
    await lan.delete(`/drafts/${draft.id}`);
  });

  it('asks for a paper as long as an answer says so', async () => {
    const { body: draft } = await begin({ caseCode: 'inTime' });
    await attach(draft.id, 'notice');
    const { body: home } = await save(draft, {});
    expect((await check(draft.id)).problems).toMatchObject([{ pointer: '/papers/witness', code: 'required' }]);
    await save(home, { answers: { ...ANSWERS_WITH_CASES, place: 'hospital' } });
    expect((await check(draft.id)).problems).toEqual([]);
    await lan.delete(`/drafts/${draft.id}`);
  });

  it('shows how each fee comes about, what is taken off by which law, and what it waits for', async () => {
    const { body: draft } = await begin({ caseCode: 'late' });
    expect((await check(draft.id)).fees.lines).toMatchObject([
      { due: 7_500, waitsFor: ['/household'], isProvisional: false },
      { due: 0, waitsFor: ['/copies'], isProvisional: true },
    ]);
    const { body: filled } = await save(draft, {});
    expect((await check(draft.id)).fees).toMatchObject({
      lines: [
        {
          full: 15_000,
          reduction: { percent: 50, amount: 7_500, legalBasis: 'Nghị quyết 12/2025/NQ-HĐND' },
          due: 7_500,
        },
        { parts: [{ count: 3, amount: 8_000 }], unit: { vi: 'bản' }, full: 24_000, reduction: null, due: 24_000 },
      ],
      total: 31_500,
    });
    await save(filled, { answers: { ...ANSWERS_WITH_CASES, household: 'poor' } });
    expect((await check(draft.id)).fees).toMatchObject({ lines: [{ due: 0 }, { due: 24_000 }], total: 24_000 });
    await lan.delete(`/drafts/${draft.id}`);
  });

  it('is not submitted without a case', async () => {
    const { body: draft } = await begin();
    await attach(draft.id, 'notice', 'witness');
    const { body: filled } = await save(draft, {});
    expect(await check(draft.id)).toMatchObject({ problems: [{ pointer: '/caseCode' }], expected: null });
    const refused = (await submit(lan, filled)) as Answer<unknown> as Answer<Faults>;
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'invalidAnswers', fields: [{ pointer: '/caseCode', message: 'Hãy chọn trường hợp của bạn.' }] },
    });
    await lan.delete(`/drafts/${draft.id}`);
  });

  it.each([
    [{ caseCode: 'never' }, '/caseCode'],
    [{ caseCode: '' }, '/caseCode'],
    [{ caseCode: 'inTime', eligibilityAnswers: LED_TO_LATE }, '/eligibilityAnswers'],
    [{ caseCode: 'late', eligibilityAnswers: { ...LED_TO_LATE, more: 'x' } }, '/eligibilityAnswers'],
    [{ caseCode: 'late', eligibilityAnswers: { where: 'here', when: 7 } }, '/eligibilityAnswers'],
    [{ eligibilityAnswers: LED_TO_LATE }, '/eligibilityAnswers'],
  ])('refuses %j', async (body, pointer) => {
    const refusal = { status: 400, body: { code: 'invalidRequest', fields: [{ pointer }] } };
    expect(await begin<Faults>(body)).toMatchObject(refusal);
    const { body: draft } = await begin();
    expect(await save<Faults>(draft, body)).toMatchObject(refusal);
    await lan.delete(`/drafts/${draft.id}`);
  });
});

describe('a dossier of a case', () => {
  it('carries the case and the fees as they were worked out, for its applicant and the office', async () => {
    const dossier = await file('late', 'notice', 'reason', 'witness');
    expect(dossier).toMatchObject({
      case: { code: 'late', name: { vi: 'Đăng ký quá hạn' } },
      fees: { lines: [{ full: 15_000, due: 7_500 }, { due: 24_000 }], total: 31_500 },
      process: [{ workingHours: 24 }],
    });
    const { body: inside } = await counter.get<DossierDto>(`/dossiers/${dossier.id}`);
    expect(inside).toMatchObject({ case: dossier.case, fees: dossier.fees });
    expect(inside.papers.map(({ code, required }) => [code, required])).toEqual([
      ['notice', true],
      ['reason', true],
      ['witness', true],
      ['identity', false],
    ]);
  });

  it('shows the papers of its case, and one of another case only where it was filed all the same', async () => {
    const plain = await file('inTime', 'notice', 'witness');
    expect(plain.papers.map(({ code }) => code)).toEqual(['notice', 'witness', 'identity']);
    const more = await file('inTime', 'notice', 'witness', 'reason');
    expect(more.papers.map(({ code }) => code)).toEqual(['notice', 'reason', 'witness', 'identity']);
    expect(more.papers.find(({ code }) => code === 'reason')?.required).toBe(false);
  });

  it('is due after the time that its case allows', async () => {
    const due = async (caseCode: string, ...papers: string[]) => {
      const { id } = await file(caseCode, ...papers);
      await command(counter, id, 'receive');
      return (await lan.get<DossierDto>(`/dossiers/${id}`)).body.deadline?.processingTime;
    };
    expect(await due('late', 'notice', 'reason', 'witness')).toEqual({ unit: 'workingDay', amount: 3 });
    expect(await due('inTime', 'notice', 'witness')).toEqual({ unit: 'workingDay', amount: 1 });
  });

  it('keeps its fees in its own row; one from before that shows those of its version', async () => {
    const before = await file('late', 'notice', 'reason', 'witness');
    const client = new Client(api.databaseUrl);
    await client.connect();
    const { rows } = await client.query('SELECT fees, case_code FROM dossier WHERE id = $1', [before.id]);
    expect(rows).toEqual([{ fees: before.fees, case_code: 'late' }]);
    await client.query('UPDATE dossier SET fees = NULL WHERE id = $1', [before.id]);
    await client.end();
    const after = (await lan.get<DossierDto>(`/dossiers/${before.id}`)).body;
    expect(after.fees).toEqual(before.fees);
  });

  it('is one, however often it is submitted', async () => {
    const { body: draft } = await begin({ caseCode: 'inTime' });
    await attach(draft.id, 'notice', 'witness');
    const { body: filled } = await save(draft, {});
    const transactionId = '0199a5b2-7c1e-7a30-9d51-5f0a9f3c2d11';
    const receipts: Answer<ReceiptDto>[] = [];
    for (let click = 0; click < 2; click += 1) receipts.push(await submit(lan, filled, transactionId));
    expect(new Set(receipts.map(({ body }) => body.code)).size).toBe(1);
    const { body } = await lan.get<DossierDto>(`/dossiers/${draft.id}`);
    expect(body).toMatchObject({ case: { code: 'inTime' } });
  });

  it('keeps its fees when the catalogue changes', async () => {
    const before = await file('late', 'notice', 'reason', 'witness');
    await publish({ ...PROCEDURE_WITH_CASES, version: 2, fees: [] });
    const after = (await lan.get<DossierDto>(`/dossiers/${before.id}`)).body;
    expect(after.fees).toEqual(before.fees);
    const next = await file('late', 'notice', 'reason', 'witness');
    expect(next.fees).toEqual({ lines: [], total: 0 });
  });
});
