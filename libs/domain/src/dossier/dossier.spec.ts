import fc from 'fast-check';
import type { Actor, Role } from '../access/role';
import { publicHolidays } from '../deadline/public-holidays';
import { instantOf } from '../deadline/vietnam-time';
import { workingCalendar } from '../deadline/working-calendar';
import { decide, emptyDossier, evolve, replay, type CommandDetail, type Dossier, type DossierEvent } from './dossier';
import { actionsOpenTo, DOSSIER_ACTIONS, isFinal, type DossierAction } from './lifecycle';

const frame = {
  calendar: workingCalendar(publicHolidays(2026)),
  processingTime: { unit: 'workingDay', amount: 3 },
} as const;
const at = (date: string, hour: number, minute = 0) => instantOf(date, hour * 60 + minute);
const actor = (id: string, ...roles: Role[]): Actor => ({ id, name: id, roles, agencyIds: ['commune'] });

const lan = actor('lan', 'citizen');
const hanh = actor('hanh', 'counterOfficer');
const tam = actor('tam', 'caseOfficer');
const sau = actor('sau', 'caseOfficer');
const khanh = actor('khanh', 'leader');
const worker = actor('worker', 'system');

const DETAILS: { readonly [action in DossierAction]: Extract<CommandDetail, { action: action }> | CommandDetail } = {
  submit: { action: 'submit', answers: { name: 'Lan' }, agencyId: 'long-hoa' },
  transfer: { action: 'transfer', toAgencyId: 'tan-ninh', reason: 'Người mẹ cư trú tại phường Tân Ninh' },
  receive: { action: 'receive' },
  refuse: { action: 'refuse', reason: 'Không thuộc thẩm quyền' },
  requestSupplement: {
    action: 'requestSupplement',
    request: { items: [{ kind: 'paper', target: 'birth-notification', reason: 'Ảnh mờ' }] },
  },
  supplement: { action: 'supplement', answers: { name: 'Lan', phone: '0900000001' } },
  withdraw: { action: 'withdraw' },
  take: { action: 'take' },
  proposeResult: { action: 'proposeResult', proposal: 'Cấp Giấy khai sinh' },
  sendBack: { action: 'sendBack', reason: 'Thiếu căn cứ' },
  stop: { action: 'stop', reason: 'Quá hạn bổ sung' },
  approve: { action: 'approve' },
  issueResult: { action: 'issueResult', results: [{ code: 'permit', attachmentId: 'a1', number: '12/2026' }] },
  handOver: { action: 'handOver' },
};

/** Takes the actions in turn; fails the test where one is refused. */
function after(...steps: readonly (readonly [Actor, DossierAction | CommandDetail, Date?])[]): Dossier {
  return steps.reduce((dossier, [who, what, when = at('2026-11-23', 8)]) => {
    const detail = typeof what === 'string' ? DETAILS[what] : what;
    const outcome = decide(dossier, { detail, actor: who, at: when, expectedVersion: dossier.version }, frame);
    if (!outcome.ok) throw new Error(`${detail.action} was refused: ${outcome.refusal.code}`);
    return evolve(dossier, outcome.event);
  }, emptyDossier('d1'));
}

const refusalOf = (dossier: Dossier, who: Actor, what: DossierAction | CommandDetail, expectedVersion?: number) => {
  const detail = typeof what === 'string' ? DETAILS[what] : what;
  const command = {
    detail,
    actor: who,
    at: at('2026-11-23', 9),
    ...(expectedVersion !== undefined && { expectedVersion }),
  };
  const outcome = decide(dossier, command, frame);
  return outcome.ok ? undefined : outcome.refusal.code;
};

const IN_PROGRESS = [
  [lan, 'submit'],
  [hanh, 'receive'],
  [tam, 'take'],
] as const;

