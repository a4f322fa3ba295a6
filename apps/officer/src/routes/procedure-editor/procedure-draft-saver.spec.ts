import { ApiError } from '@mot-cua/api-client';
import { emptyDefinition, type ProcedureDefinition } from '@mot-cua/domain';
import { ProcedureDraftSaver, type ProcedureDraft, type SaveDraft } from './procedure-draft-saver';

const name = (vi: string) => ({ vi, en: '' });
const draft = (revision = 1, definition = emptyDefinition(name('Cũ'))): ProcedureDraft => ({
  ...{ code: '9.000001', version: 1, revision, faults: [], editedByName: 'Hà', editedAt: '2026-11-24T08:00:00Z' },
  definition: definition as unknown as ProcedureDraft['definition'],
});
const conflict = () => new ApiError('procedureChangedElsewhere', 409, '', [], '', { currentRevision: 7 });

describe('saving a draft while it is edited', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** A saver whose saves the test answers. */
  function saving() {
    const calls: { revision: number; vi: string; answer: (error?: unknown) => Promise<void> }[] = [];
    const send: SaveDraft = (revision, definition) =>
      new Promise((resolve, reject) => {
        calls.push({
          ...{ revision, vi: definition.name.vi },
          answer: async (error) => {
            if (error) reject(error as Error);
            else resolve(draft(revision + 1, definition));
            await jest.advanceTimersByTimeAsync(0);
          },
        });
      });
    const saver = new ProcedureDraftSaver(draft(), send);
    const type = (vi: string) => saver.change({ name: name(vi) } satisfies Partial<ProcedureDefinition>);
    return { saver, calls, type };
  }

  it('saves once after a pause, with what was written last', async () => {
    const { saver, calls, type } = saving();
    type('M');
    type('Mới');
    expect(saver.current().save).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(calls).toMatchObject([{ revision: 1, vi: 'Mới' }]);
    await calls[0]?.answer();
    expect(saver.current()).toMatchObject({ save: 'saved', revision: 2 });
  });

  it('saves what is written during a save afterwards, over the new revision', async () => {
    const { saver, calls, type } = saving();
    type('Một');
    await jest.advanceTimersByTimeAsync(1_000);
    type('Hai');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(calls).toHaveLength(1);
    await calls[0]?.answer();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(calls[1]).toMatchObject({ revision: 2, vi: 'Hai' });
    await calls[1]?.answer();
    expect(saver.current().save).toBe('saved');
  });

  it('tries again by itself when the connection was lost', async () => {
    const { saver, calls, type } = saving();
    type('Một');
    await jest.advanceTimersByTimeAsync(1_000);
    await calls[0]?.answer(new TypeError('fetch failed'));
    expect(saver.current().save).toBe('failed');
    await jest.advanceTimersByTimeAsync(6_000);
    await calls[1]?.answer();
    expect(saver.current()).toMatchObject({ save: 'saved', definition: { name: { vi: 'Một' } } });
  });

  it('overwrites nothing that somebody else saved, until it is decided', async () => {
    const { saver, calls, type } = saving();
    type('Của tôi');
    await jest.advanceTimersByTimeAsync(1_000);
    await calls[0]?.answer(conflict());
    type('Của tôi nữa');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saver.current().save).toBe('conflict');
    expect(calls).toHaveLength(1);

    void saver.keepMine(7);
    expect(calls[1]).toMatchObject({ revision: 7, vi: 'Của tôi nữa' });
    await calls[1]?.answer();
    expect(saver.current()).toMatchObject({ save: 'saved', revision: 8 });

    saver.takeTheirs(draft(9, emptyDefinition(name('Của họ'))));
    expect(saver.current()).toMatchObject({ save: 'saved', revision: 9, definition: { name: { vi: 'Của họ' } } });
  });

  it('does not send again what was refused until it is changed', async () => {
    const { saver, calls, type } = saving();
    type('Sai');
    await jest.advanceTimersByTimeAsync(1_000);
    await calls[0]?.answer(new ApiError('procedureNotReadable', 422, '', [], '', {}));
    await jest.advanceTimersByTimeAsync(60_000);
    expect([saver.current().save, calls.length]).toEqual(['refused', 1]);
    type('Đúng');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(calls).toHaveLength(2);
  });
});
