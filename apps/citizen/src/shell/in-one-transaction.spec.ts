import { inOneTransaction } from './in-one-transaction';

const problem = (code: string) => Object.assign(new Error(code), { code });

/** A server that answers as it is told and remembers the transaction ids. */
function server(...answers: readonly ('done' | Error)[]) {
  const left = [...answers];
  const ids: string[] = [];
  const send = async (transactionId: string) => {
    ids.push(transactionId);
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ids, send };
}

describe('what must happen once', () => {
  beforeEach(() => localStorage.clear());

  it('carries the same transaction id after a broken connection', async () => {
    const { ids, send } = server(problem('unreachable'), 'done');
    await expect(inOneTransaction('withdraw.d1', send)).rejects.toThrow('unreachable');
    await inOneTransaction('withdraw.d1', send);
    expect(ids[1]).toBe(ids[0]);
  });

  it('gets a new id at once when its own belongs to something else', async () => {
    const { ids, send } = server(problem('transactionReused'), 'done');
    await expect(inOneTransaction('withdraw.d1', send)).resolves.toBe('done');
    expect(ids[1]).not.toBe(ids[0]);
  });

  it('gives up when the new id is refused as well', async () => {
    const { ids, send } = server(problem('transactionReused'), problem('transactionReused'));
    await expect(inOneTransaction('withdraw.d1', send)).rejects.toThrow('transactionReused');
    expect(ids).toHaveLength(2);
  });

  it('leaves nothing on the device, and the next time is another transaction', async () => {
    const { ids, send } = server('done', 'done');
    await inOneTransaction('withdraw.d1', send);
    expect(Object.keys(localStorage)).toEqual([]);
    await inOneTransaction('withdraw.d1', send);
    expect(ids[1]).not.toBe(ids[0]);
  });

  it('is told apart from others', async () => {
    const { ids, send } = server(problem('unreachable'), problem('unreachable'));
    await inOneTransaction('withdraw.d1', send).catch(() => undefined);
    await inOneTransaction('withdraw.d2', send).catch(() => undefined);
    expect(ids[1]).not.toBe(ids[0]);
  });
});
