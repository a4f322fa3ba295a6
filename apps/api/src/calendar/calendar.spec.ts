import { createDataSource, CalendarStore } from '@mot-cua/persistence';
import { isWorkingDay, shiftsOn } from '@mot-cua/domain';
import type { AdminChangePageDto } from '../admin-changes/admin-changes.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { CalendarEffectDto, CalendarYearDto } from './calendar.dto';

let api: ApiUnderTest;
let ha: Person;
beforeAll(async () => {
  api = await startApi();
  ha = await api.as('danhmuc');
});
afterAll(() => api.stop());

const year = async (of: number) => (await ha.get<CalendarYearDto>(`/calendar/${of}`)).body;
const dayOf = ({ days }: CalendarYearDto, date: string) => days.find((day) => day.date === date);
const DECISION = 'Quyết định 99/QĐ-TTg ngày 20/11/2026';

describe('a year of the calendar', () => {
  it('shows what was decided, and the days by rule that it does not have', async () => {
    const kept = await year(2025);
    expect(kept.isByRule).toBe(false);
    expect(dayOf(kept, '2025-01-27')).toMatchObject({ kind: 'holiday', source: expect.stringContaining('Thủ tướng') });
    expect(kept.proposed.map(({ date }) => date)).toEqual(['2025-02-01', '2025-02-03']);
  });

  it('goes by rule while nobody keeps it, deadlines too', async () => {
    const byRule = await year(2031);
    expect(byRule).toMatchObject({ isByRule: true, proposed: [] });
    expect(dayOf(byRule, '2031-11-24')).toMatchObject({ name: 'Ngày Văn hóa Việt Nam', revision: 0 });
    const calendar = await api.app.get(CalendarStore).calendar();
    expect(isWorkingDay(calendar, '2031-09-02')).toBe(false);
  });

  it('is one that deadlines can reach', async () => {
    expect((await ha.get('/calendar/1999')).status).toBe(400);
    expect((await ha.get('/calendar/abc')).status).toBe(400);
  });
});

