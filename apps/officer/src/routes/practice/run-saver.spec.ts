import { ApiError } from '@mot-cua/api-client';
import { aPracticeRun } from '../../testing/a-practice-run';
import type { PracticeRun } from './practice-run';
import { RunSaver, type RunContent } from './run-saver';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A saver whose saves are answered one by one. */
function saving() {
  const sent: { content: RunContent; revision: number; answer: (run: PracticeRun | Error) => void }[] = [];
  const kept: PracticeRun[] = [];
  const saver = new RunSaver(
    aPracticeRun({ revision: 4 }),
    (content, revision) =>
      new Promise((resolve, reject) => {
        const answer = (run: PracticeRun | Error) => (run instanceof Error ? reject(run) : resolve(run));
        sent.push({ content, revision, answer });
      }),
    (run) => kept.push(run),
  );
  return { saver, sent, kept };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

describe('a practice run that is filled in', () => {
  it('is saved once, shortly after the last change', async () => {
    const { saver, sent, kept } = saving();
    saver.change({ answers: { name: 'L' } });
    await jest.advanceTimersByTimeAsync(300);
    saver.change({ answers: { name: 'Lan' } });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ content, revision }) => [content.answers, revision])).toEqual([[{ name: 'Lan' }, 4]]);
    sent[0]?.answer(aPracticeRun({ revision: 5 }));
    await settle();
    expect(saver.current().save).toBe('saved');
    expect(saver.revision).toBe(5);
    expect(kept).toHaveLength(1);
  });

  it('saves what was written during a save after it, over the newer revision, before it may be submitted', async () => {
    const { saver, sent } = saving();
    saver.change({ channel: 'counter' });
    const flushed = saver.flush();
    await settle();
    saver.change({ caseCode: 'late' });
    const again = saver.flush();
    await settle();
    expect(sent).toHaveLength(1);
    sent[0]?.answer(aPracticeRun({ revision: 5 }));
    await settle();
    expect(sent[1]).toMatchObject({ content: { channel: 'counter', caseCode: 'late' }, revision: 5 });
    sent[1]?.answer(aPracticeRun({ revision: 6 }));
    expect(await Promise.all([flushed, again])).toEqual([true, true]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(2);
  });

  it('overwrites nothing that somebody else has saved, and keeps what was written here', async () => {
    const { saver, sent } = saving();
    saver.change({ answers: { name: 'Lan' } });
    const flushed = saver.flush();
    await settle();
    sent[0]?.answer(new ApiError('draftChangedElsewhere', 409, ''));
    expect(await flushed).toBe(false);
    saver.change({ answers: { name: 'Lan Anh' } });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(1);
    expect(saver.current()).toMatchObject({ save: 'conflict', content: { answers: { name: 'Lan Anh' } } });
  });

  it('says when it is not saved, and is saved at the next try', async () => {
    const { saver, sent } = saving();
    saver.change({ answers: { name: 'Lan' } });
    const first = saver.flush();
    await settle();
    sent[0]?.answer(new ApiError('unreachable', 0, ''));
    expect(await first).toBe(false);
    expect(saver.current().save).toBe('failed');
    const second = saver.flush();
    await settle();
    sent[1]?.answer(aPracticeRun({ revision: 5 }));
    expect(await second).toBe(true);
  });
});
