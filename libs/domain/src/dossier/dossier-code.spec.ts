import { dossierCode, isDossierCode } from './dossier-code';

describe('a dossier code', () => {
  it('is the agency, the day in Vietnam and the serial of that day', () => {
    expect(dossierCode('H53.20', new Date('2026-11-22T17:30:00Z'), 1)).toBe('H53.20-261123-0001');
    expect(dossierCode('H53.20', new Date('2026-11-23T16:59:59Z'), 12345)).toBe('H53.20-261123-12345');
  });

  it.each(['H53.20-261123-0001', '000.00.53.H48-220921-0099', 'H56-210531-0001', 'H15.50.05.13-261008-0975'])(
    'reads %s',
    (code) => expect(isDossierCode(code)).toBe(true),
  );

  it.each(['', 'H53.20', 'H53.20-2611-0001', "H53.20-261123-0001' or 1=1", 'h53.20-261123-0001'])(
    'refuses %p',
    (code) => expect(isDossierCode(code)).toBe(false),
  );
});