describe('a dossier', () => {
  it('goes from the citizen to the counter, the case officer, the leader and back', () => {
    const done = after(
      ...IN_PROGRESS,
      [tam, 'proposeResult'],
      [khanh, 'sendBack'],
      [tam, 'proposeResult'],
      [khanh, 'approve', at('2026-11-25', 10)],
      [worker, 'issueResult'],
      [hanh, 'handOver', at('2026-11-26', 8)],
    );
    expect(done).toMatchObject({
      state: 'returned',
      version: 9,
      answers: { name: 'Lan' },
      takenBy: 'tam',
      endedAt: at('2026-11-25', 10),
      returnedAt: at('2026-11-26', 8),
    });
  });

  it('has no deadline before the counter has received it', () => {
    expect(after([lan, 'submit']).deadline).toBeNull();
    // 24 November is a holiday since 2026: three working days from Monday morning end on Friday morning.
    expect(after([lan, 'submit'], [hanh, 'receive', at('2026-11-23', 8)]).deadline?.dueAt).toEqual(at('2026-11-27', 8));
  });

  it('goes on to the competent agency before anybody has received it, for a reason', () => {
    const filed = after([lan, 'submit']);
    expect(filed.agencyId).toBe('long-hoa');
    expect(after([lan, 'submit'], [hanh, 'transfer'])).toMatchObject({
      state: 'submitted',
      agencyId: 'tan-ninh',
      deadline: null,
    });
    const to = (toAgencyId: string, reason = 'Sai nơi') => ({ action: 'transfer', toAgencyId, reason }) as const;
    expect(refusalOf(filed, hanh, to('long-hoa'))).toBe('sameAgency');
    expect(refusalOf(filed, hanh, to('tan-ninh', ' '))).toBe('reasonMissing');
    expect(refusalOf(after([lan, 'submit'], [hanh, 'receive']), hanh, to('tan-ninh'))).toBe('actionNotOpen');
  });

  it('goes back to the counter with new answers after a supplement, and is not received by it', () => {
    const dossier = after([lan, 'submit'], [hanh, 'requestSupplement'], [lan, 'supplement']);
    expect(dossier).toMatchObject({
      state: 'submitted',
      answers: { phone: '0900000001' },
      openSupplement: null,
      supplementRequests: 1,
      receivedAt: null,
      deadline: null,
    });
  });

  it('is asked for a supplement once only, whoever asks', () => {
    const supplemented = after([lan, 'submit'], [hanh, 'requestSupplement'], [lan, 'supplement']);
    expect(refusalOf(supplemented, hanh, 'requestSupplement')).toBe('supplementAlreadyRequested');
    const later = [hanh, 'receive'] as const;
    const inProgress = after([lan, 'submit'], [hanh, 'requestSupplement'], [lan, 'supplement'], later, [tam, 'take']);
    expect(refusalOf(inProgress, tam, 'requestSupplement')).toBe('supplementAlreadyRequested');
  });

  it('is not asked for nothing, nor without a reason', () => {
    const dossier = after([lan, 'submit']);
    expect(refusalOf(dossier, hanh, { action: 'requestSupplement', request: { items: [] } })).toBe('supplementEmpty');
    const items = [{ kind: 'field', target: '/name', reason: '  ' }] as const;
    expect(refusalOf(dossier, hanh, { action: 'requestSupplement', request: { items } })).toBe('reasonMissing');
    expect(refusalOf(dossier, hanh, { action: 'refuse', reason: ' ' })).toBe('reasonMissing');
    expect(refusalOf(after(...IN_PROGRESS), tam, { action: 'stop', reason: '' })).toBe('reasonMissing');
    const proposed = after(...IN_PROGRESS, [tam, 'proposeResult']);
    expect(refusalOf(proposed, khanh, { action: 'sendBack', reason: '' })).toBe('reasonMissing');
  });

  it('belongs to the case officer who took it', () => {
    const dossier = after(...IN_PROGRESS);
    for (const action of ['proposeResult', 'requestSupplement', 'stop'] as const) {
      expect(refusalOf(dossier, sau, action)).toBe('takenByAnother');
      expect(refusalOf(dossier, tam, action)).toBeUndefined();
    }
  });

  it('refuses who decides on a version that is no longer the last', () => {
    const dossier = after(...IN_PROGRESS);
    expect(refusalOf(dossier, tam, 'proposeResult', 2)).toBe('dossierChanged');
    expect(refusalOf(dossier, tam, 'proposeResult', 3)).toBeUndefined();
    expect(refusalOf(dossier, tam, 'proposeResult')).toBeUndefined();
  });

  it('says whether the action is closed or only closed to that role', () => {
    const dossier = after([lan, 'submit']);
    expect(refusalOf(dossier, hanh, 'approve')).toBe('actionNotOpen');
    expect(refusalOf(dossier, khanh, 'receive')).toBe('roleNotAllowed');
  });

  it('records the role in which somebody of several acted', () => {
    const both = actor('mai', 'leader', 'caseOfficer', 'clerk');
    const dossier = after([lan, 'submit'], [hanh, 'receive']);
    const outcome = decide(dossier, { detail: DETAILS.take, actor: both, at: at('2026-11-23', 9) }, frame);
    expect(outcome).toMatchObject({
      ok: true,
      event: { actor: { id: 'mai', name: 'mai', role: 'caseOfficer' }, sequence: 3 },
    });
  });
});

