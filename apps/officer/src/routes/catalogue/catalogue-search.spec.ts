import { readCatalogueSearch, writeCatalogueSearch } from './catalogue-search';

describe('the search of the catalogue in the URL', () => {
  it('is read as it was written', () => {
    const search = { words: 'kết hôn', field: 'G15', level: 4, standing: 'draft', after: '1.000894' } as const;
    expect(readCatalogueSearch(writeCatalogueSearch(search))).toEqual(search);
  });

  it('is empty while nothing is chosen, and takes no nonsense', () => {
    const nothing = { words: '', field: null, level: null, standing: null, after: null };
    expect(writeCatalogueSearch(nothing).toString()).toBe('');
    expect(readCatalogueSearch(new URLSearchParams('muc=9&tinh-trang=x'))).toEqual(nothing);
  });
});
