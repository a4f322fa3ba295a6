import {
  explainMark,
  isMarked,
  isReadyToSend,
  supplementItems,
  toggleMark,
  type SupplementMarks,
} from './supplement-marks';

const name = { kind: 'field', target: '/child/fullName' } as const;
const paper = { kind: 'paper', target: 'giay-chung-sinh' } as const;

describe('the marks on a dossier', () => {
  it('are set and taken away by the same flag', () => {
    const marked = toggleMark(toggleMark([], name), paper);
    expect(marked).toEqual([
      { ...name, reason: '' },
      { ...paper, reason: '' },
    ]);
    expect(toggleMark(marked, name)).toEqual([{ ...paper, reason: '' }]);
  });

  it('tell a field from a paper of the same name', () => {
    const marks = toggleMark([], { kind: 'paper', target: 'same' });
    expect(isMarked(marks, { kind: 'field', target: 'same' })).toBe(false);
    expect(toggleMark(marks, { kind: 'field', target: 'same' })).toHaveLength(2);
  });

  it('take their reason, and no other mark does', () => {
    const marks = explainMark(toggleMark(toggleMark([], name), paper), paper, { reason: 'Ảnh mờ' });
    expect(marks.map(({ reason }) => reason)).toEqual(['', 'Ảnh mờ']);
  });

  it('can be sent when there are some and each says why', () => {
    const half: SupplementMarks = [
      { ...name, reason: 'Sai tên' },
      { ...paper, reason: '  ' },
    ];
    expect(isReadyToSend([])).toBe(false);
    expect(isReadyToSend(half)).toBe(false);
    expect(isReadyToSend(explainMark(half, paper, { reason: 'Mờ' }))).toBe(true);
  });

  it('are sent trimmed, without legal bases that were left empty', () => {
    const marks: SupplementMarks = [
      { ...name, reason: ' Sai tên ', legalBasis: ' Điều 16 ' },
      { ...paper, reason: 'Mờ', legalBasis: '  ' },
    ];
    expect(supplementItems(marks)).toEqual([
      { ...name, reason: 'Sai tên', legalBasis: 'Điều 16' },
      { ...paper, reason: 'Mờ' },
    ]);
  });
});