describe('a decided day', () => {
  it('is added, changed and taken out again, each time over what was read', async () => {
    const day = { date: '2027-08-30', kind: 'swapOff', name: 'Nghỉ hoán đổi Quốc khánh', source: DECISION };
    const added = await ha.post<CalendarYearDto>('/calendar/days', day);
    expect([added.status, dayOf(added.body, day.date)]).toEqual([201, { ...day, revision: 1 }]);
    expect(await ha.post('/calendar/days', day)).toMatchObject({ status: 409, body: { code: 'calendarDayExists' } });

    const { date, ...content } = { ...day, name: 'Nghỉ hoán đổi lễ 2/9', revision: 1 };
    expect(dayOf((await ha.put<CalendarYearDto>(`/calendar/days/${date}`, content)).body, date)).toMatchObject({
      name: 'Nghỉ hoán đổi lễ 2/9',
      revision: 2,
    });
    const stale = { status: 409, body: { code: 'changedElsewhere', currentRevision: 2 } };
    expect(await ha.put(`/calendar/days/${date}`, content)).toMatchObject(stale);
    expect(await ha.delete(`/calendar/days/${date}?revision=1`)).toMatchObject(stale);
    const removed = await ha.delete<CalendarYearDto>(`/calendar/days/${date}?revision=2`);
    expect([removed.status, dayOf(removed.body, date)]).toEqual([200, undefined]);
    expect(await ha.delete(`/calendar/days/${date}?revision=2`)).toMatchObject({ status: 409 });
  });

  it('fits its weekday, has a name and says who decided it', async () => {
    const post = (more: object) =>
      ha.post<{ code: string; fields?: { pointer: string }[] }>('/calendar/days', {
        ...{ date: '2027-08-28', kind: 'swapWork', name: 'Làm bù', source: DECISION },
        ...more,
      });
    expect((await post({ kind: 'swapOff' })).body.code).toBe('dayIsOffAnyway');
    expect((await post({ date: '2027-08-30' })).body.code).toBe('dayIsWorkedAnyway');
    expect((await post({ name: ' ', source: '' })).body.fields?.map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/source',
    ]);
    expect((await post({ date: '2027-02-30' })).status).toBe(400);
    expect((await post({ date: '1827-08-28' })).status).toBe(400);
  });

  it('may have shifts: its own in a swap, beside the usual ones where some are added', async () => {
    const post = (more: object) =>
      ha.post<CalendarYearDto>('/calendar/days', { name: 'Làm thêm ca', source: DECISION, ...more });
    const evening = [{ from: 1_050, until: 1_170 }];
    const extra = { date: '2027-12-23', kind: 'extraShift', shifts: evening };
    const added = await post(extra);
    expect([added.status, dayOf(added.body, extra.date)]).toMatchObject([201, { ...extra, revision: 1 }]);
    const calendar = await api.app.get(CalendarStore).calendar();
    expect(shiftsOn(calendar, '2027-12-23').at(-1)).toEqual(evening[0]);

    const { date, ...content } = { ...extra, shifts: [{ from: 1_050, until: 1_200 }], revision: 1 };
    const changed = await ha.put<CalendarYearDto>(`/calendar/days/${date}`, {
      ...content,
      name: 'x',
      source: DECISION,
    });
    expect(dayOf(changed.body, date)).toMatchObject({ shifts: [{ from: 1_050, until: 1_200 }], revision: 2 });
    const { body: log } = await ha.get<AdminChangePageDto>('/admin-changes?kind=calendarDay');
    expect(log.items[0]).toMatchObject({ before: { shifts: evening }, after: { shifts: [{ until: 1_200 }] } });

    const swap = { date: '2027-12-25', kind: 'swapWork' };
    for (const [wrong, code] of [
      [{ ...extra, date: '2027-12-22', shifts: undefined }, 'shiftsMissing'],
      [{ ...extra, date: '2027-12-22', shifts: [] }, 'shiftsMissing'],
      [{ ...swap, kind: 'holiday', shifts: evening }, 'shiftsOnDayOff'],
      [{ ...swap, shifts: [{ from: 700, until: 600 }] }, 'shiftsImpossible'],
      [{ ...swap, shifts: [{ from: 700, until: 1_441 }] }, 'invalidRequest'],
    ] as const)
      expect((await post(wrong)).body).toMatchObject({ code });
    expect((await post({ ...swap, shifts: evening })).status).toBe(201);
  });

  it('in a year that went by rule keeps the other days of the year', async () => {
    const byRule = await year(2032);
    const swap = { date: '2032-04-29', kind: 'swapOff', name: 'Nghỉ hoán đổi', source: DECISION };
    const { body } = await ha.post<CalendarYearDto>('/calendar/days', swap);
    expect(body.isByRule).toBe(false);
    expect(body.days.map(({ date }) => date)).toEqual([...byRule.days.map(({ date }) => date), swap.date].sort());
  });

  it('by rule is changed and taken out like any other', async () => {
    const [first, second] = (await year(2033)).days;
    const removed = await ha.delete<CalendarYearDto>(`/calendar/days/${first?.date ?? ''}?revision=0`);
    expect(removed.body).toMatchObject({ isByRule: false, proposed: [{ date: first?.date }] });
    const content = { kind: 'holiday', name: 'Tết theo quyết định', source: DECISION, revision: 0 };
    const changed = await ha.put<CalendarYearDto>(`/calendar/days/${second?.date ?? ''}`, content);
    expect(dayOf(changed.body, second?.date ?? '')).toMatchObject({ name: 'Tết theo quyết định', revision: 2 });
  });

  it('that two administrators add at the same time is there once', async () => {
    const bao = await api.as('quantri');
    const day = { date: '2034-06-16', kind: 'swapOff', name: 'Nghỉ hoán đổi', source: DECISION };
    const answers = await Promise.all([ha.post('/calendar/days', day), bao.post('/calendar/days', day)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('the days by rule', () => {
  it('are taken over into a year as far as they were confirmed', async () => {
    const before = await year(2025);
    const take = (dates: string[]) => ha.post<CalendarYearDto>('/calendar/2025/take-over', { dates });
    expect(await take(['2025-02-01', '2025-01-27'])).toMatchObject({ body: { code: 'changedElsewhere' } });
    expect((await year(2025)).days).toEqual(before.days);
    const { body } = await take(['2025-02-03']);
    expect(dayOf(body, '2025-02-03')).toMatchObject({ kind: 'compensatory', revision: 1 });
    expect(body.proposed.map(({ date }) => date)).toEqual(['2025-02-01']);
  });
});

describe('a change of the calendar', () => {
  it('says how many open dossiers have the day before them, and moves none of their due dates', async () => {
    const lan = await api.as('0900000001');
    const count = async (dates: string) =>
      (await ha.get<CalendarEffectDto>(`/calendar/effect?dates=${dates}`)).body.openDossiers;
    const before = await count('2026-11-23');
    const dossier = await file(lan, '1.000656');
    expect(await count('2026-11-23')).toBe(before);
    const counter = await api.as('motcua.tanninh');
    await command(counter, dossier.id, 'receive');
    const dueAt = (await lan.get<{ deadline: { dueAt: string } }>(`/dossiers/${dossier.id}`)).body.deadline.dueAt;
    expect(await count('2026-11-23')).toBe(before + 1);
    expect(await count('2026-11-22')).toBe(before);
    expect(await count(`2026-11-22,${dueAt.slice(0, 10)}`)).toBe(before + 1);

    const day = { date: '2026-11-23', kind: 'holiday', name: 'Nghỉ đột xuất', source: DECISION };
    expect((await ha.post('/calendar/days', day)).status).toBe(201);
    const after = (await lan.get<{ deadline: { dueAt: string } }>(`/dossiers/${dossier.id}`)).body.deadline.dueAt;
    expect(after).toBe(dueAt);
    expect((await ha.delete('/calendar/days/2026-11-23?revision=1')).status).toBe(200);
  });

  it('reaches a process that has the calendar in its memory', async () => {
    const elsewhere = await createDataSource({ url: api.databaseUrl, poolSize: 1 }).initialize();
    try {
      const store = new CalendarStore(elsewhere);
      expect(isWorkingDay(await store.calendar(), '2027-12-31')).toBe(true);
      const day = { date: '2027-12-31', kind: 'swapOff', name: 'Nghỉ hoán đổi', source: DECISION };
      await ha.post('/calendar/days', day);
      while (isWorkingDay(await store.calendar(), '2027-12-31')) await new Promise((soon) => setTimeout(soon, 100));
    } finally {
      await elsewhere.destroy();
    }
  });

  it('is there for the very next request of whoever made it', async () => {
    const day = { date: '2027-12-30', kind: 'swapOff', name: 'Nghỉ hoán đổi', source: DECISION };
    const calendar = api.app.get(CalendarStore);
    expect(isWorkingDay(await calendar.calendar(), day.date)).toBe(true);
    await ha.post('/calendar/days', day);
    expect(isWorkingDay(await calendar.calendar(), day.date)).toBe(false);
  });

  it('is logged: who, which day, from what to what', async () => {
    const { body } = await ha.get<AdminChangePageDto>('/admin-changes?kind=calendarDay&id=2027-08-30');
    expect(body.items).toMatchObject([
      { action: 'removed', before: { name: 'Nghỉ hoán đổi lễ 2/9' }, after: null },
      { action: 'changed', before: { name: 'Nghỉ hoán đổi Quốc khánh' }, after: { name: 'Nghỉ hoán đổi lễ 2/9' } },
      { action: 'added', before: null, after: { kind: 'swapOff', source: DECISION }, actor: { name: 'Ngô Thu Hà' } },
    ]);
    const kept = await ha.get<AdminChangePageDto>('/admin-changes?kind=calendarDay&id=2032-09-02');
    expect(kept.body.items).toMatchObject([{ action: 'takenOver' }]);
  });

  it('is for administrators', async () => {
    expect((await (await api.as('lanhdao.tinh')).get('/calendar/2026')).status).toBe(403);
  });
});
