import fc from 'fast-check';
import type { Actor, Role } from '../access/role';
import { publicHolidays } from '../deadline/public-holidays';
import { instantOf } from '../deadline/vietnam-time';
import { workingCalendar } from '../deadline/working-calendar';
import { wholeTimePolicy } from '../procedure/time-policy';
import { decide } from './decide';
import { emptyDossier, evolve, replay, type CommandDetail, type Dossier, type DossierEvent } from './dossier';
import { clockOf } from './dossier-clock';
import { firstAnswerDue, flagsOf, punctualityOf } from './dossier-flags';
import { GUARDS } from './objections';
import { actionsOpenTo, DOSSIER_ACTIONS, isFinal, type DossierAction } from './lifecycle';

const frame = {
  calendar: workingCalendar(publicHolidays(2026)),
  processingTime: { unit: 'workingDay', amount: 3 },
  policy: wholeTimePolicy(),
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
  allowSupplement: { action: 'allowSupplement', reason: 'Giấy mới nộp lại có lỗi khác' },
  correct: {
    action: 'correct',
    answers: { name: 'Lan', address: 'Long Hoa' },
    reason: 'Gõ nhầm địa chỉ khi tiếp nhận',
  },
  assign: { action: 'assign', officer: { id: 'sau', name: 'sau' } },
  release: { action: 'release', reason: 'Nghỉ phép' },
  askPayment: { action: 'askPayment', request: { amount: 250_000, reason: 'Thuế trước bạ' } },
  confirmPayment: { action: 'confirmPayment', receiptNumber: 'BL 0001' },
  extend: { action: 'extend', newDay: '2026-12-04', reason: 'Chờ xác minh' },
  lapse: { action: 'lapse' },
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

  it('leaves a dossier that was late already as late as it was', () => {
    const received = after([lan, 'submit', at('2026-11-02', 7)], [hanh, 'receive', at('2026-11-02', 8)], [tam, 'take']);
    const late = evolveWith(received, tam, 'requestSupplement', at('2026-11-20', 8));
    expect(late.pausedWithMinutes).toBeLessThan(0);
    // Two working days of waiting: from Friday to Wednesday, without the weekend and the holiday of 24 November.
    expect(received.deadline?.dueAt).toEqual(at('2026-11-05', 8));
    expect(evolveWith(late, lan, 'supplement', at('2026-11-25', 8)).deadline?.dueAt).toEqual(at('2026-11-09', 8));
  });

  it('begins the whole time anew where the procedure says so', () => {
    const restart = { ...frame, policy: wholeTimePolicy({ afterSupplement: 'restart' }) };
    const outcome = decide(paused, { detail: DETAILS.supplement, actor: lan, at: at('2026-12-14', 7) }, restart);
    expect(outcome.ok && outcome.event.deadline?.dueAt).toEqual(at('2026-12-16', 17));
  });

  it('tells why each day counted or did not', () => {
    const ledger = evolveWith(paused, lan, 'supplement', at('2026-11-26', 7)).deadline?.ledger ?? [];
    expect(ledger.map(({ date, counted, reason }) => [date, counted, reason])).toEqual([
      ['2026-11-23', true, 'worked'],
      ['2026-11-24', false, 'holiday'],
      ['2026-11-25', false, 'paused'],
      ['2026-11-26', true, 'worked'],
      ['2026-11-27', true, 'worked'],
      ['2026-11-28', false, 'weekend'],
      ['2026-11-29', false, 'weekend'],
      ['2026-11-30', true, 'worked'],
    ]);
  });

  it('has a last day, after which the portal closes the dossier', () => {
    // Fifteen working days from 23 November, without that of Vietnam's culture on the 24th.
    expect(paused.openSupplement?.answerBy).toBe('2026-12-15');
    const lapse = (when: Date) => decide(paused, { detail: DETAILS.lapse, actor: worker, at: when }, frame);
    expect(lapse(at('2026-12-15', 23, 59))).toMatchObject({ refusal: { code: 'stillInTime' } });
    expect(lapse(at('2026-12-16', 0))).toMatchObject({ event: { to: 'stopped' } });
    expect(refusalOf(after([lan, 'submit'], [hanh, 'requestSupplement']), khanh, 'lapse')).toBe('roleNotAllowed');
  });
});

