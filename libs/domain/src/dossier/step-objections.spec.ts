import {
  actor,
  after,
  at,
  DETAILS,
  frame as plainFrame,
  hanh,
  khanh,
  lan,
  PROCESS,
  tam,
  workOf,
} from './dossier-life.builder';
import { decide } from './decide';
import type { CommandDetail } from './command-detail';
import { evolve, type Dossier, type DossierEvent } from './dossier';
import type { Actor } from '../access/role';

const frame = { ...plainFrame, work: workOf(PROCESS) };
const police: Actor = { ...actor('phong', 'caseOfficer'), agencyIds: ['police'] };
const chief: Actor = { ...actor('chi', 'leader'), agencyIds: ['police'] };
const other: Actor = { ...actor('sau', 'caseOfficer') };

const outcomeOf = (dossier: Dossier, who: Actor, detail: CommandDetail, when = at('2026-11-23', 9)) =>
  decide(dossier, { detail, actor: who, at: when }, frame);
const refusal = (dossier: Dossier, who: Actor, detail: CommandDetail, when?: Date) => {
  const outcome = outcomeOf(dossier, who, detail, when);
  return outcome.ok ? undefined : outcome.refusal.code;
};
/** What the acts make of a dossier that has just been taken; fails the test where one is refused. */
const worked = (...acts: readonly (readonly [Actor, CommandDetail, Date?])[]): Dossier =>
  acts.reduce(
    (dossier, [who, detail, when]) => {
      const outcome = outcomeOf(dossier, who, detail, when);
      if (!outcome.ok) throw new Error(`${detail.action}: ${outcome.refusal.code}`);
      return evolve(dossier, outcome.event);
    },
    after([lan, 'submit']),
  );

const taken = [
  [hanh, { action: 'receive' }],
  [tam, { action: 'take' }],
] as const;
const beside = [
  ...taken,
  [tam, { action: 'finishStep', run: 2, way: 'ask' }],
  [tam, { action: 'finishStep', run: 3 }],
] as const;

