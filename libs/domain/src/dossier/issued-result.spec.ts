import type { DossierEvent } from './dossier';
import { attachedToProposal, attachesAll, issuedResults } from './issued-result';

const event = (sequence: number, detail: DossierEvent['detail']): DossierEvent => ({
  ...{ dossierId: 'd1', sequence, from: 'approved', to: 'resolved', detail, at: new Date(0) },
  actor: { id: 'system', name: 'Hệ thống', role: 'system' },
});
const permit = { code: 'permit', attachmentId: 'a1', number: '01/2026/H53.20' };
const drawings = { code: 'drawings', attachmentId: 'a2', number: null };

describe('the results of a dossier', () => {
  it('are all that were issued, in their order', () => {
    expect(issuedResults([])).toEqual([]);
    expect(issuedResults([event(5, { action: 'issueResult', results: [permit, drawings] })])).toEqual([
      permit,
      drawings,
    ]);
  });

  it('are one in a history from when a procedure had but one', () => {
    const old = event(5, { action: 'issueResult', attachmentId: 'a1', number: '01/2026/H53.20' });
    expect(issuedResults([old])).toEqual([{ code: null, attachmentId: 'a1', number: '01/2026/H53.20' }]);
  });

  it('that are attached are those of the proposal that stands', () => {
    const propose = (sequence: number, attachmentId: string) =>
      event(sequence, { action: 'proposeResult', proposal: 'Đủ', attached: [{ code: 'drawings', attachmentId }] });
    const sentBack = event(3, { action: 'sendBack', reason: 'Thiếu dấu' });
    expect(attachedToProposal([propose(2, 'a1'), sentBack, propose(4, 'a2')])).toEqual([
      { code: 'drawings', attachmentId: 'a2' },
    ]);
  });

  it('need a document each, and no other', () => {
    const attached = [{ code: 'drawings', attachmentId: 'a2' }];
    expect(attachesAll(['drawings'], attached)).toBe(true);
    expect(attachesAll([], [])).toBe(true);
    expect(attachesAll(['drawings', 'map'], attached)).toBe(false);
    expect(attachesAll([], attached)).toBe(false);
  });
});
