import { clockAnswer, readClock, readClockFile, vietnamWords } from '@mot-cua/domain/deadline/clock';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { computeFile } from './compute';

const ROOT = path.resolve(__dirname, '../..');
const CASES = path.join(ROOT, 'docs/domain/deadline-cases.json');

describe('the deadlines that were worked out by hand', () => {
  const answers = computeFile(CASES);

  it('are many', () => {
    expect(answers.length).toBeGreaterThanOrEqual(60);
    expect(new Set(answers.map(({ name }) => name)).size).toBe(answers.length);
  });

  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', (_name, answer) => {
    expect(answer).toMatchObject({ unexpected: [] });
  });
});

describe('npm run -s deadlines', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-deadlines-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (content: string) => {
    const file = path.join(folder, 'cases.json');
    writeFileSync(file, content);
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'deadlines', '--', file], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const aCase = {
    name: 'Ba ngày',
    time: { unit: 'workingDay', amount: 3 },
    history: [{ at: '2026-11-20T15:00', what: 'accepted' }],
  };

  it('prints due date, elapsed working time and ledger as JSON', () => {
    const { status, stdout } = run(JSON.stringify({ cases: [{ ...aCase, asOf: '2026-11-23T09:00' }] }));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { name: 'Ba ngày', dueAt: '2026-11-25T15:00+07:00', elapsedWorkingMinutes: 240, ledger: expect.any(Array) },
    ]);
  });

  it('says which shifts a day cannot have', () => {
    const days = [
      { date: '2026-11-24', kind: 'extraShift' },
      { date: '2026-11-25', kind: 'holiday', shifts: ['07:00-11:00'] },
      { date: '2026-11-26', kind: 'swapWork', shifts: ['09:00-11:00', '07:00-08:00'] },
    ];
    const { status, stderr } = run(JSON.stringify({ calendar: { days }, cases: [aCase] }));
    expect(status).toBe(2);
    for (const index of [0, 1, 2]) expect(stderr).toContain(`/calendar/days/${index}/shifts must`);
  });

  it('says where a file is wrong, all at once, and where it is as nobody expected', () => {
    const bad = {
      cases: [{ ...aCase, time: { unit: 'week', amount: 1 }, history: [{ at: '20/11/2026', what: 'accepted' }] }],
    };
    const { status, stderr } = run(JSON.stringify(bad));
    expect(status).toBe(2);
    expect(stderr).toContain('/cases/0/time');
    expect(stderr).toContain('/cases/0/history/0/at');
    expect(run('{')).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be read') });
    const paused = { ...aCase, history: [...aCase.history, { at: '2026-11-20T16:00', what: 'paused' }] };
    expect(run(JSON.stringify({ cases: [paused] })).stderr).toContain('/cases/0/history/1 needs why');
    const otherwise = run(JSON.stringify({ cases: [{ ...aCase, expect: { dueAt: '2026-11-24T15:00' } }] }));
    expect(otherwise.status).toBe(1);
    expect(JSON.parse(otherwise.stdout)).toMatchObject([{ unexpected: [expect.stringContaining('2026-11-25T15:00')] }]);
  });
});

