import type { DossierSummary } from '@mot-cua/api-client';
import { act, renderHook } from '@testing-library/react';
import { idsBetween, selectionOf, usePicking, type Selection } from './use-selection';

const rows = (ids: string, version = 1) => [...ids].map((id) => ({ id, version }) as DossierSummary);

function selecting(ids = 'abcd') {
  return renderHook(({ question, of }) => selectionOf(usePicking(question), of), {
    initialProps: { question: 'all', of: rows(ids) },
  });
}

const picked = ({ picked: chosen }: Selection) => [...chosen.keys()].toSorted().join('');

describe('picking dossiers of the inbox', () => {
  it('takes one, or every one from the last to this', () => {
    const { result } = selecting();
    act(() => result.current.toggle('b'));
    act(() => result.current.toggle('d', true));
    expect(picked(result.current)).toBe('bcd');
    act(() => result.current.toggle('c'));
    expect(picked(result.current)).toBe('bd');
    expect(result.current.isPartOfPage).toBe(true);
    expect(idsBetween(rows('abcd'), 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(idsBetween(rows('abcd'), 'x', 'b')).toEqual(['b']);
  });

  it('takes the page, then lets it go', () => {
    const { result } = selecting();
    act(() => result.current.togglePage());
    expect([picked(result.current), result.current.isWholePage]).toEqual(['abcd', true]);
    act(() => result.current.togglePage());
    expect(picked(result.current)).toBe('');
  });

  it('keeps each dossier as it was when it was picked, and what the next page does not show', () => {
    const { result, rerender } = selecting('ab');
    act(() => result.current.toggle('a'));
    rerender({ question: 'all', of: rows('ax', 7) });
    act(() => result.current.toggle('x'));
    rerender({ question: 'all', of: rows('yz', 9) });
    expect([...result.current.picked.values()].map(({ id, version }) => `${id}${version}`)).toEqual(['a1', 'x7']);
    rerender({ question: 'late', of: rows('yz') });
    expect(picked(result.current)).toBe('');
  });
});