describe('a step of the process', () => {
  it('belongs to whoever has the dossier, where it is theirs to do', () => {
    expect(worked(...taken).steps.at(-1)).toMatchObject({ step: 'examine', takenBy: 'tam' });
    expect(worked(...beside).steps.slice(-2)).toMatchObject([
      { step: 'fire', agencyId: 'police', takenBy: null },
      { step: 'visit', agencyId: 'long-hoa', takenBy: 'tam' },
    ]);
    expect(refusal(worked(...taken), other, { action: 'finishStep', run: 2, way: 'ask' })).toBe('stepTakenByAnother');
  });

  it('is finished by those of its agency and its role only', () => {
    const dossier = worked(...beside);
    expect(refusal(dossier, tam, { action: 'finishStep', run: 4 })).toBe('notYourStep');
    expect(refusal(dossier, chief, { action: 'finishStep', run: 4 })).toBe('notYourStep');
    expect(refusal(dossier, police, { action: 'finishStep', run: 5 })).toBe('notYourStep');
    expect(refusal(dossier, police, { action: 'finishStep', run: 4 })).toBeUndefined();
    expect(refusal(dossier, police, { action: 'take' })).toBe('takenByAnother');
  });

  it('is taken by one, and given to another by that one or a leader of the agency', () => {
    const dossier = worked(...beside, [police, { action: 'takeStep', run: 4 }]);
    const second = { ...police, id: 'quan', name: 'quan' };
    const giving = { action: 'assignStep', run: 4, officer: { id: 'quan', name: 'quan' } } as const;
    expect(refusal(dossier, second, { action: 'takeStep', run: 4 })).toBe('stepTakenByAnother');
    expect(refusal(dossier, second, giving)).toBe('stepTakenByAnother');
    expect(refusal(dossier, khanh, giving)).toBe('notYourStep');
    expect(worked(...beside, [police, { action: 'takeStep', run: 4 }], [chief, giving]).steps[3]).toMatchObject({
      takenBy: 'quan',
    });
  });

  it('wants a way where it leaves a choice, and leads to a decision by a proposal only', () => {
    expect(refusal(worked(...taken), tam, { action: 'finishStep', run: 2 })).toBe('wayMissing');
    expect(refusal(worked(...taken), tam, { action: 'finishStep', run: 2, way: 'elsewhere' })).toBe('wayMissing');
    const drafting = worked(...taken, [tam, { action: 'finishStep', run: 2, way: 'alone' }]);
    expect(refusal(drafting, tam, { action: 'finishStep', run: 3 })).toBe('proposeInstead');
    expect(refusal(drafting, tam, DETAILS.proposeResult)).toBeUndefined();
    expect(refusal(worked(...taken), tam, DETAILS.proposeResult)).toBe('stepsStillOpen');
    expect(refusal(worked(...beside), tam, DETAILS.proposeResult)).toBe('stepsStillOpen');
  });

  it('goes back to what was done on the way to it, with a reason', () => {
    const back = { action: 'returnStep', run: 4, to: 'examine', reason: 'Thiếu bản vẽ' } as const;
    expect(refusal(worked(...beside), police, { ...back, reason: ' ' })).toBe('reasonMissing');
    expect(refusal(worked(...beside), police, { ...back, to: 'visit' })).toBe('notEarlierStep');
    expect(refusal(worked(...beside), police, { ...back, to: 'receive' })).toBe('notEarlierStep');
    const again = worked(...beside, [police, back]);
    expect(again.steps.at(-1)).toMatchObject({ number: 6, step: 'examine', takenBy: 'tam', end: null });
    expect(again.state).toBe('inProgress');
  });

  it('stands still while the dossier waits for its applicant, and breaks off when it is withdrawn', () => {
    const asked = worked(...beside, [tam, DETAILS.requestSupplement, at('2026-11-23', 14)]);
    expect(refusal(asked, police, { action: 'finishStep', run: 4 })).toBe('actionNotOpen');
    expect(asked.steps[3]).toMatchObject({ pausedWithMinutes: 300 });
    const gone = worked(...beside, [lan, { action: 'withdraw' }]);
    expect(gone.steps.filter(({ end }) => end?.how === 'brokenOff').map(({ step }) => step)).toEqual(['fire', 'visit']);
  });
});

describe('several agencies at once', () => {
  const finishAt = (dossier: Dossier, who: Actor, run: number, expectedVersion: number) =>
    decide(
      dossier,
      { detail: { action: 'finishStep', run }, actor: who, at: at('2026-11-23', 9), expectedVersion },
      frame,
    );

  it('do not stand in each other’s way, but two at one step do', () => {
    const seen = worked(...beside);
    const afterVisit = worked(...beside, [tam, { action: 'finishStep', run: 5 }]);
    expect(finishAt(afterVisit, police, 4, seen.version).ok).toBe(true);
    const taken = worked(...beside, [police, { action: 'takeStep', run: 4 }]);
    expect(finishAt(taken, police, 4, seen.version)).toMatchObject({ refusal: { code: 'dossierChanged' } });
    expect(finishAt(seen, police, 4, seen.version + 1)).toMatchObject({ refusal: { code: 'dossierChanged' } });
  });
});

