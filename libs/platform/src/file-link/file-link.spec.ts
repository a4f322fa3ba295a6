import { FileLinks } from './file-link';

const ID = '5f0c1f9e-0000-4000-8000-000000000001';
const OTHER = '5f0c1f9e-0000-4000-8000-000000000002';
const NOW = new Date('2026-11-23T09:00:00Z');
const links = new FileLinks({ key: 'k'.repeat(32), days: 30 }, 'https://motcua.tayninh.example');

/** What the address of a file says. */
function partsOf(link: string) {
  const { searchParams } = new URL(link);
  return { until: searchParams.get('until') ?? '', signature: searchParams.get('signature') ?? '' };
}

describe('a link to one file', () => {
  it('opens that file until its end, and is the same all day', () => {
    const link = links.linkTo(ID, NOW);
    expect(link).toMatch(/^https:\/\/motcua\.tayninh\.example\/api\/v1\/shared-files\/5f0c1f9e-/);
    expect(links.linkTo(ID, new Date('2026-11-23T23:59:59Z'))).toBe(link);
    expect(links.check(ID, partsOf(link), NOW)).toBe('right');
    expect(links.check(ID, partsOf(link), new Date('2026-12-23T23:59:59Z'))).toBe('right');
    expect(links.check(ID, partsOf(link), new Date('2026-12-24T00:00:00Z'))).toBe('expired');
  });

  it('opens no other file, no longer, and nothing by another key', () => {
    const parts = partsOf(links.linkTo(ID, NOW));
    expect(links.check(OTHER, parts, NOW)).toBe('wrong');
    expect(links.check(ID, { ...parts, until: String(Number(parts.until) + 1) }, NOW)).toBe('wrong');
    expect(links.check(ID, { ...parts, signature: `${parts.signature.slice(0, -1)}_` }, NOW)).toBe('wrong');
    expect(links.check(ID, { ...parts, signature: '' }, NOW)).toBe('wrong');
    const others = new FileLinks({ key: 'x'.repeat(32), days: 30 }, 'https://motcua.tayninh.example');
    expect(others.check(ID, parts, NOW)).toBe('wrong');
  });
});
