import fc from 'fast-check';
import type { ComplaintActor } from './complaint';
import { replayComplaint } from './complaint';
import { COMPLAINT_ACTIONS, isOpenComplaint, type ComplaintAction } from './complaint-lifecycle';
import {
  accepted,
  ANSWER,
  at,
  ComplaintLife,
  FORMAL,
  FRAME,
  HANDLER,
  LAN,
  LEADER,
  MINH,
  NEIGHBOUR,
  OFFICER,
  PORTAL,
  PROVINCE,
  sent,
  SENDING,
} from './complaint-life.builder';
import type { ComplaintDetail } from './complaint-detail';

const assign = { action: 'assign', officer: { id: HANDLER.id, name: HANDLER.name } } as const;
const ask = { action: 'ask', question: 'Bà gửi lại biên nhận giúp cơ quan.' } as const;
const draft = { action: 'draftAnswer', answer: ANSWER } as const;
const answer = { action: 'answer', answer: ANSWER } as const;

describe('sending', () => {
  it('needs a few words', () => {
    expect(new ComplaintLife().refusal(LAN, { ...SENDING, content: '  trễ quá ' })).toBe('complaintTooShort');
  });

  it('is formal only about what is a decision or an act', () => {
    expect(new ComplaintLife().refusal(LAN, { ...FORMAL, subject: 'other' })).toBe('complaintKindClosed');
    expect(new ComplaintLife().refusal(LAN, { ...FORMAL, subject: 'attitude' })).toBeUndefined();
  });

  it('is formal until ninety days after the end of the dossier; feedback has no last day', () => {
    const life = new ComplaintLife({ ...FRAME, dossierEndedAt: at('2026-11-16 10:00') });
    expect(life.refusal(LAN, FORMAL, '2027-02-14 23:59')).toBeUndefined();
    expect(life.refusal(LAN, FORMAL, '2027-02-15 00:00')).toBe('complaintTooLate');
    expect(life.refusal(LAN, SENDING, '2028-02-15 00:00')).toBeUndefined();
  });

  it('waits while three are open', () => {
    expect(new ComplaintLife({ ...FRAME, openBeside: 2 }).refusal(LAN, SENDING)).toBeUndefined();
    expect(new ComplaintLife({ ...FRAME, openBeside: 3 }).refusal(LAN, SENDING)).toBe('complaintsStillOpen');
  });
});

describe('who deals with a complaint', () => {
  it('is a leader of the agency or of one above, never a neighbour, an officer to whom it was not given, or another citizen', () => {
    const life = sent();
    expect(life.refusal(LEADER, { action: 'accept' })).toBeUndefined();
    expect(life.refusal(PROVINCE, { action: 'accept' })).toBeUndefined();
    for (const stranger of [NEIGHBOUR, HANDLER, MINH, LAN])
      expect(life.refusal(stranger, { action: 'accept' })).toBe('complaintNotYours');
    expect(life.refusal(MINH, { action: 'withdraw' })).toBe('complaintNotYours');
  });

  it('is never who had the dossier or decided it, who may only pass it on', () => {
    const own = { ...FRAME, concerned: [{ officerId: LEADER.id, why: 'decided' } as const] };
    const life = sent(SENDING, own);
    expect(life.refusal(LEADER, { action: 'accept' })).toBe('ownDoing');
    expect(life.refusal(LEADER, { action: 'refuse', ground: 'unclear', reason: 'Không rõ' })).toBe('ownDoing');
    expect(
      life.refusal(LEADER, { action: 'passOn', toAgencyId: 'province', reason: 'Về việc của tôi' }),
    ).toBeUndefined();
    life.does(PROVINCE, { action: 'accept' }, '2026-11-17 08:00');
    expect(life.refusal(LEADER, answer)).toBe('ownDoing');
    expect(life.refusal(PROVINCE, answer)).toBeUndefined();
  });

  it('is given to nobody who had the dossier', () => {
    const life = accepted();
    expect(life.refusal(LEADER, { action: 'assign', officer: { id: OFFICER.id, name: 'Tâm' } })).toBe(
      'handlersOwnDoing',
    );
    life.does(LEADER, assign, '2026-11-17 09:00');
    expect(life.refusal(LEADER, assign)).toBe('sameHandler');
  });

  it('is no more the handler once it was passed on', () => {
    const life = accepted().does(LEADER, assign, '2026-11-17 09:00');
    life.does(LEADER, { action: 'passOn', toAgencyId: 'long-hoa', reason: 'Thuộc thẩm quyền' }, '2026-11-18 08:00');
    expect(life.complaint).toMatchObject({
      state: 'sent',
      agencyId: 'long-hoa',
      handler: null,
      passedBy: ['tan-ninh'],
    });
    expect(life.refusal(HANDLER, ask)).toBe('complaintActionNotOpen');
    expect(life.refusal(LEADER, { action: 'accept' })).toBe('complaintNotYours');
    expect(life.refusal(NEIGHBOUR, { action: 'passOn', toAgencyId: 'tan-ninh', reason: 'Trả lại' })).toBe(
      'agencyHadComplaint',
    );
  });
});

