import { act, renderHook } from '@testing-library/react';
import { useQuietList } from './use-quiet-list';

interface Row {
  readonly id: string;
  readonly state: string;
}

const rows = (ids: string, state = 'submitted'): Row[] => [...ids].map((id) => ({ id, state }));
const idsOf = ({ rows: shown }: { readonly rows: readonly Row[] }) => shown.map(({ id }) => id).join('');

interface Given {
  readonly question?: string;
  readonly fresh: readonly Row[];
  readonly isBusy: boolean;
}

function listOf(first: Given) {
  return renderHook(({ question = 'all', fresh, isBusy }: Given) => useQuietList(question, fresh, isBusy), {
    initialProps: first,
  });
}

describe('the list under the hands of an officer', () => {
  it('keeps every row in its place while they are busy, and counts what waits', () => {
    const { result, rerender } = listOf({ fresh: rows('abc'), isBusy: true });
    rerender({ fresh: rows('xaycz'), isBusy: true });
    expect(idsOf(result.current)).toBe('abc');
    expect(result.current.waiting).toBe(3);
    expect([...result.current.gone]).toEqual(['b']);
  });

  it('renews what the rows say in place', () => {
    const { result, rerender } = listOf({ fresh: rows('ab'), isBusy: true });
    rerender({ fresh: [...rows('x'), ...rows('a', 'received'), ...rows('b')], isBusy: true });
    expect(result.current.rows).toEqual([
      { id: 'a', state: 'received' },
      { id: 'b', state: 'submitted' },
    ]);
  });

  it('shows what is new when they ask for it', () => {
    const { result, rerender } = listOf({ fresh: rows('abc'), isBusy: true });
    rerender({ fresh: rows('xac'), isBusy: true });
    act(() => result.current.showNew());
    expect(idsOf(result.current)).toBe('xac');
    expect(result.current.waiting).toBe(0);
    expect(result.current.gone.size).toBe(0);
  });

  it('shows it by itself as soon as they are not busy any more', () => {
    const { result, rerender } = listOf({ fresh: rows('abc'), isBusy: true });
    rerender({ fresh: rows('xabc'), isBusy: true });
    expect(idsOf(result.current)).toBe('abc');
    rerender({ fresh: rows('xabc'), isBusy: false });
    expect(idsOf(result.current)).toBe('xabc');
  });

  it('lets new rows follow at the end at once, where nothing moves', () => {
    const { result, rerender } = listOf({ fresh: rows('ab'), isBusy: true });
    rerender({ fresh: rows('abc'), isBusy: true });
    expect(idsOf(result.current)).toBe('abc');
  });

  it('gives way to the answer of another question', () => {
    const { result, rerender } = listOf({ fresh: rows('abc'), isBusy: true });
    rerender({ question: 'late', fresh: rows('c'), isBusy: true });
    expect(idsOf(result.current)).toBe('c');
    expect(result.current.gone.size).toBe(0);
  });
});