describe('a file of cases', () => {
  const aCase = {
    name: 'Ba ngày',
    time: { unit: 'workingDay', amount: 3 },
    history: [{ at: '2026-11-20T15:00', what: 'accepted' }],
  };
  const shifts = (words: readonly string[]) => ({ ...aCase, calendar: { shifts: { monday: words } } });
  const legs = (...more: readonly object[]) => ({ ...aCase, legs: [{ name: 'A', time: aCase.time }, ...more] });

  it.each([
    [
      'a month that there is not',
      { ...aCase, history: [{ at: '2026-13-05T08:00', what: 'accepted' }] },
      '/history/0/at',
    ],
    ['a day that there is not', { ...aCase, history: [{ at: '2026-02-30T08:00', what: 'accepted' }] }, '/history/0/at'],
    ['half a day of the calendar', { ...aCase, time: { unit: 'calendarDay', amount: 0.5 } }, '/time'],
    ['shifts that overlap', shifts(['07:00-11:30', '11:00-17:00']), '/calendar/shifts/monday'],
    ['a shift that ends before it begins', shifts(['17:00-07:00']), '/calendar/shifts/monday'],
    ['shifts out of order', shifts(['13:30-17:00', '07:00-11:30']), '/calendar/shifts/monday'],
    ['a week in which nobody works', shifts([]), '/calendar/shifts needs'],
    [
      'an outage that ends before it begins',
      { ...aCase, calendar: { outages: [{ from: '2026-11-20T11:00', until: '2026-11-20T09:00' }] } },
      '/calendar/outages/0',
    ],
    [
      'an end of a leg that there is not',
      { ...legs(), history: [{ at: '2026-11-20T15:00', what: 'legFinished', leg: 'B' }] },
      '/history/0/leg',
    ],
    ['a leg after one that there is not', legs({ name: 'B', time: aCase.time, after: ['C'] }), '/legs/1/after'],
    ['two legs of one name', legs({ name: 'A', time: aCase.time }), '/legs/1/name'],
    [
      'legs that wait for each other',
      legs({ name: 'B', time: aCase.time, after: ['C'] }, { name: 'C', time: aCase.time }),
      '/legs wait',
    ],
  ])('is not read with %s', (_, wrong, place) => {
    const read = readClockFile({ cases: [wrong] });
    expect('mistakes' in read && read.mistakes.join('\n')).toContain(`/cases/0${place}`);
  });
});

describe('the agencies of a procedure of several', () => {
  const time = { unit: 'workingDay', amount: 2 };
  const read = (more: object) => {
    const file = readClockFile({
      cases: [{ name: 'Liên thông', time: { unit: 'workingDay', amount: 6 }, ...more }],
    });
    if ('mistakes' in file) throw new Error(file.mistakes.join('\n'));
    const [one] = file.cases;
    return one ? clockAnswer('', readClock(one.given)).legs : [];
  };
  const accepted = { at: '2026-11-16T08:00', what: 'accepted' };
  const legs = [
    { name: 'Xã', time },
    { name: 'Sở', time },
  ];

  it('are not late with what they have not been given yet', () => {
    expect(read({ history: [accepted], legs, asOf: '2026-11-23T09:00' })).toMatchObject([
      { name: 'Xã', dueAt: '2026-11-18T08:00+07:00', verdict: 'late' },
      { name: 'Sở', startsAt: '2026-11-23T09:00+07:00', dueAt: '2026-11-25T09:00+07:00', verdict: null },
    ]);
  });

  it('stand still with the dossier when they are given it in a pause', () => {
    const history = [
      accepted,
      { at: '2026-11-17T08:00', what: 'paused', why: 'supplement' },
      { at: '2026-11-17T10:00', what: 'legFinished', leg: 'Xã' },
    ];
    expect(read({ history, legs, asOf: '2026-12-01T08:00' })[1]).toMatchObject({ verdict: null });
    const resumed = [...history, { at: '2026-12-01T08:00', what: 'resumed' }];
    expect(read({ history: resumed, legs, asOf: '2026-12-01T09:00' })[1]).toMatchObject({
      ...{ dueAt: '2026-12-03T08:00+07:00', verdict: null },
    });
  });

  it('wait for those that they come after, in whatever order they are listed', () => {
    const listed = [
      { name: 'Sở', time, after: ['Xã'] },
      { name: 'Xã', time, after: [] },
    ];
    expect(read({ history: [accepted], legs: listed })).toMatchObject([
      { name: 'Sở', startsAt: '2026-11-18T08:00+07:00', dueAt: '2026-11-20T08:00+07:00' },
      { name: 'Xã', startsAt: '2026-11-16T08:00+07:00' },
    ]);
  });
});

it('reads a history the same way as often as it is read, and up to any instant', () => {
  const read = readClockFile(JSON.parse(readFileSync(CASES, 'utf8')));
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  for (const { given } of read.cases) {
    expect(readClock(given)).toEqual(readClock(given));
    for (const { at } of given.history) {
      const { dueAt, spans } = readClock({ ...given, asOf: at });
      expect(dueAt && vietnamWords(dueAt)).toEqual(expect.not.stringContaining('NaN'));
      for (const { from, until } of spans) expect(until === null || until >= from).toBe(true);
    }
  }
});
