import { differences } from './verdict.mjs';

const CODE = 'H53.20-261127-0001';
const message = (service: string, sequence: number) => ({ service, key: `id-${sequence}`, code: CODE });
const both = (sequence: number) => [message('DongBoHoSoMC', sequence), message('CapNhatTienDoHoSoMC', sequence)];
const step = (sequence: number) => ({ content: { NoiDungXuLy: `Bước ${sequence}: Tiếp nhận` } });

/** A dossier with two events, forwarded as it should be. */
const WELL = {
  acknowledged: [{ id: 'id', code: CODE, actions: ['submit', 'receive'] }],
  histories: [{ id: 'id', code: CODE, sequences: [1, 2], actions: ['submit', 'receive'] }],
  waiting: [],
  messages: [...both(1), ...both(2)],
  dossiers: new Map([[CODE, { progress: [step(1), step(2)] }]]),
  totals: { dossiers: 1 },
};

describe('the verdict over a chaos', () => {
  it('is silent when the national portal holds every event, once, in order', () =>
    expect(differences(WELL)).toEqual([]));

  it.each([
    ['a message that came twice', { messages: [...both(1), ...both(2), ...both(2)] }, /portal took id-1,id-2,id-2/],
    ['one that never came', { messages: both(1) }, /portal took id-1, and id-1,id-2 happened/],
    ['messages out of order', { messages: [...both(2), ...both(1)] }, /portal took id-2,id-1/],
    ['a step that is shown twice', progress(1, 2, 2), /shows the steps 1,2,2/],
    ['a step that is missing', progress(2), /shows the steps 2, and 1,2/],
    ['a dossier that the portal does not hold', { dossiers: new Map() }, /shows the steps , and 1,2/],
    ['a dossier of nobody', { totals: { dossiers: 2 } }, /holds 2 dossiers, and we have 1/],
    ['an acknowledged dossier that is gone', { histories: [], totals: { dossiers: 0 } }, /our database has nothing/],
    ['an acknowledged action that is gone', history([1], ['submit']), /receive was acknowledged, and happened 0 times/],
    ['an action that happened twice', history([1, 2, 3], ['submit', 'receive', 'receive']), /happened 2 times/],
    ['a gap in a history', history([1, 3], ['submit', 'receive']), /is numbered 1,3/],
    [
      'what still waits',
      { waiting: [{ code: CODE, destination: 'nationalPortal', sequence: 2, attempts: 3, lastError: 'bận' }] },
      /nationalPortal has not taken event 2 after 3 attempts \(bận\)/,
    ],
  ])('tells of %s', (_what, change, words) => {
    expect(differences({ ...WELL, ...change })).toContainEqual(expect.stringMatching(words));
  });
});

function progress(...sequences: number[]) {
  return { dossiers: new Map([[CODE, { progress: sequences.map(step) }]]) };
}

function history(sequences: number[], actions: string[]) {
  return { histories: [{ id: 'id', code: CODE, sequences, actions }] };
}
