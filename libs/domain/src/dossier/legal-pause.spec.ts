import type { ClockEvent } from '../deadline/clock/clock-history';
import { openRuns } from '../workflow/step-run';
import { decide } from './decide';
import { flagsOf } from './dossier-flags';
import {
  after,
  at,
  DETAILS,
  evolveWith,
  frame,
  hanh,
  IN_PROGRESS,
  khanh,
  lan,
  refusalOf,
  sau,
  tam,
} from './dossier-life.builder';
import { pausedSince } from './legal-pause';

const BASIS = 'Luật Giám định tư pháp 2012, Điều 26a';
const paused = after(...IN_PROGRESS, [khanh, 'pauseClock', at('2026-11-23', 11)]);

describe('a rule of law that stops the clock', () => {
  it('is named by a leader, and keeps what is left of the time', () => {
    expect(paused).toMatchObject({
      state: 'pausedByLaw',
      openPause: { reason: 'Chờ kết luận giám định chữ ký', legalBasis: BASIS, until: '2026-12-11' },
      pausedWithMinutes: 3 * 480 - 3 * 60,
    });
    expect(flagsOf(paused, null, at('2026-12-30', 8))).toEqual(['clockPaused']);
    expect(pausedSince(paused)).toEqual(at('2026-11-23', 11));
    expect(refusalOf(after(...IN_PROGRESS), tam, 'pauseClock')).toBe('roleNotAllowed');
  });

  it('stands in the ledger on each day that it took, with its article', () => {
    const gone = evolveWith(paused, khanh, 'resumeClock', at('2026-11-26', 7));
    expect(gone.deadline?.ledger.find(({ date }) => date === '2026-11-25')).toMatchObject({
      ...{ counted: false, reason: 'paused', pausedMinutes: 480, source: BASIS },
    });
    expect(gone.deadline?.basis).toContain(BASIS);
    expect(gone.deadline?.history).toContainEqual<ClockEvent>({
      ...{ what: 'paused', why: 'law', at: at('2026-11-23', 11), source: BASIS },
    });
  });

  it('lets the clock go on with just what was left, whatever the procedure says of supplements', () => {
    // Monday eleven o'clock left 21 hours of 24; from Monday 14 December at seven they end on Wednesday at two.
    for (const afterSupplement of ['resume', 'restart'] as const) {
      const policy = { ...frame.policy, afterSupplement };
      const command = { detail: DETAILS.resumeClock, actor: tam, at: at('2026-12-14', 7) };
      expect(decide(paused, command, { ...frame, policy })).toMatchObject({
        event: { to: 'inProgress', deadline: { dueAt: at('2026-12-16', 14) } },
      });
    }
    const gone = evolveWith(paused, tam, 'resumeClock', at('2026-12-14', 7));
    expect(gone).toMatchObject({ state: 'inProgress', openPause: null, pausedWithMinutes: null, takenBy: 'tam' });
    expect(pausedSince(gone)).toBeNull();
  });

  it('stops the steps too, by the hours of their agencies', () => {
    const [run] = openRuns(paused.steps);
    // Of eighteen hours three were used.
    expect(run).toMatchObject({ step: 'examine', pausedWithMinutes: 15 * 60 });
    const gone = evolveWith(paused, tam, 'resumeClock', at('2026-12-14', 7));
    expect(openRuns(gone.steps)[0]).toMatchObject({ pausedWithMinutes: null, dueAt: at('2026-12-15', 16) });
  });

  it('is ended by who has the dossier or by a leader, and by nobody else', () => {
    expect([sau, hanh, lan].map((who) => refusalOf(paused, who, 'resumeClock'))).toEqual([
      ...['takenByAnother', 'roleNotAllowed', 'roleNotAllowed'],
    ]);
    const stand = { ...sau, standsInFor: [{ id: 'tam', name: 'Tâm' }] };
    for (const who of [tam, stand, khanh]) expect(refusalOf(paused, who, 'resumeClock')).toBeUndefined();
  });

  it('needs a reason, a rule and an end that has not passed; without an end it lasts until somebody lets it go on', () => {
    const refusal = (detail: Partial<{ reason: string; legalBasis: string; until: string }>) =>
      refusalOf(after(...IN_PROGRESS), khanh, {
        action: 'pauseClock',
        reason: 'Giám định',
        legalBasis: BASIS,
        ...detail,
      });
    expect(refusal({ reason: ' ' })).toBe('reasonMissing');
    expect(refusal({ legalBasis: ' ' })).toBe('legalBasisMissing');
    expect(refusal({ until: '2026-11-22' })).toBe('pauseEndPassed');
    expect([refusal({ until: '2026-11-23' }), refusal({})]).toEqual([undefined, undefined]);
  });

  it('leaves the dossier to be withdrawn, stopped or given to another officer meanwhile, and does nothing else with it', () => {
    expect(evolveWith(paused, lan, 'withdraw', at('2026-12-01', 8))).toMatchObject({
      state: 'withdrawn',
      openPause: null,
    });
    expect(evolveWith(paused, tam, 'stop', at('2026-12-01', 8))).toMatchObject({ state: 'stopped', openPause: null });
    expect(evolveWith(paused, khanh, 'assign', at('2026-12-01', 8))).toMatchObject({
      ...{ state: 'pausedByLaw', takenBy: 'sau', openPause: paused.openPause },
    });
    for (const action of ['proposeResult', 'requestSupplement', 'askPayment', 'extend', 'finishStep'] as const)
      expect(refusalOf(paused, { ...tam, roles: ['caseOfficer', 'leader'] }, action)).toBe('actionNotOpen');
  });
});