describe('dealing with it', () => {
  it('asks the citizen once', () => {
    const life = accepted().does(LEADER, ask, '2026-11-18 08:00');
    expect(life.complaint.openQuestion).toEqual({ text: ask.question, answerBy: '2026-12-03' });
    life.does(LAN, { action: 'reply', text: 'Đây ạ.', attachmentIds: [] }, '2026-11-19 08:00');
    expect(life.complaint.openQuestion).toBeNull();
    expect(life.refusal(LEADER, ask)).toBe('questionAsked');
  });

  it('goes on without an answer after the last day, and not before', () => {
    const life = accepted().does(LEADER, ask, '2026-11-18 08:00');
    expect(life.refusal(PORTAL, { action: 'lapse' }, '2026-12-03 23:59')).toBe('replyStillAwaited');
    expect(life.does(PORTAL, { action: 'lapse' }, '2026-12-04 00:00').complaint.state).toBe('accepted');
  });

  it('shows the leader what somebody else drafted; only then it is an answer', () => {
    const life = accepted().does(LEADER, assign, '2026-11-17 09:00');
    expect(life.refusal(HANDLER, answer)).toBe('complaintNotYours');
    life.does(HANDLER, draft, '2026-11-18 09:00');
    expect(life.complaint).toMatchObject({ state: 'awaitingApproval', draft: ANSWER, answer: null, endedAt: null });
    expect(life.refusal(HANDLER, { action: 'approveAnswer' })).toBe('complaintNotYours');
    life.does(LEADER, { action: 'sendBack', reason: 'Nêu rõ ngày trả' }, '2026-11-18 10:00');
    expect(life.complaint).toMatchObject({ state: 'accepted', draft: ANSWER });
    life.does(HANDLER, draft, '2026-11-18 11:00').does(LEADER, { action: 'approveAnswer' }, '2026-11-18 12:00');
    expect(life.complaint).toMatchObject({ state: 'answered', draft: null, answer: ANSWER });
  });

  it('answers a formal complaint by a rule of law', () => {
    const { legalBasis: _, ...bare } = ANSWER;
    expect(accepted(FORMAL).refusal(LEADER, { action: 'answer', answer: bare })).toBe('legalBasisMissing');
    expect(accepted().refusal(LEADER, { action: 'answer', answer: bare })).toBeUndefined();
  });

  it('refuses a formal complaint for a ground of the law only', () => {
    expect(sent(FORMAL).refusal(LEADER, { action: 'refuse', ground: 'unclear', reason: 'x' })).toBe('groundNotOfKind');
    expect(sent(FORMAL).refusal(LEADER, { action: 'refuse', ground: 'atCourt', reason: 'x' })).toBeUndefined();
    expect(sent(FORMAL).refusal(LEADER, { action: 'refuse', ground: 'atCourt', reason: ' ' })).toBe('reasonMissing');
  });

  it.each<ComplaintDetail>([
    { action: 'passOn', toAgencyId: 'long-hoa', reason: ' ' },
    { action: 'ask', question: '' },
    { action: 'extend', reason: ' ' },
    { action: 'answer', answer: { ...ANSWER, text: ' ' } },
  ])('needs words: $action', (detail) => {
    expect(accepted(FORMAL).refusal(LEADER, detail)).toBe('reasonMissing');
  });
});

