/** Shortest password of an officer, in characters. Length does more than symbols (NIST SP 800-63B, 5.1.1.2). */
export const OFFICER_PASSWORD_LENGTH = 12;
/** Shortest password of a citizen, in characters. */
export const CITIZEN_PASSWORD_LENGTH = 10;
const DIFFERENT_CHARACTERS = 5;

export type PasswordFault = 'passwordTooShort' | 'passwordHasUserName' | 'passwordTooSimple';

/** What is wrong with a password that somebody chooses; `undefined` when nothing is. Vietnamese letters count as one each. */
export function faultOfPassword(
  password: string,
  { userName, minLength }: { readonly userName: string | null; readonly minLength: number },
): PasswordFault | undefined {
  const characters = [...password.normalize('NFKC').toLowerCase()];
  if (characters.length < minLength) return 'passwordTooShort';
  if (userName && characters.join('').includes(userName.toLowerCase())) return 'passwordHasUserName';
  return new Set(characters).size < DIFFERENT_CHARACTERS ? 'passwordTooSimple' : undefined;
}
