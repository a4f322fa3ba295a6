import { randomUUID } from 'node:crypto';
import { USUAL_DEADLINE_POLICY } from '@mot-cua/domain';
import {
  ComplaintListStore,
  DeadlinePolicyStore,
  DeadlineWatchStore,
  OutageCountStore,
  ProcedureStore,
  WarningSpans,
} from '@mot-cua/persistence';
import { createLogger } from '@mot-cua/platform';
import type { DataSource } from 'typeorm';
import { AGENCY, NEIGHBOUR, PERMIT, SmallProvince } from '../testing/small-province';
import { ComplaintDeadlines } from './complaint-deadlines';
import { CounterDues } from './counter-dues';
import { DueDateWarnings } from './due-date-warnings';
import { SupplementReminders } from './supplement-reminders';
import { WhatTimeBrings } from './what-time-brings';
import { WatchDeadlines } from './watch-deadlines';

let dataSource: DataSource;
let province: Awaited<ReturnType<typeof SmallProvince.inItsOwnDatabase>>;
let now: Date;

beforeAll(async () => {
  province = await SmallProvince.inItsOwnDatabase();
  ({ dataSource } = province);
});

afterAll(() => province.close());

/** A worker of its own, as several machines would have. */
function aWorker(policies = province.policies): WatchDeadlines {
  const { dossiers, agencies, frames, outages, complaints } = province;
  const watched = new DeadlineWatchStore(dataSource);
  const logger = createLogger('worker', { logLevel: 'silent' });
  const clock = { now: () => now };
  const lists = new ComplaintListStore(dataSource);
  const spans = new WarningSpans(frames, agencies, policies);
  const ofComplaints = new ComplaintDeadlines(watched, lists, complaints, clock, dataSource, logger);
  const warnings = new DueDateWarnings(
    ...([watched, dossiers, spans, outages, ofComplaints] as const),
    ...([clock, dataSource, logger] as const),
  );
  const counts = new OutageCountStore(dataSource);
  const brings = new WhatTimeBrings(dossiers, clock, dataSource, logger);
  const reminders = new SupplementReminders(watched, spans, brings, clock, logger);
  const counters = new CounterDues(dossiers, spans, policies, logger);
  return new WatchDeadlines(
    ...([watched, outages, counts, counters, warnings, reminders, brings] as const),
    ...([ofComplaints, clock, logger] as const),
  );
}

const lookAt = async (at: string, worker = aWorker()) => {
  now = new Date(at);
  await worker.look();
};
const warningsOf = async (id: string): Promise<string[]> => {
  const rows: { level: string }[] = await dataSource.query(
    `SELECT level FROM deadline_warning WHERE dossier_id = $1 AND about = 'dossier' ORDER BY at, level`,
    [id],
  );
  return rows.map(({ level }) => level);
};

/** From here on nothing can be written of one dossier. */
function breakFor(broken: string) {
  const handle = province.dossiers.handle.bind(province.dossiers);
  return jest
    .spyOn(province.dossiers, 'handle')
    .mockImplementation((id, ...rest) =>
      id === broken ? Promise.reject(new Error('Disk full')) : handle(id, ...rest),
    );
}