describe('a second supplement', () => {
  const answered = after(...IN_PROGRESS, [tam, 'requestSupplement'], [lan, 'supplement']);

  it('is asked for once a leader has allowed it, and makes the dossier count as late', () => {
    const allowed = evolveWith(answered, khanh, 'allowSupplement', at('2026-11-23', 9));
    const asked = evolveWith(allowed, tam, 'requestSupplement', at('2026-11-23', 10));
    expect(asked).toMatchObject({ state: 'pausedForSupplement', supplementRequests: 2 });
    expect(flagsOf(asked, at('2026-11-23', 11))).toEqual(['supplementPending', 'clockPaused', 'countsAsLate']);
    expect(refusalOf(evolveWith(asked, lan, 'supplement', at('2026-11-23', 11)), tam, 'requestSupplement')).toBe(
      'supplementAlreadyRequested',
    );
  });

  it('is not allowed while the first may still be asked for', () => {
    expect(refusalOf(after(...IN_PROGRESS), khanh, 'allowSupplement')).toBe('supplementStillOpen');
    expect(refusalOf(answered, khanh, { action: 'allowSupplement', reason: ' ' })).toBe('reasonMissing');
  });
});

describe('a financial duty', () => {
  const waiting = after(...IN_PROGRESS, [tam, 'askPayment', at('2026-11-23', 11)]);

  it('stops the clock until it is paid', () => {
    expect(waiting).toMatchObject({
      state: 'pausedForPayment',
      openPayment: { amount: 250_000 },
      pausedWithMinutes: 3 * 480 - 3 * 60,
    });
    const paid = evolveWith(waiting, hanh, 'confirmPayment', at('2026-12-14', 7));
    expect(paid).toMatchObject({ state: 'inProgress', openPayment: null, pausedWithMinutes: null });
    expect(paid.deadline?.dueAt).toEqual(at('2026-12-16', 14));
  });

  it('is an amount, and is paid with a receipt', () => {
    const ask = (amount: number, reason = 'Thuế') =>
      refusalOf(after(...IN_PROGRESS), tam, { action: 'askPayment', request: { amount, reason } });
    expect([ask(0), ask(-1), ask(1.5), ask(1_000, ' ')]).toEqual([
      'amountNotPositive',
      'amountNotPositive',
      'amountNotPositive',
      'reasonMissing',
    ]);
    expect(refusalOf(waiting, hanh, { action: 'confirmPayment', receiptNumber: ' ' })).toBe('receiptMissing');
    expect(refusalOf(waiting, tam, 'confirmPayment')).toBe('roleNotAllowed');
  });

  it('stays open while the dossier goes to another officer', () => {
    const handed = evolveWith(waiting, khanh, 'assign', at('2026-11-24', 8));
    expect(handed).toMatchObject({ takenBy: 'sau', openPayment: { amount: 250_000 }, pausedWithMinutes: 1_260 });
  });
});

describe('an apology with a new day', () => {
  // Received on Monday 23 November at eight, due on Friday at eight.
  const running = after([lan, 'submit'], [hanh, 'receive', at('2026-11-23', 8)], [tam, 'take', at('2026-11-23', 9)]);
  const extend = (dossier: Dossier, newDay: string, when: Date) =>
    decide(dossier, { detail: { action: 'extend', newDay, reason: 'Chờ xác minh' }, actor: khanh, at: when }, frame);

  it('moves the due date to the close of that day, once', () => {
    const outcome = extend(running, '2026-12-02', at('2026-11-25', 16));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const extended = evolve(running, outcome.event);
    expect(extended.deadline?.dueAt).toEqual(at('2026-12-02', 17));
    expect(flagsOf(extended, at('2026-11-30', 8))).toEqual(['extended']);
    expect(extend(extended, '2026-12-09', at('2026-11-26', 8))).toMatchObject({ refusal: { code: 'extensionUsed' } });
  });

  it('is given a working day before it is due, and for later', () => {
    expect(extend(running, '2026-12-02', at('2026-11-26', 8))).toMatchObject({ ok: true });
    expect(extend(running, '2026-12-02', at('2026-11-26', 8, 1))).toMatchObject({
      refusal: { code: 'extensionTooLate' },
    });
    expect(extend(running, '2026-11-26', at('2026-11-25', 8))).toMatchObject({ refusal: { code: 'newDayTooEarly' } });
  });

  it('ends on a working day, and is not given where the law of the procedure forbids it', () => {
    const outcome = extend(running, '2026-11-28', at('2026-11-25', 8));
    expect(outcome.ok && outcome.event.deadline?.dueAt).toEqual(at('2026-11-30', 17));
    const never = { ...frame, policy: wholeTimePolicy({ extensions: 0 }) };
    const command = { detail: DETAILS.extend, actor: khanh, at: at('2026-11-25', 8) };
    expect(decide(running, command, never)).toMatchObject({ refusal: { code: 'extensionUsed' } });
  });
});

