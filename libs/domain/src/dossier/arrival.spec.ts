import { wholeTimePolicy, type TimePolicy } from '../procedure/time-policy';
import { decide } from './decide';
import type { CommandDetail } from './command-detail';
import { emptyDossier, evolve, replay, type Dossier, type DossierEvent } from './dossier';
import { actor, at, DETAILS, frame, hanh, khanh, lan, tam } from './dossier-life.builder';
import { flagsOf } from './dossier-flags';
import { actionsOpenOn } from './lifecycle';
import { documentsOf } from '../legal-document/kind';
import { agencyAfter } from '../legal-document/document-of-event';

const thao = actor('thao', 'counterOfficer');
const ACCEPTED = at('2026-11-23', 9);
// The 24th is a holiday.
const ARRIVED = at('2026-11-25', 8, 30);

/** A dossier that the counter of another agency has accepted for Long Hoa, and what happened since. */
function handedInElsewhere(timePolicy: TimePolicy = {}, ...steps: readonly (readonly [CommandDetail, Date])[]) {
  const law = { ...frame, policy: wholeTimePolicy(timePolicy) };
  const begin: readonly (readonly [CommandDetail, Date])[] = [
    [{ action: 'submit', answers: {}, agencyId: 'long-hoa' }, at('2026-11-23', 8)],
    [{ action: 'receive', atAgencyId: 'tan-bien' }, ACCEPTED],
  ];
  const history: DossierEvent[] = [];
  for (const [detail, when] of [...begin, ...steps]) {
    const before = replay('d1', history);
    const outcome = decide(before, { detail, actor: thao, at: when }, law);
    if (!outcome.ok) throw new Error(`${detail.action} was refused: ${outcome.refusal.code}`);
    history.push(outcome.event);
  }
  return { dossier: replay('d1', history), history };
}

const refusal = (dossier: Dossier, who: typeof tam, action: 'take' | 'assign' | 'extend' | 'arrive') => {
  const outcome = decide(dossier, { detail: DETAILS[action], actor: who, at: ARRIVED }, frame);
  return outcome.ok ? undefined : outcome.refusal.code;
};

describe('a dossier that another counter accepted', () => {
  it('has no due date before the agency that decides it has it: its clock begins there', () => {
    const { dossier } = handedInElsewhere();
    expect(dossier).toMatchObject({ state: 'received', receivedAt: ACCEPTED, arrivedAt: null, deadline: null });
    expect(flagsOf(dossier, null, ARRIVED)).toEqual(['onItsWay']);
    const arrived = handedInElsewhere({}, [{ action: 'arrive' }, ARRIVED]).dossier;
    expect(arrived).toMatchObject({ state: 'received', receivedAt: ACCEPTED, arrivedAt: ARRIVED });
    expect(arrived.deadline).toMatchObject({ startedAt: ARRIVED, dueAt: at('2026-11-30', 8, 30) });
    expect(arrived.deadline?.basis).toContain('tính từ khi cơ quan có thẩm quyền nhận được hồ sơ');
  });

  it('keeps the three instants of the clock apart', () => {
    const { dossier } = handedInElsewhere({}, [{ action: 'arrive' }, ARRIVED]);
    expect(dossier.deadline?.history).toEqual([
      { what: 'submitted', at: at('2026-11-23', 8) },
      { what: 'accepted', at: ACCEPTED },
      { what: 'receivedByCompetentAgency', at: ARRIVED },
    ]);
  });

  it.each([
    ['accepted', ACCEPTED, 'tính từ khi tiếp nhận hồ sơ đầy đủ'],
    ['submitted', at('2026-11-23', 8), 'tính từ khi nộp đủ hồ sơ'],
  ] as const)('is due from what its procedure says, which is %s, and arriving moves nothing', (start, from, words) => {
    const policy: TimePolicy = { startsWith: start };
    const { deadline } = handedInElsewhere(policy).dossier;
    expect(deadline?.startedAt).toEqual(from);
    expect(deadline?.basis).toContain(words);
    const arrived = handedInElsewhere(policy, [{ action: 'arrive' }, ARRIVED]).dossier;
    expect(arrived.deadline).toMatchObject({ startedAt: from, dueAt: deadline?.dueAt });
    expect(arrived.deadline?.history).toHaveLength(3);
  });

  it('is taken, given to somebody or given a new day only once it is there', () => {
    const { dossier } = handedInElsewhere();
    for (const [who, action] of [
      [tam, 'take'],
      [khanh, 'assign'],
      [khanh, 'extend'],
    ] as const) {
      expect(refusal(dossier, who, action)).toBe('notArrived');
      expect(actionsOpenOn(dossier, who.roles)).not.toContain(action);
    }
    expect(actionsOpenOn(dossier, ['counterOfficer'])).toContain('arrive');
    const arrived = handedInElsewhere({}, [{ action: 'arrive' }, ARRIVED]).dossier;
    expect(refusal(arrived, tam, 'take')).toBeUndefined();
    expect(refusal(arrived, hanh, 'arrive')).toBe('alreadyArrived');
    expect(actionsOpenOn(arrived, ['counterOfficer'])).not.toContain('arrive');
  });

  it('lies with the counter until it arrives, whose receipt it has', () => {
    const { history } = handedInElsewhere({}, [{ action: 'arrive' }, ARRIVED]);
    const holders = history.map((_, index) => agencyAfter(history.slice(0, index + 1), 'tan-bien'));
    expect(holders).toEqual(['tan-bien', 'tan-bien', 'long-hoa']);
    expect(documentsOf('receive')).toEqual(['receipt']);
  });
});

describe('a dossier that its own counter accepted', () => {
  it('is there at once, with nothing to confirm', () => {
    const submitted = decide(
      emptyDossier('d1'),
      { detail: DETAILS.submit, actor: lan, at: at('2026-11-23', 8) },
      frame,
    );
    if (!submitted.ok) throw new Error('not submitted');
    const before = evolve(emptyDossier('d1'), submitted.event);
    for (const detail of [{ action: 'receive' }, { action: 'receive', atAgencyId: 'long-hoa' }] as const) {
      const received = decide(before, { detail, actor: hanh, at: ACCEPTED }, frame);
      expect(received.ok && evolve(before, received.event)).toMatchObject({ arrivedAt: ACCEPTED });
    }
  });
});