describe('the watch over deadlines', () => {
  it('warns three days ahead, one day ahead and when it is late, once each, however many workers look', async () => {
    const { id } = await province.file();
    await province.receive(id, new Date('2026-12-01T01:00:00Z'));
    const { dueAt } = (await province.dossiers.find(id)) ?? {};
    if (!dueAt) throw new Error('It has no due date');
    const before = (workingDays: number) => new Date(dueAt.getTime() - workingDays * 86_400_000 + 60_000).toISOString();
    await lookAt(before(1));
    await Promise.all([1, 2, 3].map(() => lookAt(before(1))));
    expect(await warningsOf(id)).toEqual(['last']);
    await lookAt(new Date(dueAt.getTime() + 60_000).toISOString());
    await lookAt(new Date(dueAt.getTime() + 86_400_000).toISOString());
    expect(await warningsOf(id)).toEqual(['last', 'overdue']);
  });

  it('warns of what is about to be late while a new day may be given, once, and of nothing that can be in time', async () => {
    const within = (code: string, workingHours: number) =>
      new ProcedureStore(dataSource).publishAtOnce(
        {
          ...PERMIT,
          code,
          channels: [{ channel: 'online', processingTime: { unit: 'workingDay', amount: 3 } }],
          process: [
            { code: 'examine', name: { vi: 'Thẩm định', en: 'Examine' }, role: 'caseOfficer', workingHours },
            { code: 'decide', name: { vi: 'Ký', en: 'Sign' }, role: 'leader', workingHours: 2 },
          ],
        },
        new Date('2026-11-01T00:00:00Z'),
      );
    await Promise.all([within('1.000001', 24), within('1.000002', 18)]);
    const [slow, quick] = [await province.file(undefined, '1.000001'), await province.file(undefined, '1.000002')];
    // Monday at eight, due on Thursday at eight; on Tuesday at four there are ten working hours left.
    for (const { id } of [slow, quick]) await province.receive(id, new Date('2026-11-30T01:00:00Z'));
    await lookAt('2026-12-01T08:30:00Z');
    await Promise.all([1, 2, 3].map(() => lookAt('2026-12-01T09:00:00Z')));
    expect(await warningsOf(slow.id)).toEqual(['delay', 'first']);
    expect(await warningsOf(quick.id)).toEqual(['first']);
    // Those that can be in time do not stand in the way of the ones behind them.
    const watched = new DeadlineWatchStore(dataSource);
    const nextOne = async (after: string | null) =>
      (
        await watched.unwarned('delay', [AGENCY.id], { after: null, until: new Date('2027-01-01T00:00:00Z') }, after, 1)
      )[0];
    const seen: string[] = [];
    for (let id = await nextOne(null); id !== undefined; id = await nextOne(id)) seen.push(id);
    expect(seen).toContain(quick.id);
    expect(seen).not.toContain(slow.id);
    expect(new Set(seen).size).toBe(seen.length);
    const delay = await province.dossiers.expectedDelay(slow.id, new Date('2026-12-01T09:00:00Z'));
    expect(delay).toEqual({
      newDay: '2026-12-04',
      causes: [{ kind: 'notTaken' }, { kind: 'stepOpen', step: 'examine', agencyId: AGENCY.id }],
    });
  });

  it('warns of an opinion that is late, once', async () => {
    const { id } = await province.file();
    await province.receive(id, new Date('2026-12-01T01:00:00Z'));
    await province.take(id, new Date('2026-12-01T01:00:00Z'));
    await province.askOpinion(id, new Date('2026-12-01T01:00:00Z'), 'remind');
    const tasks = async (): Promise<string[]> => {
      const rows: { about: string; level: string }[] = await dataSource.query(
        `SELECT about, level FROM deadline_warning WHERE dossier_id = $1 AND about <> 'dossier' ORDER BY about, level`,
        [id],
      );
      return rows.map(({ about, level }) => `${about} ${level}`);
    };
    await lookAt('2026-12-01T02:59:00Z');
    expect(await tasks()).toEqual([]);
    await lookAt('2026-12-01T03:00:00Z');
    expect(await tasks()).toEqual(['opinion overdue']);
    await Promise.all([1, 2].map(() => lookAt('2026-12-20T03:00:00Z')));
    expect(await tasks()).toEqual(['opinion overdue']);
  });

  it('warns of a complaint once at each level, not while the citizen is asked, and goes on when they do not answer', async () => {
    const { id: dossierId } = await province.file();
    const id = await province.complain(dossierId, new Date('2026-12-01T01:00:00Z'));
    const levels = async (): Promise<string[]> => {
      const rows: { level: string }[] = await dataSource.query(
        `SELECT level FROM deadline_warning WHERE dossier_id = $1 AND about = 'complaint' ORDER BY at`,
        [dossierId],
      );
      return rows.map(({ level }) => level);
    };
    // Feedback is accepted or refused within two working days.
    await lookAt('2026-12-01T01:30:00Z');
    expect(await levels()).toEqual(['first']);
    await Promise.all([1, 2, 3].map(() => lookAt('2026-12-02T02:00:00Z')));
    expect(await levels()).toEqual(['first', 'last']);
    await province.askComplainant(id, new Date('2026-12-02T03:00:00Z'));
    await lookAt('2026-12-16T16:59:00Z');
    expect(await levels()).toEqual(['first', 'last']);
    expect((await province.complaints.find(id))?.state).toBe('awaitingReply');
    await Promise.all([lookAt('2026-12-16T17:00:00Z'), lookAt('2026-12-16T17:00:00Z')]);
    expect((await province.complaints.find(id))?.state).toBe('accepted');
    const history = await province.complaints.history(id);
    expect(history.filter(({ detail }) => detail.action === 'lapse')).toMatchObject([{ actor: { role: 'system' } }]);
    // What is left of ten working days runs on from there.
    await lookAt('2027-01-30T01:00:00Z');
    await lookAt('2027-01-30T02:00:00Z');
    expect(await levels()).toEqual(['first', 'last', 'overdue']);
  });

  it('reminds of a pause once, when the day has passed on which it should have ended', async () => {
    const [known, unknown] = [await province.file(), await province.file()];
    for (const { id } of [known, unknown]) {
      await province.receive(id, new Date('2026-12-01T01:00:00Z'));
      await province.take(id, new Date('2026-12-01T01:00:00Z'));
    }
    await province.pauseClock(known.id, new Date('2026-12-01T02:00:00Z'), '2026-12-10');
    await province.pauseClock(unknown.id, new Date('2026-12-01T02:00:00Z'));
    const reminded = async (): Promise<string[]> => {
      const rows: { id: string }[] = await dataSource.query(
        `SELECT dossier_id AS id FROM deadline_warning WHERE about = 'pause'`,
      );
      return rows.map(({ id }) => id);
    };
    await lookAt('2026-12-10T16:59:00Z');
    expect(await reminded()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => lookAt('2026-12-10T17:00:00Z')));
    await lookAt('2027-01-10T17:00:00Z');
    expect(await reminded()).toEqual([known.id]);
    expect(await warningsOf(known.id)).not.toContain('overdue');
  });

  it('does not warn of what stands still', async () => {
    const { id } = await province.file();
    await province.askSupplement(id, new Date('2026-12-01T01:00:00Z'));
    await lookAt('2026-12-20T01:00:00Z');
    expect(await warningsOf(id)).toEqual([]);
  });

  it('closes what nobody completed after the last day, and nothing that was completed', async () => {
    const [forgotten, completed] = [await province.file(), await province.file()];
    for (const { id } of [forgotten, completed]) await province.askSupplement(id, new Date('2026-12-01T01:00:00Z'));
    const answerBy = (await province.dossiers.find(forgotten.id))?.openSupplement?.answerBy;
    // Fifteen working days after Tuesday 1 December.
    expect(answerBy).toBe('2026-12-22');
    await province.supplement(completed.id, new Date('2026-12-21T01:00:00Z'));
    await lookAt('2026-12-21T02:00:00Z');
    await lookAt('2026-12-22T16:59:00Z');
    expect((await province.dossiers.find(forgotten.id))?.state).toBe('awaitingSupplement');
    await Promise.all([lookAt('2026-12-22T17:00:00Z'), lookAt('2026-12-22T17:00:00Z')]);
    expect((await province.dossiers.find(forgotten.id))?.state).toBe('stopped');
    expect((await province.dossiers.find(completed.id))?.state).toBe('submitted');
    const history = await province.dossiers.history(forgotten.id);
    expect(history.filter(({ detail }) => detail.action === 'lapse')).toMatchObject([{ actor: { role: 'system' } }]);
  });

  it('takes the silence of an agency as assent once its time is over, where that was said, and only there', async () => {
    const [assent, remind] = [await province.file(), await province.file()];
    for (const [{ id }, whenSilent] of [
      [assent, 'assent'],
      [remind, 'remind'],
    ] as const) {
      await province.receive(id, new Date('2026-12-01T01:00:00Z'));
      await province.take(id, new Date('2026-12-01T01:00:00Z'));
      await province.askOpinion(id, new Date('2026-12-01T01:00:00Z'), whenSilent);
    }
    const answerOf = async ({ id }: { id: string }) => (await province.dossiers.find(id))?.opinions[0]?.answer ?? null;
    await lookAt('2026-12-01T03:00:00Z');
    expect(await answerOf(assent)).toBeNull();
    await Promise.all([lookAt('2026-12-01T03:01:00Z'), lookAt('2026-12-01T03:01:00Z')]);
    expect(await answerOf(assent)).toMatchObject({ position: 'assentBySilence' });
    expect(await answerOf(remind)).toBeNull();
    const history = await province.dossiers.history(assent.id);
    expect(history.filter(({ detail }) => detail.action === 'lapseOpinion')).toHaveLength(1);
  });

  it('goes on with the others when one cannot be closed', async () => {
    const [bad, good] = [await province.file(), await province.file()];
    for (const { id } of [bad, good]) await province.askSupplement(id, new Date('2026-12-01T01:00:00Z'));
    await lookAt('2026-12-21T01:00:00Z');
    const broken = breakFor(bad.id);
    await lookAt('2026-12-23T01:00:00Z');
    broken.mockRestore();
    expect((await province.dossiers.find(good.id))?.state).toBe('stopped');
    expect((await province.dossiers.find(bad.id))?.state).toBe('awaitingSupplement');
    await lookAt('2026-12-23T01:00:00Z');
    expect((await province.dossiers.find(bad.id))?.state).toBe('stopped');
  });
});