describe('a supplement while the office works', () => {
  const paused = after(
    [lan, 'submit'],
    [hanh, 'receive', at('2026-11-23', 8)],
    [tam, 'take', at('2026-11-23', 9)],
    [tam, 'requestSupplement', at('2026-11-23', 11)],
  );

  it('pauses the legal clock with what is left', () => {
    expect(paused).toMatchObject({ state: 'pausedForSupplement', pausedWithMinutes: 3 * 480 - 3 * 60 });
  });

  it('lets it run on with just that when the citizen answers, however late', () => {
    const resumed = evolveWith(paused, lan, 'supplement', at('2026-12-14', 7));
    expect(resumed.pausedWithMinutes).toBeNull();
    expect(resumed.deadline?.dueAt).toEqual(at('2026-12-16', 14));
  });

  it('leaves nothing open or paused when the dossier ends instead', () => {
    for (const [who, action] of [
      [tam, 'stop'],
      [lan, 'withdraw'],
    ] as const) {
      const ended = evolveWith(paused, who, action, at('2026-12-14', 7));
      expect(ended).toMatchObject({ openSupplement: null, pausedWithMinutes: null, endedAt: at('2026-12-14', 7) });
    }
    const refused = evolveWith(
      after([lan, 'submit'], [hanh, 'requestSupplement']),
      hanh,
      'refuse',
      at('2026-12-14', 7),
    );
    expect(refused).toMatchObject({ state: 'refused', openSupplement: null });
  });

  it('of a dossier that was late already makes it due at once', () => {
    const late = evolveWith(
      after([lan, 'submit'], [hanh, 'receive', at('2026-11-02', 8)], [tam, 'take']),
      tam,
      'requestSupplement',
      at('2026-11-23', 8),
    );
    expect(late.pausedWithMinutes).toBeLessThan(0);
    expect(evolveWith(late, lan, 'supplement', at('2026-11-25', 8)).deadline?.dueAt).toEqual(at('2026-11-25', 8));
  });
});

function evolveWith(dossier: Dossier, who: Actor, action: DossierAction, when: Date): Dossier {
  const outcome = decide(dossier, { detail: DETAILS[action], actor: who, at: when }, frame);
  if (!outcome.ok) throw new Error(`${action} was refused: ${outcome.refusal.code}`);
  return evolve(dossier, outcome.event);
}

describe('whatever people try', () => {
  const people = [lan, hanh, tam, sau, khanh, worker, actor('mai', 'clerk'), actor('bao', 'systemAdmin')];
  const attempt = fc.record({
    who: fc.constantFrom(...people),
    // Mostly what is open, so that histories grow long; sometimes anything at all.
    pick: fc.nat(),
    anything: fc.option(fc.constantFrom(...DOSSIER_ACTIONS), { freq: 3 }),
    minutesLater: fc.nat({ max: 20_000 }),
  });

  function live(attempts: readonly (typeof attempt extends fc.Arbitrary<infer T> ? T : never)[]) {
    let dossier = emptyDossier('d1');
    let now = at('2026-01-05', 8);
    const history: DossierEvent[] = [];
    const states: Dossier[] = [];
    for (const { who: anybody, pick, anything, minutesLater } of attempts) {
      now = new Date(now.getTime() + minutesLater * 60_000);
      const offers = people.flatMap((who) =>
        actionsOpenTo(who.roles, dossier.state).map((action) => ({ who, action })),
      );
      const { who, action } = anything
        ? { who: anybody, action: anything }
        : (offers[pick % Math.max(1, offers.length)] ?? { who: anybody, action: undefined });
      if (!action) continue;
      const outcome = decide(dossier, { detail: DETAILS[action], actor: who, at: now }, frame);
      const offered = actionsOpenTo(who.roles, dossier.state).includes(action);
      const objections = ['takenByAnother', 'supplementAlreadyRequested', 'sameAgency'];
      if (outcome.ok) expect(offered).toBe(true);
      else expect(offered ? objections : ['actionNotOpen', 'roleNotAllowed']).toContain(outcome.refusal.code);
      if (!outcome.ok) continue;
      expect(isFinal(dossier.state)).toBe(false);
      history.push(outcome.event);
      dossier = evolve(dossier, outcome.event);
      states.push(dossier);
    }
    return { dossier, history, states };
  }

  it('the state is the replay of the history, which has no gaps', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        const { dossier, history } = live(attempts);
        expect(replay('d1', history)).toEqual(dossier);
        expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
        history.forEach((event, index) => expect(event.from).toBe(history[index - 1]?.to ?? 'draft'));
      }),
      { numRuns: 300 },
    );
  });

  it('a supplement is open just while one is awaited, the clock paused just while the office waits, and asked for once', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        for (const dossier of live(attempts).states) {
          const waiting = dossier.state === 'awaitingSupplement' || dossier.state === 'pausedForSupplement';
          expect(dossier.openSupplement !== null).toBe(waiting);
          expect(dossier.pausedWithMinutes !== null).toBe(dossier.state === 'pausedForSupplement');
          expect(dossier.supplementRequests).toBeLessThanOrEqual(1);
          expect(dossier.deadline === null).toBe(dossier.receivedAt === null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the attempts do get dossiers to every kind of end', () => {
    const ends = fc
      .sample(fc.array(attempt, { minLength: 40, maxLength: 60 }), { numRuns: 400, seed: 7 })
      .map((attempts) => live(attempts).dossier.state);
    expect(new Set(ends.filter(isFinal)).size).toBe(4);
  });
});
