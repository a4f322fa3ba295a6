import { complaintForecast, formalUntil } from './complaint-clock';
import { accepted, at, FORMAL, FRAME, LAN, LEADER, PORTAL, sent } from './complaint-life.builder';

// Tuesday 24 November 2026 is the Day of Vietnamese Culture.
describe('the clock of feedback', () => {
  it('gives two working days to accept it, and ten from its sending to answer', () => {
    expect(sent().complaint.deadline?.dueAt).toEqual(at('2026-11-18 08:00'));
    expect(accepted().complaint.deadline?.dueAt).toEqual(at('2026-12-01 08:00'));
  });

  it('stands still while the citizen is asked', () => {
    const life = accepted().does(LEADER, { action: 'ask', question: 'Ngày nào?' }, '2026-11-18 08:00');
    expect(life.complaint.pausedWithMinutes).toBe(8 * 480);
    life.does(LAN, { action: 'reply', text: 'Hôm qua.', attachmentIds: [] }, '2026-11-20 08:00');
    expect(life.complaint.deadline?.dueAt).toEqual(at('2026-12-03 08:00'));
    expect(life.complaint.deadline?.basis).toContain('Chờ người gửi trả lời');
  });

  it('goes on after a question that nobody answered', () => {
    const life = accepted().does(LEADER, { action: 'ask', question: 'Ngày nào?' }, '2026-11-18 08:00');
    life.does(PORTAL, { action: 'lapse' }, '2026-12-04 07:00');
    expect(life.complaint.deadline?.dueAt).toEqual(at('2026-12-15 17:00'));
  });

  it('starts anew with the agency to which it is passed on, and with a second letter', () => {
    const passed = sent().does(
      LEADER,
      { action: 'passOn', toAgencyId: 'long-hoa', reason: 'Thẩm quyền' },
      '2026-11-17 08:00',
    );
    expect(passed.complaint.deadline?.dueAt).toEqual(at('2026-11-19 08:00'));
    const life = accepted().does(
      LEADER,
      { action: 'answer', answer: { finding: 'notRight', text: 'Không đúng', attachmentIds: [] } },
      '2026-11-18 08:00',
    );
    life.does(LAN, { action: 'followUp', text: 'Vẫn sai.', attachmentIds: [] }, '2026-11-19 08:00');
    expect(life.complaint.deadline?.dueAt).toEqual(at('2026-12-04 08:00'));
  });
});

describe('the clock of a formal complaint', () => {
  it('gives ten days to accept it and thirty from then to decide', () => {
    expect(sent(FORMAL).complaint.deadline?.dueAt).toEqual(at('2026-11-26 17:00'));
    const { deadline } = accepted(FORMAL).complaint;
    expect(deadline?.dueAt).toEqual(at('2026-12-17 17:00'));
    expect(deadline?.basis).toContain('Điều 28');
    expect(deadline?.ledger[0]).toMatchObject({ date: '2026-11-17', counted: false, reason: 'firstDay' });
  });

  it('gives forty-five where it is complicated, once', () => {
    const extend = { action: 'extend', reason: 'Phải xác minh ở nhiều nơi' } as const;
    const life = accepted(FORMAL).does(LEADER, extend, '2026-12-01 08:00');
    expect(life.complaint.deadline?.dueAt).toEqual(at('2027-01-04 17:00'));
    expect(life.refusal(LEADER, extend)).toBe('notMoreTime');
    expect(accepted().refusal(LEADER, extend)).toBe('notMoreTime');
  });
});

describe('what somebody can expect', () => {
  it('is told before they send', () => {
    expect(complaintForecast('feedback', at('2026-11-16 08:00'), FRAME)).toEqual({
      ...{ acceptBy: at('2026-11-18 08:00'), answerBy: at('2026-12-01 08:00') },
    });
    // Ten days to Thursday 26 November, thirty from there to Saturday 26 December, so Monday.
    expect(complaintForecast('formal', at('2026-11-16 08:00'), FRAME)).toEqual({
      ...{ acceptBy: at('2026-11-26 17:00'), answerBy: at('2026-12-28 17:00') },
    });
  });

  it('is a formal complaint until ninety days after the end, and without a last day before', () => {
    expect(formalUntil(null, FRAME.policy)).toBeNull();
    expect(formalUntil(at('2026-11-16 10:00'), FRAME.policy)).toEqual(at('2027-02-15 00:00'));
  });
});