describe('what a counter owes', () => {
  const warned = async (id: string): Promise<string[]> => {
    const rows: { about: string; level: string }[] = await dataSource.query(
      `SELECT about, level FROM deadline_warning WHERE dossier_id = $1 AND about IN ('firstAnswer', 'transit') ORDER BY at`,
      [id],
    );
    return rows.map(({ about, level }) => `${about} ${level}`);
  };
  const dueOf = async (id: string) => (await province.dossiers.find(id))?.counterDueAt?.toISOString() ?? null;
  /** Filed on Tuesday 1 December at eight: to be answered by Wednesday at eight. */
  const filed = async (procedureCode?: string) => {
    const { id } = await province.file(undefined, procedureCode);
    await dataSource.query(
      `UPDATE dossier SET submitted_at = $2, last_filed_at = $2, counter_due_at = NULL WHERE id = $1`,
      [id, '2026-12-01T01:00:00Z'],
    );
    return id;
  };

  it('is known from the filing on, and filled in where it never was', async () => {
    const { id } = await province.file();
    expect(await dueOf(id)).not.toBeNull();
    const old = await filed();
    await lookAt('2026-12-01T01:10:00Z');
    expect(await dueOf(old)).toBe('2026-12-02T01:00:00.000Z');
  });

  it('is warned of twice ahead and when the answer is missed, once each, however many workers look', async () => {
    const id = await filed();
    await lookAt('2026-12-01T01:10:00Z');
    expect(await warned(id)).toEqual([]);
    // Four working hours before, two hours before, and after.
    for (const at of ['2026-12-01T07:00:00Z', '2026-12-01T09:05:00Z', '2026-12-02T01:01:00Z', '2026-12-04T01:00:00Z'])
      await Promise.all([1, 2, 3].map(() => lookAt(at)));
    expect(await warned(id)).toEqual(['firstAnswer first', 'firstAnswer last', 'firstAnswer overdue']);
  });

  it('is over with the answer, which keeps by when it was owed', async () => {
    const id = await filed();
    await lookAt('2026-12-01T01:10:00Z');
    await province.receive(id, new Date('2026-12-01T02:00:00Z'));
    expect(await dueOf(id)).toBeNull();
    await lookAt('2026-12-03T01:00:00Z');
    expect(await warned(id)).toEqual([]);
    const events: { action: string; counter_due_at: Date | null }[] = await dataSource.query(
      'SELECT action, counter_due_at FROM dossier_event WHERE dossier_id = $1 ORDER BY sequence',
      [id],
    );
    expect(events.map(({ action, counter_due_at: by }) => [action, by?.toISOString() ?? null])).toEqual([
      ['submit', null],
      ['receive', '2026-12-02T01:00:00.000Z'],
    ]);
  });

  it('is also to pass on what it accepted for another agency', async () => {
    const id = await filed();
    await province.acceptForNeighbour(id, new Date('2026-12-01T02:00:00Z'));
    expect(await dueOf(id)).toBe('2026-12-01T10:00:00.000Z');
    await lookAt('2026-12-01T09:00:00Z');
    await lookAt('2026-12-01T10:01:00Z');
    expect(await warned(id)).toEqual(['transit last', 'transit overdue']);
  });

  it('follows a calendar that changes', async () => {
    const id = await filed();
    await lookAt('2026-12-01T01:10:00Z');
    const worker = aWorker();
    await lookAt('2026-12-01T01:11:00Z', worker);
    const outage = { from: new Date('2026-12-01T06:30:00Z'), until: new Date('2026-12-01T08:30:00Z'), agencyIds: null };
    const by = { actor: { id: randomUUID(), name: 'Quản trị' }, at: new Date('2026-12-01T08:31:00Z') };
    const told = { reason: 'Mất kết nối', source: 'Thông báo 12/TB-SKHCN' };
    const outageId = randomUUID();
    await province.outages.record(outageId, { ...outage, ...told }, by);
    await lookAt('2026-12-01T08:32:00Z', worker);
    expect(await dueOf(id)).toBe('2026-12-02T03:00:00.000Z');
    await province.outages.cancel(outageId, 1, 'Ghi nhầm', by);
    await lookAt('2026-12-01T08:33:00Z', worker);
    expect(await dueOf(id)).toBe('2026-12-02T01:00:00.000Z');
  });

  it('is warned of elsewhere when the calendar of one agency gives no time', async () => {
    const [good, bad] = [await filed(), await filed()];
    await dataSource.query('UPDATE dossier SET agency_id = $2 WHERE id = $1', [bad, NEIGHBOUR.id]);
    const calendars = province.frames.calendars.bind(province.frames);
    const broken = jest.spyOn(province.frames, 'calendars').mockImplementation(async () => {
      const calendarOf = await calendars();
      const noShifts = [[], [], [], [], [], [], []];
      return (id) => ({ ...calendarOf(id), ...(id === NEIGHBOUR.id && { shifts: noShifts }) });
    });
    await lookAt('2026-12-02T01:01:00Z');
    broken.mockRestore();
    expect(await warned(good)).toEqual(['firstAnswer overdue']);
    expect([await warned(bad), await dueOf(bad)]).toEqual([[], null]);
    await lookAt('2026-12-02T01:02:00Z');
    expect(await warned(bad)).toEqual(['firstAnswer overdue']);
  });

  it('comes at the times that the province has decided, and warnings of a procedure at its own', async () => {
    const { revision } = await province.policies.kept();
    const by = { actor: { id: randomUUID(), name: 'Quản trị' }, at: new Date('2026-12-01T01:00:00Z') };
    const policy = { ...USUAL_DEADLINE_POLICY, answerHours: 4, warnFirstHours: 40 };
    await province.policies.change(policy, revision, by);
    const own = { ...PERMIT, code: '1.000003', timePolicy: { warnFirstHours: 9 } };
    const channels = [{ channel: 'online', processingTime: { unit: 'workingDay', amount: 5 } }] as const;
    await province.procedures.publishAtOnce({ ...own, channels }, new Date('2026-11-01T00:00:00Z'));
    await province.procedures.publishAtOnce(
      { ...PERMIT, code: '1.000004', channels },
      new Date('2026-11-01T00:00:00Z'),
    );
    const [usual, late, asked] = [await filed('1.000004'), await filed('1.000003'), await filed()];
    for (const id of [usual, late]) await province.receive(id, new Date('2026-12-01T01:00:00Z'));
    await lookAt('2026-12-01T01:10:00Z', aWorker(new DeadlinePolicyStore(dataSource)));
    expect([await warningsOf(usual), await warningsOf(late), await dueOf(asked)]).toEqual([
      ['first'],
      [],
      '2026-12-01T07:00:00.000Z',
    ]);
    await province.policies.change(USUAL_DEADLINE_POLICY, revision + 1, by);
  });
});

