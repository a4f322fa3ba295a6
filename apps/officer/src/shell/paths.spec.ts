import { dossierPath, inboxDossierPath, PATHS, placeToReturnTo } from './paths';

describe('the places of the console', () => {
  it('keep the view and the filters while a dossier opens', () => {
    expect(inboxDossierPath('d1', '?xem=late')).toBe('/hop-viec/d1?xem=late');
    expect(dossierPath('d1', '?xem=late')).toBe('/ho-so/d1?xem=late');
  });

  it('are the only ones that signing in leads to', () => {
    expect(placeToReturnTo('/ho-so/d1?xem=late')).toBe('/ho-so/d1?xem=late');
    for (const elsewhere of [
      null,
      '',
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ])
      expect(placeToReturnTo(elsewhere)).toBe(PATHS.home);
  });
});
