import { exportAddress } from './export-address';

describe('the address of an export', () => {
  it('has the filters of the list and nothing that is not chosen', () => {
    const search = { words: 'kết hôn', field: null, level: 4, standing: 'draft' as const, after: '1.000001' };
    expect(exportAddress(search, 'xlsx')).toBe(
      '/api/v1/catalogue/procedures/export?format=xlsx&q=k%E1%BA%BFt+h%C3%B4n&level=4&standing=draft',
    );
  });
});
