import { decide } from './decide';
import { evolve } from './dossier';
import {
  after,
  actor,
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
  TAKEN_DOWN_WRONGLY,
  worker,
} from './dossier-life.builder';

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

  it('is, beside the form, whatever the dossier waits for; answers only while the office has them in hand; no deadline moves', () => {
    const proposed = after(...IN_PROGRESS, [tam, 'proposeResult']);
    expect(refusalOf(proposed, hanh, 'correct')).toBe('answersNotOpen');
    const outcome = decide(proposed, { detail: TAKEN_DOWN_WRONGLY, actor: hanh, at: at('2026-11-24', 9) }, frame);
    expect(outcome).toMatchObject({ ok: true, event: { from: 'awaitingApproval', to: 'awaitingApproval' } });
    if (outcome.ok) expect(evolve(proposed, outcome.event)).toEqual({ ...proposed, version: proposed.version + 1 });
  });

  it('is put on a new receipt only where there was one, and changes something', () => {
    const submitted = after([lan, 'submit']);
    expect(refusalOf(submitted, hanh, { ...TAKEN_DOWN_WRONGLY, reissuesReceipt: true })).toBe('noReceiptYet');
    const { from } = TAKEN_DOWN_WRONGLY.receiving ?? {};
    if (from)
      expect(refusalOf(submitted, hanh, { ...TAKEN_DOWN_WRONGLY, receiving: { from, to: { ...from } } })).toBe(
        'answersUnchanged',
      );
  });
});