describe('an opinion of another agency', () => {
  const ask = DETAILS.askOpinion;
  const asking = [...taken, [tam, ask, at('2026-11-23', 9)]] as const;

  // 24 November is a holiday: the day of Vietnamese culture.
  it('is asked with a deadline by the hours of that agency, while the dossier stays where it is', () => {
    expect(worked(...asking)).toMatchObject({
      ...{ state: 'inProgress', takenBy: 'tam' },
      opinions: [{ number: 1, agencyId: 'police', answerBy: at('2026-11-26', 9), answer: null }],
    });
    expect(refusal(worked(...taken), tam, { ...ask, agencyIds: [] } as CommandDetail)).toBe('nobodyAsked');
    expect(refusal(worked(...taken), tam, { ...ask, agencyIds: ['long-hoa'] } as CommandDetail)).toBe('sameAgency');
    expect(refusal(worked(...taken), tam, { ...ask, workingHours: 0 } as CommandDetail)).toBe('timeNotPositive');
    expect(refusal(worked(...taken), other, ask)).toBe('takenByAnother');
  });

  it('is given once, by the agency that was asked, with words unless it simply agrees', () => {
    const dossier = worked(...asking);
    const no = { action: 'giveOpinion', opinion: 1, position: 'disagree', text: '' } as const;
    expect(refusal(dossier, tam, { ...no, text: 'Không' })).toBe('notAsked');
    expect(refusal(dossier, police, no)).toBe('reasonMissing');
    const given = worked(...asking, [police, { ...no, position: 'agree' }]);
    expect(given.opinions[0]?.answer).toMatchObject({ position: 'agree', by: { id: 'phong' } });
    expect(refusal(given, chief, { ...no, text: 'Không' })).toBe('opinionNotOpen');
  });

  it('is waited for before a result is proposed, unless it is no longer needed or silence means assent', () => {
    const drafting = [...asking, [tam, { action: 'finishStep', run: 2, way: 'alone' }]] as const;
    const worker = actor('worker', 'system');
    expect(refusal(worked(...drafting), tam, DETAILS.proposeResult)).toBe('opinionStillOpen');
    expect(refusal(worked(...drafting), worker, DETAILS.lapseOpinion, at('2026-11-26', 9))).toBe('stillInTime');
    const silent = worked(...drafting, [worker, DETAILS.lapseOpinion, at('2026-11-26', 9, 1)]);
    expect(silent.opinions[0]?.answer).toMatchObject({ position: 'assentBySilence' });
    expect(refusal(silent, tam, DETAILS.proposeResult)).toBeUndefined();
    const without = worked(...drafting, [tam, DETAILS.withdrawOpinion]);
    expect(refusal(without, tam, DETAILS.proposeResult)).toBeUndefined();
  });
});

describe('a proposal from a step that leaves a choice', () => {
  const name = { vi: '', en: '' };
  const process = (...ways: readonly (readonly [string, string])[]) =>
    PROCESS.flatMap((step) => {
      if (step.code === 'prepare' || step.code === 'fire' || step.code === 'visit') return [];
      if (step.code !== 'examine') return [step];
      return [
        {
          ...step,
          next: { kind: 'choice', by: 'officer', ways: ways.map(([code, to]) => ({ code, name, to })) } as const,
        },
      ];
    });
  /** What proposing by a way makes of a dossier that has just been taken, and what its history gives when it is read again. */
  const proposed = (steps: ReturnType<typeof process>, way?: string) => {
    const law = { ...plainFrame, work: workOf(steps) };
    const details = [
      [hanh, { action: 'receive' }],
      [tam, { action: 'take' }],
      [tam, { action: 'proposeResult', proposal: 'Cấp', ...(way && { way }) }],
    ] as const;
    const history: DossierEvent[] = [];
    let dossier = after([lan, 'submit']);
    const start = dossier;
    for (const [who, detail] of details) {
      const outcome = decide(dossier, { detail, actor: who, at: at('2026-11-23', 9) }, law);
      if (!outcome.ok) return { refused: outcome.refusal.code };
      history.push(outcome.event);
      dossier = evolve(dossier, outcome.event);
    }
    const again = (JSON.parse(JSON.stringify(history)) as DossierEvent[]).reduce(evolve, start);
    return { way: dossier.steps.find(({ step }) => step === 'examine')?.end?.way, again: again.steps[1]?.end?.way };
  };

  it('keeps the way that was taken, which the replay gives again', () => {
    const several = process(['grant', 'decide'], ['deny', 'decide'], ['more', 'draft']);
    expect(proposed(several, 'deny')).toEqual({ way: 'deny', again: 'deny' });
    // The only way to the decision need not be named.
    expect(proposed(process(['grant', 'decide'], ['more', 'draft']))).toEqual({ way: 'grant', again: 'grant' });
  });

  it('has to name one of several, and one that leads there', () => {
    const several = process(['grant', 'decide'], ['deny', 'decide'], ['more', 'draft']);
    expect(proposed(several)).toEqual({ refused: 'wayMissing' });
    expect(proposed(several, 'more')).toEqual({ refused: 'wayMissing' });
  });
});
