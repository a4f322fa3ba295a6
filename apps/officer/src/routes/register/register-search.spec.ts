import { readRegisterSearch, writeRegisterSearch } from './register-search';

const NOW = new Date('2026-11-30T18:00:00Z');

it('is this month until today, as it is in Vietnam, unless the URL says otherwise', () => {
  expect(readRegisterSearch(new URLSearchParams(), NOW)).toMatchObject({ from: '2026-12-01', to: '2026-12-01' });
  const asked = readRegisterSearch(new URLSearchParams('tu=2026-01-01&den=hôm nay&linh-vuc=ho-tich'), NOW);
  expect(asked).toMatchObject({ from: '2026-01-01', to: '2026-12-01', fieldCode: 'ho-tich', agencyId: null });
});

it('begins again at the first page when the filter changes', () => {
  const search = readRegisterSearch(new URLSearchParams('tu=2026-01-01&den=2026-01-31&trang=abc'), NOW);
  expect(writeRegisterSearch(search, { fieldCode: 'ho-tich' })).toEqual({
    ...{ tu: '2026-01-01', den: '2026-01-31', 'linh-vuc': 'ho-tich' },
  });
  expect(writeRegisterSearch(search, { cursor: 'xyz' })).toMatchObject({ trang: 'xyz' });
});
