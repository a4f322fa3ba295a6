import type { Draft } from '@mot-cua/api-client';
import { draftJournal } from '../../shell/journal';
import { DraftSaver, type DraftServer } from './draft-saver';

const draft = (revision: number, answers: Record<string, unknown> = {}): Draft => ({
  id: 'd1',
  procedure: { code: '1.001193', version: 1, name: { vi: 'Khai sinh', en: 'Birth' } },
  agency: null,
  answers,
  returnMethod: 'online',
  caseCode: null,
  eligibilityAnswers: {},
  revision,
  savedAt: '2026-11-25T09:30:00Z',
  attachments: [],
  prefilled: {},
  renewal: null,
});
const problem = (code: string) => Object.assign(new Error(code), { code });

/** A server of one draft that saves, refuses what was changed elsewhere, and fails as it is told. */
class Server implements DraftServer {
  stored = draft(1);
  failures: string[] = [];
  saves = 0;
  signIns = 0;
  isSignInClosed = false;
  beforeAnswer: () => void = () => {};

  async save(
    _: string,
    { revision, answers }: { revision: number; answers: Readonly<Record<string, unknown>> },
  ): Promise<Draft> {
    this.saves += 1;
    await Promise.resolve();
    this.beforeAnswer();
    const failure = this.failures.shift();
    if (failure) throw problem(failure);
    if (revision !== this.stored.revision) throw problem('draftChangedElsewhere');
    this.stored = draft(revision + 1, { ...answers });
    return this.stored;
  }
  async read(): Promise<Draft> {
    return this.stored;
  }
  async askToSignIn(): Promise<void> {
    this.signIns += 1;
    if (this.isSignInClosed) throw problem('notSignedIn');
  }
}

function start(server = new Server()) {
  return { server, saver: new DraftSaver('d1', 'lan', server.stored, server) };
}

