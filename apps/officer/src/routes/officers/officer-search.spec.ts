import { isNarrowed, readOfficerSearch, writeOfficerSearch } from './officer-search';

describe('the list of officers in the URL', () => {
  it('is read back as it was written', () => {
    const search = { words: 'hạnh', agencyId: 'a1', role: 'leader', state: 'locked', after: 'o9' } as const;
    expect(readOfficerSearch(writeOfficerSearch(search, { after: 'o9' }))).toEqual(search);
  });

  it('begins at the first page again when anything else changes', () => {
    const search = readOfficerSearch(new URLSearchParams('sau=o9'));
    expect(writeOfficerSearch(search, { role: 'clerk' }).toString()).toBe('vai-tro=clerk');
  });

  it('takes what it does not understand for absent', () => {
    const search = readOfficerSearch(new URLSearchParams('vai-tro=king&trang-thai=asleep'));
    expect(search).toEqual({ words: '', agencyId: null, role: null, state: null, after: '' });
    expect(isNarrowed(search)).toBe(false);
  });
});
