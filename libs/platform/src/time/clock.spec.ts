import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clockOf, SystemClock } from './clock';

describe('the clock of a rehearsal', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-clock-'));
    file = path.join(folder, 'ahead');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is as far ahead as the file says, from when it says so', async () => {
    const clock = clockOf({ rehearsalClockFile: file });
    const aheadByDays = () => Math.round((clock.now().getTime() - Date.now()) / 86_400_000);
    await writeFile(file, String(3 * 86_400_000));
    expect(aheadByDays()).toBe(3);
    await writeFile(file, String(-86_400_000));
    expect(aheadByDays()).toBe(-1);
  });

  it('tells no time rather than a wrong one', async () => {
    await writeFile(file, 'ngày mai');
    const clock = clockOf({ rehearsalClockFile: file });
    expect(() => clock.now()).toThrow('holds no number of milliseconds');
    await writeFile(file, '');
    expect(() => clock.now()).toThrow('holds no number of milliseconds');
  });

  it('is the true one where nobody rehearses', () => {
    expect(clockOf({ rehearsalClockFile: undefined })).toBeInstanceOf(SystemClock);
  });
});
