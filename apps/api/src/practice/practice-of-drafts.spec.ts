import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH } from '../testing/filing';
import { practising, RUNS } from '../testing/practising';
import type { PracticeRunListDto } from './practice-runs.dto';

const DRAFT = `/catalogue/procedures/${BIRTH}/draft`;

let api: ApiUnderTest;
let ha: Person;
let version: number;

beforeAll(async () => {
  api = await startApi();
  ha = await api.as('danhmuc');
  version = (await ha.get<{ version: number }>(`/procedures/${BIRTH}`)).body.version;
});
afterAll(() => api.stop());
afterEach(async () => {
  const { body } = await ha.get<PracticeRunListDto>(RUNS);
  for (const { id } of body.items) await ha.delete(`${RUNS}/${id}`);
});

const { begin, read, submit, filledIn } = practising(() => ({ administrator: ha, version }));

describe('a run of a draft', () => {
  interface Draft {
    readonly revision: number;
    readonly version: number;
    readonly definition: { form: { schema: { properties: object } }; fees: object[]; papers: object[] };
  }
  const draft = async () => (await ha.post<Draft>(DRAFT, {})).body;
  const change = async (changes: (definition: Draft['definition']) => object) => {
    const { revision, definition } = await draft();
    const next = { ...definition, ...changes(definition) };
    expect((await ha.put(DRAFT, { revision, definition: next })).status).toBe(200);
  };
  afterEach(async () => {
    const { status, body } = await ha.get<Draft>(DRAFT);
    if (status === 200) await ha.delete(`${DRAFT}?revision=${body.revision}`);
  });

  it('does not exist without a draft, and a draft is no published version', async () => {
    expect((await begin({ source: 'draft' })).status).toBe(404);
    const drafted = (await draft()).version;
    expect((await begin({ source: 'published', version: drafted })).status).toBe(404);
  });

  it('keeps what it was begun under, tells that the draft has changed, and hands its answers and files over', async () => {
    await draft();
    const run = await filledIn({ source: 'draft' });
    expect(run).toMatchObject({ source: 'draft', standing: 'same', changes: 0, procedure: { version: version + 1 } });
    await change(({ form }) => {
      const { copies: _, ...properties } = form.schema.properties as Record<string, object>;
      const { required } = form.schema as unknown as { required: string[] };
      const schema = { ...form.schema, properties, required: required.filter((name) => name !== 'copies') };
      return { form: { ...form, schema }, fees: [] };
    });
    const later = await read(run.id);
    expect(later.standing).toBe('changed');
    expect(later.changes).toBeGreaterThan(1);
    expect(later.check?.fees?.total).toBe(16_000);

    const { body: next } = await begin({ source: 'draft', carryFrom: run.id });
    expect(next).toMatchObject({ standing: 'same', agency: { code: 'H53.20' }, carried: { runId: run.id } });
    expect(next.carried?.dropped).toEqual([
      expect.objectContaining({
        pointer: '/copies',
        value: 2,
        label: expect.objectContaining({ vi: expect.any(String) }),
      }),
    ]);
    expect(next.answers).toMatchObject({ child: { fullName: 'Trần Nguyễn Minh Anh' } });
    expect(next.files.map(({ fileName }) => fileName)).toEqual(run.files.map(({ fileName }) => fileName));
    expect(next.check?.fees?.total).toBe(0);

    const { revision } = await draft();
    await ha.delete(`${DRAFT}?revision=${revision}`);
    expect((await read(run.id)).standing).toBe('gone');
    expect((await submit(run)).status).toBe(200);
  });

  it('says which part of an unfinished draft cannot be worked with, and goes on with the others', async () => {
    await change(({ fees, papers }) => ({
      fees: [{ ...fees[0], amount: null, formula: 'answers.nothingLikeThis * 2' }],
      papers: papers.map((paper, index) => (index === 0 ? { ...paper, required: false, requiredWhen: '((' } : paper)),
    }));
    const { body: run } = await begin({ source: 'draft' });
    expect(run.check).toMatchObject({ papers: null, fees: null, expected: { basis: expect.any(String) } });
    const faulty = run.check?.problems.filter(({ code }) => code === 'procedureFaulty') ?? [];
    expect(faulty.map(({ pointer }) => pointer)).toEqual(['/procedure/papers', '/procedure/fees']);
    expect(await submit(run)).toMatchObject({ status: 422, body: { code: 'invalidAnswers' } });
  });
});