describe('a draft being filled in', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
  });
  afterEach(() => jest.useRealTimers());

  it('is noted on the device at once and saved after a pause, many keys as one save', async () => {
    const { server, saver } = start();
    saver.change({ answers: { a: 'L' } });
    saver.change({ answers: { a: 'La' } });
    saver.change({ answers: { a: 'Lan' } });
    expect(draftJournal.read('d1', 'lan')?.content.answers).toEqual({ a: 'Lan' });
    expect(server.saves).toBe(0);
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.saves).toBe(1);
    expect(server.stored.answers).toEqual({ a: 'Lan' });
    expect(saver.current()).toMatchObject({ state: 'saved', revision: 2 });
    expect(draftJournal.read('d1', 'lan')).toBeUndefined();
  });

  it('loses nothing that is typed while a save runs', async () => {
    const { server, saver } = start();
    saver.change({ answers: { a: 1 } });
    server.beforeAnswer = () => {
      server.beforeAnswer = () => {};
      saver.change({ answers: { a: 2 } });
    };
    await jest.advanceTimersByTimeAsync(3000);
    expect(server.stored.answers).toEqual({ a: 2 });
    expect(saver.current().state).toBe('saved');
  });

  it('interrupts nobody in mid-typing when the session is over, and asks once they want to go on', async () => {
    const { server, saver } = start();
    server.failures = ['notSignedIn', 'notSignedIn'];
    saver.change({ answers: { a: 'giữ' } });
    await jest.advanceTimersByTimeAsync(1000);
    expect(saver.current().state).toBe('signedOut');
    saver.change({ answers: { a: 'giữ nữa' } });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(server.signIns).toBe(0);
    expect(draftJournal.read('d1', 'lan')?.content.answers).toEqual({ a: 'giữ nữa' });
    await saver.flush();
    expect(server.signIns).toBe(1);
    expect(server.stored.answers).toEqual({ a: 'giữ nữa' });
    expect(saver.current().state).toBe('saved');
  });

  it('keeps everything when the sign-in dialog is closed', async () => {
    const { server, saver } = start();
    server.failures = ['notSignedIn'];
    server.isSignInClosed = true;
    saver.change({ answers: { a: 'giữ' } });
    await saver.flush();
    expect(saver.current().state).toBe('signedOut');
    expect(draftJournal.read('d1', 'lan')?.content.answers).toEqual({ a: 'giữ' });
  });

  it('is saved when the page is seen again after signing in elsewhere', async () => {
    const { server, saver } = start();
    server.failures = ['notSignedIn'];
    saver.change({ answers: { a: 'giữ' } });
    await jest.advanceTimersByTimeAsync(1000);
    await saver.catchUp();
    expect(server.stored.answers).toEqual({ a: 'giữ' });
    expect(server.signIns).toBe(0);
  });

  it('takes over what another window saved, when nothing was typed in this one', async () => {
    const { server, saver } = start();
    server.stored = draft(4, { a: 'kia' });
    await saver.catchUp();
    expect(saver.current()).toMatchObject({
      state: 'saved',
      revision: 4,
      edition: 1,
      content: { answers: { a: 'kia' } },
    });
  });

  it('notices that it was submitted in another window', async () => {
    const { server, saver } = start();
    server.read = () => Promise.reject(problem('notFound'));
    await saver.catchUp();
    expect(saver.current().state).toBe('gone');
  });

  it('keeps the journal while there is no connection and tries again by itself', async () => {
    const { server, saver } = start();
    server.failures = ['unreachable'];
    saver.change({ answers: { a: 'xa' } });
    await jest.advanceTimersByTimeAsync(1000);
    expect(saver.current().state).toBe('unreachable');
    expect(draftJournal.read('d1', 'lan')?.content.answers).toEqual({ a: 'xa' });
    await jest.advanceTimersByTimeAsync(9000);
    expect(server.stored.answers).toEqual({ a: 'xa' });
    expect(draftJournal.read('d1', 'lan')).toBeUndefined();
  });

  it('never overwrites what was saved elsewhere, but asks which to keep', async () => {
    const { server, saver } = start();
    server.stored = draft(2, { a: 'kia' });
    saver.change({ answers: { a: 'đây' } });
    await jest.advanceTimersByTimeAsync(1000);
    expect(saver.current()).toMatchObject({ state: 'conflict', theirs: { answers: { a: 'kia' } } });
    expect(server.stored.answers).toEqual({ a: 'kia' });
    await saver.resolve('mine');
    expect(server.stored).toMatchObject({ revision: 3, answers: { a: 'đây' } });
    expect(saver.current().state).toBe('saved');
  });

  it('gives way to the other one when that is chosen', async () => {
    const { server, saver } = start();
    server.stored = draft(2, { a: 'kia' });
    saver.change({ answers: { a: 'đây' } });
    await jest.advanceTimersByTimeAsync(1000);
    await saver.resolve('theirs');
    expect(saver.current()).toMatchObject({ state: 'saved', revision: 2, content: { answers: { a: 'kia' } } });
    expect(draftJournal.read('d1', 'lan')).toBeUndefined();
  });

  it('comes back after a closed browser, and is saved', async () => {
    const server = new Server();
    draftJournal.write('d1', {
      accountId: 'lan',
      revision: 1,
      content: { answers: { a: 'dở' }, agencyId: null, returnMethod: 'online', caseCode: null, eligibilityAnswers: {} },
    });
    const { saver } = start(server);
    expect(saver.current().content.answers).toEqual({ a: 'dở' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.stored.answers).toEqual({ a: 'dở' });
  });

  it('comes back as a question when it was saved elsewhere meanwhile', () => {
    const server = new Server();
    server.stored = draft(5, { a: 'mới' });
    draftJournal.write('d1', {
      accountId: 'lan',
      revision: 1,
      content: { answers: { a: 'dở' }, agencyId: null, returnMethod: 'online', caseCode: null, eligibilityAnswers: {} },
    });
    expect(start(server).saver.current()).toMatchObject({ state: 'conflict', theirs: { revision: 5 } });
  });

  it('shows nobody what another account typed on this device', () => {
    draftJournal.write('d1', {
      accountId: 'minh',
      revision: 1,
      content: {
        answers: { a: 'riêng' },
        agencyId: null,
        returnMethod: 'online',
        caseCode: null,
        eligibilityAnswers: {},
      },
    });
    expect(start().saver.current().content.answers).toEqual({});
    draftJournal.clear('d1');
  });

  it('says so when it was submitted elsewhere', async () => {
    const { server, saver } = start();
    server.failures = ['notFound'];
    saver.change({ answers: { a: 1 } });
    await jest.advanceTimersByTimeAsync(1000);
    expect(saver.current().state).toBe('gone');
  });
});
