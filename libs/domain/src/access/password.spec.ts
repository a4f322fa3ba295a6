import { faultOfPassword } from './password';

const fault = (password: string) => faultOfPassword(password, { userName: 'motcua.tanninh', minLength: 12 });

describe('a password that an officer chooses', () => {
  it('has twelve characters, however its diacritics are written', () => {
    expect(fault('mười một ký')).toBe('passwordTooShort');
    expect(fault('mười một ký'.normalize('NFD'))).toBe('passwordTooShort');
    expect(fault('mười hai chữ cái')).toBeUndefined();
  });

  it('does not hold the user name, in capitals neither', () => {
    expect(fault('xx-motcua.tanninh')).toBe('passwordHasUserName');
    expect(fault('MOTCUA.TANNINH!')).toBe('passwordHasUserName');
    expect(fault('tanninh.motcua-2026')).toBeUndefined();
  });

  it('is not one character over and over', () => {
    expect(fault('aaaaaaaaaaaa')).toBe('passwordTooSimple');
    expect(fault('1212121212121')).toBe('passwordTooSimple');
  });
});
