import { workingCalendar } from '../deadline/working-calendar';
import { publicHolidays } from '../deadline/public-holidays';
import { openRuns } from '../workflow/step-run';
import { after, at, evolveWith, frame, hanh, IN_PROGRESS, khanh, lan, tam } from './dossier-life.builder';
import { firstAnswerDue } from './counter-due';
import { deadlineOfOpinion, deadlineOfRun, deadlineOfSupplement, firstAnswerDeadline } from './due-explained';

const lines = (
  deadline: { ledger: readonly { date: string; counted: boolean; minutes: number; reason: string }[] } | null,
) => deadline?.ledger.map(({ date, counted, minutes, reason }) => [date.slice(5), counted, minutes, reason]);

describe('the times beside that of the dossier explain themselves', () => {
  it('the answer that the counter owes', () => {
    const filedAt = at('2026-11-23', 15);
    const dueAt = firstAnswerDue(frame.calendar, filedAt, 8);
    const deadline = firstAnswerDeadline({ lastFiledAt: filedAt }, dueAt, frame);
    expect(deadline?.dueAt).toEqual(dueAt);
    expect(firstAnswerDeadline({ lastFiledAt: filedAt }, at('2026-11-25', 17), frame)).toBeNull();
    expect(lines(deadline)).toEqual([
      ['11-23', true, 120, 'worked'],
      ['11-24', false, 0, 'holiday'],
      ['11-25', true, 360, 'worked'],
    ]);
    expect(deadline?.basis).toContain('66.7/2025');
  });

  it('a step, with the pauses of the dossier', () => {
    const paused = after(...IN_PROGRESS, [khanh, 'pauseClock', at('2026-11-23', 11)]);
    const gone = evolveWith(paused, tam, 'resumeClock', at('2026-11-26', 7));
    const [run] = openRuns(gone.steps);
    if (!run) throw new Error('A step is open');
    const deadline = deadlineOfRun(run, frame);
    expect(deadline?.dueAt).toEqual(run.dueAt);
    expect(lines(deadline)).toEqual([
      ['11-23', true, 180, 'worked'],
      ['11-24', false, 0, 'holiday'],
      ['11-25', false, 0, 'paused'],
      ['11-26', true, 480, 'worked'],
      ['11-27', true, 420, 'worked'],
    ]);
    expect(deadline?.ledger[2]?.source).toContain('Luật Giám định tư pháp');
    expect(deadline?.basis).toContain('Luật Giám định tư pháp');
    // A calendar that has changed since explains no date that did not move.
    const changed = workingCalendar([
      ...publicHolidays(2026),
      { date: '2026-11-26', kind: 'holiday', name: 'Nghỉ đột xuất', source: 'Quyết định' },
    ]);
    expect(deadlineOfRun(run, { ...frame, work: { ...frame.work, calendarOf: () => changed } })).toBeNull();
  });

  it('an opinion', () => {
    const [opinion] = after(...IN_PROGRESS, [tam, 'askOpinion', at('2026-11-23', 9)]).opinions;
    if (!opinion) throw new Error('One was asked for');
    const deadline = deadlineOfOpinion(opinion, frame);
    expect(deadline?.dueAt).toEqual(opinion.answerBy);
    expect(lines(deadline)?.filter(([, counted]) => counted)).toHaveLength(3);
    expect(deadlineOfOpinion({ ...opinion, allowedMinutes: undefined }, frame)).toBeNull();
  });

  it('a supplement, in whole days, the last of which is none on which the portal was down', () => {
    const asked = after([lan, 'submit'], [hanh, 'requestSupplement', at('2026-11-23', 9)]).openSupplement;
    const days = deadlineOfSupplement(asked ?? { items: [] }, frame)?.ledger ?? [];
    expect(days[0]).toMatchObject({ date: '2026-11-23', counted: false, reason: 'firstDay' });
    expect(days.filter(({ counted }) => counted)).toHaveLength(15);
    expect(days.at(-1)).toMatchObject({ date: '2026-12-15', counted: true });

    const from = at('2026-12-15', 9);
    const outages = [{ from, until: at('2026-12-15', 10), source: 'Thông báo 12' }];
    const struck = { ...frame, calendar: { ...frame.calendar, outages } };
    const moved =
      deadlineOfSupplement({ items: [], askedOn: '2026-11-23', answerBy: '2026-12-16' }, struck)?.ledger ?? [];
    expect(moved.slice(-2)).toMatchObject([
      { date: '2026-12-15', counted: false, reason: 'outage', source: 'Thông báo 12' },
      { date: '2026-12-16', counted: true, reason: 'worked' },
    ]);
  });
});