describe('who works on a dossier', () => {
  it('is who took it, who was given it, or anybody again once it is given back', () => {
    const taken = after(...IN_PROGRESS);
    expect(refusalOf(taken, sau, 'assign')).toBe('takenByAnother');
    const handed = evolveWith(taken, tam, 'assign', at('2026-11-23', 9));
    expect(handed).toMatchObject({ state: 'inProgress', takenBy: 'sau' });
    expect(refusalOf(handed, khanh, 'assign')).toBe('sameOfficer');
    expect(refusalOf(handed, tam, 'proposeResult')).toBe('takenByAnother');
    const released = evolveWith(handed, sau, 'release', at('2026-11-23', 10));
    expect(released).toMatchObject({ state: 'inProgress', takenBy: null });
    expect(refusalOf(released, tam, 'proposeResult')).toBe('notTaken');
    const again = evolveWith(released, tam, 'take', at('2026-11-23', 11));
    expect(again).toMatchObject({ state: 'inProgress', takenBy: 'tam' });
    expect([refusalOf(again, tam, 'take'), refusalOf(again, sau, 'take')]).toEqual(['sameOfficer', 'takenByAnother']);
  });

  it('is whom the leader names, before anybody takes it', () => {
    const named = evolveWith(after([lan, 'submit'], [hanh, 'receive']), khanh, 'assign', at('2026-11-23', 9));
    expect(named).toMatchObject({ state: 'inProgress', takenBy: 'sau' });
  });
});

describe('what was received wrongly', () => {
  it('is put right with a reason, and only where something changes', () => {
    const received = after([lan, 'submit'], [hanh, 'receive']);
    expect(evolveWith(received, hanh, 'correct', at('2026-11-23', 9)).answers).toEqual({
      name: 'Lan',
      address: 'Long Hoa',
    });
    const same = { action: 'correct', answers: { name: 'Lan' }, reason: 'Nhầm' } as const;
    expect(refusalOf(received, hanh, same)).toBe('answersUnchanged');
  });
});

describe('how punctual an answer was', () => {
  const ended = (when: Date) =>
    evolveWith(
      after([lan, 'submit'], [hanh, 'receive', at('2026-11-23', 8)], [tam, 'take'], [tam, 'proposeResult']),
      khanh,
      'approve',
      when,
    );

  it('is early on an earlier day, on time until the minute, and late after', () => {
    expect(punctualityOf(ended(at('2026-11-26', 16)))).toBe('early');
    expect(punctualityOf(ended(at('2026-11-27', 8)))).toBe('onTime');
    expect(punctualityOf(ended(at('2026-11-27', 8, 1)))).toBe('late');
    expect(punctualityOf(after([lan, 'submit'], [hanh, 'refuse']))).toBeNull();
  });

  it('is late after a second supplement whatever the day', () => {
    expect(punctualityOf({ ...ended(at('2026-11-26', 16)), supplementRequests: 2 })).toBe('late');
  });
});

describe('the answer that an online dossier is owed', () => {
  it('is due eight working hours after it came in', () => {
    expect(firstAnswerDue(frame.calendar, at('2026-11-23', 16))).toEqual(at('2026-11-25', 16));
    expect(firstAnswerDue(frame.calendar, at('2026-11-28', 10))).toEqual(at('2026-11-30', 17));
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
      if (outcome.ok) expect(offered).toBe(true);
      else expect(offered ? GUARDS[action] : ['actionNotOpen', 'roleNotAllowed']).toContain(outcome.refusal.code);
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

  it('what is kept of the clock gives the due date again, whatever happened to it', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        const { dossier, states } = live(attempts);
        for (const { deadline } of states) {
          if (!deadline) continue;
          const last = deadline.history.at(-1)?.at ?? new Date(0);
          expect(clockOf({ deadline, endedAt: null }, last, frame)).toMatchObject({
            ...{ dueAt: deadline.dueAt, startedAt: deadline.startedAt, ledger: deadline.ledger, faults: [] },
          });
        }
        if (dossier.endedAt && dossier.deadline && dossier.supplementRequests < 2)
          expect(clockOf(dossier, dossier.endedAt, frame)?.verdict).toBe(punctualityOf(dossier));
      }),
      { numRuns: 300 },
    );
  });

  it('a supplement is open just while one is awaited, the clock paused just while the office waits, and asked for as often as allowed', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        for (const dossier of live(attempts).states) {
          const waiting = dossier.state === 'awaitingSupplement' || dossier.state === 'pausedForSupplement';
          expect(dossier.openSupplement !== null).toBe(waiting);
          expect(dossier.openPayment !== null).toBe(dossier.state === 'pausedForPayment');
          const isPaused = dossier.state === 'pausedForSupplement' || dossier.state === 'pausedForPayment';
          expect(dossier.pausedWithMinutes !== null).toBe(isPaused);
          expect(dossier.supplementRequests).toBeLessThanOrEqual(1 + dossier.supplementsAllowed);
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