describe('an applicant who does not answer', () => {
  const remindersOf = async (id: string) =>
    (await province.dossiers.history(id)).flatMap(({ detail, at }) =>
      detail.action === 'remind' ? [[detail.level, at.toISOString(), detail.answerBy]] : [],
    );

  it('is reminded five working days before the last day and one before, once each', async () => {
    const { id } = await province.file();
    await province.askSupplement(id, new Date('2026-12-01T01:00:00Z'));
    for (const at of ['2026-12-14T10:00:00Z', '2026-12-15T01:00:00Z', '2026-12-16T01:00:00Z', '2026-12-21T01:00:00Z'])
      await Promise.all([1, 2, 3].map(() => lookAt(at)));
    expect(await remindersOf(id)).toEqual([
      ['first', '2026-12-15T01:00:00.000Z', undefined],
      ['last', '2026-12-21T01:00:00.000Z', undefined],
    ]);
  });

  it('has time after the last reminder, also where the workers were down', async () => {
    const { id } = await province.file();
    await province.askSupplement(id, new Date('2026-12-01T01:00:00Z'));
    await lookAt('2026-12-28T01:00:00Z');
    expect((await province.dossiers.find(id))?.openSupplement?.answerBy).toBe('2026-12-29');
    await lookAt('2026-12-29T16:59:00Z');
    expect((await province.dossiers.find(id))?.state).toBe('awaitingSupplement');
    await lookAt('2026-12-29T17:00:00Z');
    expect((await province.dossiers.find(id))?.state).toBe('stopped');
    expect(await remindersOf(id)).toEqual([['last', '2026-12-28T01:00:00.000Z', '2026-12-29']]);
  });

  it('is reminded also when another dossier cannot be', async () => {
    const [bad, good] = [await province.file(), await province.file()];
    for (const { id } of [bad, good]) await province.askSupplement(id, new Date('2026-12-01T01:00:00Z'));
    const broken = breakFor(bad.id);
    await lookAt('2026-12-15T01:00:00Z');
    broken.mockRestore();
    expect([await remindersOf(bad.id), await remindersOf(good.id)].map(({ length }) => length)).toEqual([0, 1]);
    await lookAt('2026-12-15T01:01:00Z');
    expect(await remindersOf(bad.id)).toHaveLength(1);
  });
});
