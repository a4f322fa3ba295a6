import { ApiError, type CounterEntry } from '@mot-cua/api-client';
import { EntrySaver } from './entry-saver';

const person = (fullName: string) => ({
  ...{ fullName, identityNumber: '', dateOfBirth: null, phone: '', email: '', address: '' },
});

function anEntry(revision: number, fullName = ''): CounterEntry {
  return {
    ...{ id: 'e1', procedure: { code: '1.001193', version: 1, name: { vi: 'Khai sinh', en: 'Birth' } }, agency: null },
    ...{ savedAt: '2026-11-23T02:00:00Z', caseCode: null, eligibilityAnswers: {}, answers: {}, revision },
    ...{ returnMethod: 'atCounter', attachments: [], prefilled: {}, renewal: null, channel: 'counter' },
    ...{ applicant: person(fullName), representative: null, handedIn: {} },
    check: {
      ...{ problems: [], papers: [], fees: { lines: [], total: 0 }, expected: null, agency: null, forwardBy: null },
      competence: { agency: null, reason: null, candidates: [] },
    },
  };
}

/** A server that keeps what it is sent, until the test says otherwise. */
function aServer(answer: (revision: number, fullName: string) => Promise<CounterEntry> = saved) {
  const sent: string[] = [];
  const send = jest.fn(({ applicant }: { applicant: { fullName: string } }, revision: number) => {
    sent.push(`${revision} ${applicant.fullName}`);
    return answer(revision, applicant.fullName);
  });
  return { send, sent };
}
const saved = (revision: number, fullName: string) => Promise.resolve(anEntry(revision + 1, fullName));
const saverOn = ({ send }: ReturnType<typeof aServer>, entry = anEntry(1), officerId = 'hanh') =>
  new EntrySaver('e1', officerId, entry, send, () => undefined);

beforeEach(() => {
  sessionStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('what a counter officer types', () => {
  it('is saved shortly after the last key, once, over what was saved before', async () => {
    const server = aServer();
    const saver = saverOn(server);
    saver.change({ applicant: person('Ma') });
    saver.change({ applicant: person('Mai') });
    await jest.advanceTimersByTimeAsync(1000);
    saver.change({ applicant: person('Mai Anh') });
    expect(await saver.flush()).toBe(true);
    expect(server.sent).toEqual(['1 Mai', '2 Mai Anh']);
  });

  it('is there again after a reload, until it is saved', async () => {
    const offline = aServer(() => Promise.reject(new ApiError('unreachable', 0, '')));
    const before = saverOn(offline);
    before.change({ applicant: person('Mai') });
    await before.flush();
    expect(before.current().save).toBe('failed');
    before.stop();
    const server = aServer();
    const after = saverOn(server);
    expect(after.current().content.applicant.fullName).toBe('Mai');
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.sent).toEqual(['1 Mai']);
    expect(saverOn(aServer()).current().content.applicant.fullName).toBe('');
  });

  it('is nobody else’s, and goes over nothing that was saved since', () => {
    saverOn(aServer()).change({ applicant: person('Mai') });
    expect(saverOn(aServer(), anEntry(1), 'phuc').current().content.applicant.fullName).toBe('');
    expect(saverOn(aServer(), anEntry(2)).current().content.applicant.fullName).toBe('');
  });

  it('is tried again by itself when it could not be saved', async () => {
    let isDown = true;
    const server = aServer((revision, fullName) =>
      isDown ? Promise.reject(new ApiError('notSignedIn', 401, '')) : saved(revision, fullName),
    );
    const saver = saverOn(server);
    saver.change({ applicant: person('Mai') });
    await jest.advanceTimersByTimeAsync(1000);
    isDown = false;
    await jest.advanceTimersByTimeAsync(6000);
    expect(saver.current().save).toBe('saved');
  });

  it('overwrites nothing of another window, and waits for the officer to look', async () => {
    const server = aServer(() => Promise.reject(new ApiError('draftChangedElsewhere', 409, '')));
    const saver = saverOn(server);
    saver.change({ applicant: person('Mai') });
    expect(await saver.flush()).toBe(false);
    saver.change({ applicant: person('Mai Anh') });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(saver.current().save).toBe('conflict');
    expect(server.sent).toHaveLength(1);
  });
});
