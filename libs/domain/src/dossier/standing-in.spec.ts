import { decide } from './decide';
import {
  after,
  at,
  DETAILS,
  evolveWith,
  frame,
  hanh,
  khanh,
  lan,
  refusalOf,
  sau,
  tam,
  worker,
} from './dossier-life.builder';

const forTam = { ...sau, standsInFor: [{ id: 'tam', name: 'Phạm Văn Tâm' }] };
const taken = after([lan, 'submit'], [hanh, 'receive'], [tam, 'take']);

describe('standing in for somebody who is away', () => {
  it('is doing with their dossiers what they may, and the event says for whom', () => {
    for (const action of ['proposeResult', 'requestSupplement', 'askPayment', 'release', 'stop'] as const) {
      const command = { detail: DETAILS[action], actor: forTam, at: at('2026-11-23', 9) };
      expect(decide(taken, command, frame)).toMatchObject({
        event: { actor: { id: 'sau', role: 'caseOfficer', onBehalfOf: { id: 'tam', name: 'Phạm Văn Tâm' } } },
      });
    }
  });

  it('is nothing without the leave, and nothing with the dossiers of others', () => {
    expect(refusalOf(taken, sau, 'proposeResult')).toBe('takenByAnother');
    expect(refusalOf(taken, { ...sau, standsInFor: [{ id: 'bay', name: 'Bảy' }] }, 'proposeResult')).toBe(
      'takenByAnother',
    );
  });

  it('takes nothing away: the dossier stays with who has it', () => {
    expect(refusalOf(taken, forTam, 'take')).toBe('takenByAnother');
    const proposed = evolveWith(taken, forTam, 'proposeResult', at('2026-11-23', 9));
    expect(proposed.takenBy).toBe('tam');
  });

  it('is not named for one’s own dossiers, nor by a leader, who needs nobody’s place', () => {
    const own = after([lan, 'submit'], [hanh, 'receive'], [sau, 'take']);
    const mine = decide(own, { detail: DETAILS.release, actor: forTam, at: at('2026-11-23', 9) }, frame);
    expect(mine.ok && mine.event.actor).toEqual({ id: 'sau', name: 'sau', role: 'caseOfficer' });
    const leader = { ...khanh, standsInFor: forTam.standsInFor };
    const assigned = decide(taken, { detail: DETAILS.assign, actor: leader, at: at('2026-11-23', 9) }, frame);
    expect(assigned.ok && assigned.event.actor).toEqual({ id: 'khanh', name: 'khanh', role: 'leader' });
  });
});

describe('a rule', () => {
  it('gives out what nobody has, received or given back', () => {
    const received = after([lan, 'submit'], [hanh, 'receive']);
    expect(evolveWith(received, worker, 'assign', at('2026-11-23', 9))).toMatchObject({
      state: 'inProgress',
      takenBy: 'sau',
    });
    const givenBack = evolveWith(taken, tam, 'release', at('2026-11-23', 9));
    expect(evolveWith(givenBack, worker, 'assign', at('2026-11-23', 10))).toMatchObject({ takenBy: 'sau' });
  });

  it('takes nothing from anybody', () => {
    expect(refusalOf(taken, worker, 'assign')).toBe('takenByAnother');
  });
});
