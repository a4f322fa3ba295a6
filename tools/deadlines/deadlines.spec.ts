import { readClock, readClockFile, vietnamWords } from '@mot-cua/domain/deadline/clock';
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