describe('after the answer', () => {
  it('the citizen says once whether they are content', () => {
    const life = accepted().does(LEADER, answer, '2026-11-18 08:00');
    life.does(LAN, { action: 'rate', rating: { isSatisfied: false } }, '2026-11-19 08:00');
    expect(life.refusal(LAN, { action: 'rate', rating: { isSatisfied: true } })).toBe('alreadyRated');
  });

  it('feedback is followed up once; a formal complaint goes to the next body instead', () => {
    const followUp = { action: 'followUp', text: 'Vẫn chưa có kết quả.', attachmentIds: [] } as const;
    const life = accepted().does(LEADER, answer, '2026-11-18 08:00');
    life.does(LAN, followUp, '2026-11-19 08:00');
    expect(life.complaint).toMatchObject({ state: 'accepted', endedAt: null, answer: ANSWER });
    life.does(LEADER, answer, '2026-11-20 08:00');
    expect(life.refusal(LAN, followUp)).toBe('followUpClosed');
    expect(accepted(FORMAL).does(LEADER, answer, '2026-11-18 08:00').refusal(LAN, followUp)).toBe('followUpClosed');
  });
});

it('is refused to who saw it before it changed', () => {
  const outcome = accepted().try(LEADER, answer, '2026-11-18 08:00', 1);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'complaintChanged', version: 2 } });
});

it('tells who did what, for whom it was, when, and what they had seen', () => {
  const outcome = sent().try({ ...LEADER, position: 'Phó Chủ tịch' }, { action: 'accept' }, '2026-11-17 08:00', 1);
  expect(outcome).toMatchObject({
    ok: true,
    event: {
      ...{ sequence: 2, from: 'sent', to: 'accepted', seenVersion: 1, at: at('2026-11-17 08:00') },
      actor: { id: 'khanh', role: 'leader', position: 'Phó Chủ tịch', agencyId: 'tan-ninh' },
    },
  });
});

it('stays a whole complaint whatever is tried in whatever order', () => {
  const someWords = fc.constantFrom('', 'Một câu đủ dài để trả lời.');
  const detailOf = (action: ComplaintAction, words: string): ComplaintDetail => {
    switch (action) {
      case 'send':
        return { ...SENDING, content: words };
      case 'assign':
        return { action, officer: { id: words ? HANDLER.id : OFFICER.id, name: '' } };
      case 'ask':
        return { action, question: words };
      case 'reply':
      case 'followUp':
        return { action, text: words, attachmentIds: [] };
      case 'passOn':
        return { action, toAgencyId: words ? 'long-hoa' : 'tan-ninh', reason: 'Thẩm quyền' };
      case 'refuse':
        return { action, ground: 'unclear', reason: words };
      case 'extend':
      case 'sendBack':
        return { action, reason: words };
      case 'draftAnswer':
      case 'answer':
        return { action, answer: { ...ANSWER, text: words } };
      case 'rate':
        return { action, rating: { isSatisfied: words === '' } };
      case 'accept':
      case 'lapse':
      case 'approveAnswer':
      case 'withdraw':
        return { action };
    }
  };
  const people: ComplaintActor[] = [LAN, MINH, LEADER, HANDLER, OFFICER, PROVINCE, NEIGHBOUR, PORTAL];
  const tries = fc.array(
    fc.record({
      who: fc.constantFrom(...people),
      action: fc.constantFrom(...COMPLAINT_ACTIONS),
      words: someWords,
      hours: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 40, size: 'max' },
  );
  fc.assert(
    fc.property(tries, (attempts) => {
      const life = sent();
      let now = at('2026-11-16 08:00').getTime();
      for (const { who, action, words, hours } of attempts) {
        now += hours * 3_600_000;
        const moment = new Date(now + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
        const outcome = life.try(who, detailOf(action, words), moment);
        if (!outcome.ok) continue;
        life.does(who, detailOf(action, words), moment);
        const { complaint } = life;
        expect([MINH.id, OFFICER.id]).not.toContain(who.id);
        expect(complaint.endedAt !== null).toBe(!isOpenComplaint(complaint.state));
        expect(complaint.pausedWithMinutes !== null).toBe(complaint.state === 'awaitingReply');
        expect(complaint.openQuestion !== null).toBe(complaint.state === 'awaitingReply');
        expect(complaint.state !== 'answered' || complaint.answer !== null).toBe(true);
        expect(complaint.questions <= 1 && complaint.followUps <= 1).toBe(true);
        expect(complaint.deadline?.ledger.length).toBeGreaterThan(0);
      }
      expect(replayComplaint('c1', LAN.id, life.history)).toEqual(life.complaint);
    }),
    { numRuns: 300 },
  );
});
