import { randomUUID } from 'node:crypto';
import type { RecordedOutage } from '@mot-cua/domain';
import { OutageCountStore } from '@mot-cua/persistence';
import { createLogger } from '@mot-cua/platform';
import type { DataSource } from 'typeorm';
import { SmallProvince } from '../testing/small-province';
import { CountOutages } from './count-outages';

let dataSource: DataSource;
let province: Awaited<ReturnType<typeof SmallProvince.inItsOwnDatabase>>;
let now: Date;

beforeAll(async () => {
  province = await SmallProvince.inItsOwnDatabase();
  ({ dataSource } = province);
});

afterAll(() => province.close());

/** A worker of its own, as several machines would have. */
function aWorker(): CountOutages {
  const logger = createLogger('worker', { logLevel: 'silent' });
  return new CountOutages(new OutageCountStore(dataSource), province.dossiers, { now: () => now }, dataSource, logger);
}

const lookAt = async (at: string, workers = 1) => {
  now = new Date(at);
  await Promise.all(Array.from({ length: workers }, () => aWorker().look()));
};

const by = (at: string) => ({ actor: { id: randomUUID(), name: 'Quản trị' }, at: new Date(at) });
const content = (from: string, until: string | null, agencyIds: RecordedOutage['agencyIds'] = null) => ({
  ...{ from: new Date(from), until: until === null ? null : new Date(until), agencyIds },
  ...{ reason: 'Mất kết nối trung tâm dữ liệu', source: 'Thông báo 12/TB-SKHCN' },
});
const dueOf = async (id: string) => (await province.dossiers.find(id))?.dueAt?.toISOString();
const countsOf = async (id: string) =>
  (await province.dossiers.history(id)).filter(({ detail }) => detail.action === 'countOutage').length;

/** A dossier that was received at nine on a Tuesday in December. */
async function received(): Promise<string> {
  const { id } = await province.file();
  await dataSource.query(`UPDATE dossier SET submitted_at = '2026-12-01T01:00:00Z' WHERE id = $1`, [id]);
  await province.receive(id, new Date('2026-12-01T02:00:00Z'));
  return id;
}

/** What is recorded is heard of by every store of this process at once, and by the worker once everybody has. */
const record = (id: string, outage: ReturnType<typeof content>, at: string) =>
  province.outages.record(id, outage, by(at));

describe('an outage that is over', () => {
  it('is taken out of every due date under way, once, however many workers look', async () => {
    const ids = [await received(), await received()];
    const [before] = await Promise.all(ids.map(dueOf));
    const outageId = randomUUID();
    await record(outageId, content('2026-12-01T06:30:00Z', '2026-12-01T08:30:00Z'), '2026-12-01T08:31:00Z');
    await lookAt('2026-12-01T08:31:01Z', 2);
    expect(await countsOf(ids[0] ?? '')).toBe(0);
    await lookAt('2026-12-01T08:32:00Z', 3);
    await lookAt('2026-12-01T08:33:00Z');
    for (const id of ids) {
      expect(await dueOf(id)).toBe(new Date(Date.parse(before ?? '') + 2 * 3_600_000).toISOString());
      expect(await countsOf(id)).toBe(1);
    }
    const [kept] = await province.outages.newest();
    expect(kept).toMatchObject({ row: { countedRevision: 1 }, progress: { seen: 2, moved: 2, failed: 0 } });
    expect(await province.outages.moved(outageId, 10)).toMatchObject(
      ids.map(() => ({ dueBefore: new Date(before ?? '') })),
    );

    await province.outages.cancel(outageId, 1, 'Ghi nhầm ngày', by('2026-12-01T09:00:00Z'));
    await lookAt('2026-12-01T09:01:00Z', 2);
    for (const id of ids) {
      expect(await dueOf(id)).toBe(before);
      expect(await countsOf(id)).toBe(2);
    }
  });

  it('leaves alone whom it did not strike, and waits while it lasts', async () => {
    const id = await received();
    const before = await dueOf(id);
    const elsewhere = randomUUID();
    await record(elsewhere, content('2026-12-01T06:30:00Z', null), '2026-12-01T06:31:00Z');
    await lookAt('2026-12-01T08:32:00Z');
    expect(await dueOf(id)).toBe(before);
    const struck = ['00000000-0000-4000-8000-000000000023'];
    await province.outages.change(
      ...([elsewhere, 1, content('2026-12-01T06:30:00Z', '2026-12-01T08:00:00Z', struck)] as const),
      by('2026-12-01T08:33:00Z'),
    );
    await lookAt('2026-12-01T08:34:00Z');
    expect(await dueOf(id)).toBe(before);
    expect(await countsOf(id)).toBe(0);
  });

  it('is counted for the others when one dossier cannot be done, and for that one later', async () => {
    const [bad, good] = [await received(), await received()];
    const before = await dueOf(bad);
    const handle = province.dossiers.handle.bind(province.dossiers);
    const spy = jest
      .spyOn(province.dossiers, 'handle')
      .mockImplementation((id, ...rest) => (id === bad ? Promise.reject(new Error('Disk full')) : handle(id, ...rest)));
    await record(randomUUID(), content('2026-12-01T06:30:00Z', '2026-12-01T07:30:00Z'), '2026-12-01T09:31:00Z');
    await lookAt('2026-12-01T09:32:00Z');
    spy.mockRestore();
    expect(await countsOf(good)).toBe(1);
    expect(await dueOf(bad)).toBe(before);
    const uncounted = () => new OutageCountStore(dataSource).uncounted(now);
    expect(await uncounted()).toHaveLength(1);
    await lookAt('2026-12-01T09:34:00Z');
    expect(await countsOf(bad)).toBe(1);
    expect(await uncounted()).toEqual([]);
  });
});
