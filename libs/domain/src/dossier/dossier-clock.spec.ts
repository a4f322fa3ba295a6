import { wholeTimePolicy } from '../procedure/time-policy';
import { decide } from './decide';
import { evolve, type Dossier } from './dossier';
import { clockOf } from './dossier-clock';
import { flagsOf, punctualityOf } from './dossier-flags';
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
  tam,
  worker,
} from './dossier-life.builder';

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
    const reminded = evolveWith(paused, worker, 'remind', at('2026-12-14', 0));
    const lapse = (when: Date) => decide(reminded, { detail: DETAILS.lapse, actor: worker, at: when }, frame);
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
    expect(flagsOf(asked, null, at('2026-11-23', 11))).toEqual(['supplementPending', 'clockPaused', 'countsAsLate']);
    expect(refusalOf(evolveWith(asked, lan, 'supplement', at('2026-11-23', 11)), tam, 'requestSupplement')).toBe(
      'supplementAlreadyRequested',
    );
  });

  it('is not allowed while the first may still be asked for', () => {
    expect(refusalOf(after(...IN_PROGRESS), khanh, 'allowSupplement')).toBe('supplementStillOpen');
    expect(refusalOf(answered, khanh, { action: 'allowSupplement', reason: ' ' })).toBe('reasonMissing');
  });
});

describe('a dossier that ends while its clock stands still', () => {
  const asked = after(...IN_PROGRESS, [tam, 'requestSupplement', at('2026-11-24', 8)]);

  it.each([
    ['nobody completed it', worker, 'lapse', at('2026-12-20', 8)],
    ['the office stopped it', tam, 'stop', at('2026-12-10', 8)],
    ['the applicant withdrew it', lan, 'withdraw', at('2026-12-10', 8)],
  ] as const)('is not late when it was not as the pause began: %s', (_, who, action, when) => {
    // Nobody is closed for want of an answer who was not reminded of the last day.
    const reminded = action === 'lapse' ? evolveWith(asked, worker, 'remind', at('2026-12-14', 8)) : asked;
    const ended = evolveWith(reminded, who, action, when);
    expect(punctualityOf(ended)).toBe('early');
    expect(clockOf(ended, when, frame)?.verdict).toBe('early');
  });

  it('stays late when it was late as the pause began', () => {
    const late = after(...IN_PROGRESS, [tam, 'requestSupplement', at('2026-11-30', 8)]);
    const ended = evolveWith(late, tam, 'stop', at('2026-12-10', 8));
    expect([punctualityOf(ended), clockOf(ended, at('2026-12-10', 8), frame)?.verdict]).toEqual(['late', 'late']);
  });
});

describe('an answer to a request', () => {
  const items = [
    { kind: 'field', target: '/name', reason: 'Thiếu tên đệm' },
    { kind: 'paper', target: 'birth-notification', reason: 'Ảnh mờ' },
  ] as const;
  const asked = after(...IN_PROGRESS, [tam, { action: 'requestSupplement', request: { items } }]);
  const refusalTo = (answer: object) => {
    const detail = { action: 'supplement', answers: asked.answers, papers: [], ...answer } as const;
    const outcome = decide(asked, { detail, actor: lan, at: at('2026-11-25', 8) }, frame);
    return outcome.ok ? null : outcome.refusal.code;
  };

  it('leaves nothing that was asked for as it was, unless it says why', () => {
    const answers = { ...asked.answers, name: 'Nguyễn Thị Lan' };
    expect(refusalTo({})).toBe('itemsStillOpen');
    expect(refusalTo({ answers })).toBe('itemsStillOpen');
    expect(refusalTo({ papers: ['birth-notification'] })).toBe('itemsStillOpen');
    expect(refusalTo({ note: ' ' })).toBe('itemsStillOpen');
    expect(refusalTo({ answers, papers: ['birth-notification'] })).toBeNull();
    expect(refusalTo({ note: 'Giấy chứng sinh ghi đúng như vậy' })).toBeNull();
  });
});

describe('a clock that starts with the submission', () => {
  it('starts when the last of a dossier was handed in: waiting for the applicant is not time of the office', () => {
    const asked = after([lan, 'submit', at('2026-11-02', 8)], [hanh, 'requestSupplement', at('2026-11-02', 10)]);
    const answered = evolveWith(asked, lan, 'supplement', at('2026-11-16', 9));
    const command = { detail: DETAILS.receive, actor: hanh, at: at('2026-11-16', 10) };
    const outcome = decide(answered, command, { ...frame, policy: wholeTimePolicy({ startsWith: 'submitted' }) });
    expect(outcome).toMatchObject({
      event: { deadline: { startedAt: at('2026-11-16', 9), dueAt: at('2026-11-19', 9) } },
    });
  });
});

describe('a step in its second pause', () => {
  it('has what the whole time that began anew has left', () => {
    const restart = { ...frame, policy: wholeTimePolicy({ afterSupplement: 'restart' }) };
    const acts = [
      [tam, 'requestSupplement', at('2026-11-25', 8)],
      [lan, 'supplement', at('2026-11-30', 8)],
      [khanh, 'allowSupplement', at('2026-11-30', 9)],
      [tam, 'requestSupplement', at('2026-12-01', 8)],
    ] as const;
    const paused = acts.reduce(
      (dossier, [who, action, when]) => {
        const outcome = decide(dossier, { detail: DETAILS[action], actor: who, at: when }, restart);
        if (!outcome.ok) throw new Error(outcome.refusal.code);
        return evolve(dossier, outcome.event);
      },
      after(...IN_PROGRESS),
    );
    // One working day of 18 working hours has gone since the time began anew.
    expect(paused.steps.at(-1)).toMatchObject({ pausedWithMinutes: 18 * 60 - 480 });
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
    expect(flagsOf(extended, null, at('2026-11-30', 8))).toEqual(['extended']);
    expect(extend(extended, '2026-12-09', at('2026-11-26', 8))).toMatchObject({ refusal: { code: 'extensionUsed' } });
  });

  it('is given a working day before it is due, and for later', () => {
    expect(extend(running, '2026-12-02', at('2026-11-26', 8))).toMatchObject({ ok: true });
    expect(extend(running, '2026-12-02', at('2026-11-26', 8, 1))).toMatchObject({
      refusal: { code: 'extensionTooLate' },
    });
    expect(extend(running, '2026-11-26', at('2026-11-25', 8))).toMatchObject({ refusal: { code: 'newDayTooEarly' } });
    expect(extend(running, '2027-11-27', at('2026-11-25', 8))).toMatchObject({ ok: true });
    expect(extend(running, '2027-11-28', at('2026-11-25', 8))).toMatchObject({ refusal: { code: 'newDayTooLate' } });
  });

  it('ends on a working day, and is not given where the law of the procedure forbids it', () => {
    const outcome = extend(running, '2026-11-28', at('2026-11-25', 8));
    expect(outcome.ok && outcome.event.deadline?.dueAt).toEqual(at('2026-11-30', 17));
    const never = { ...frame, policy: wholeTimePolicy({ extensions: 0 }) };
    const command = { detail: DETAILS.extend, actor: khanh, at: at('2026-11-25', 8) };
    expect(decide(running, command, never)).toMatchObject({ refusal: { code: 'extensionUsed' } });
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
