const KEPT_UNDER = 'mot-cua.last-login';

/** The user name that signed in at this tab last: after an expired session only the password is left to type. */
export function lastLogin(): string | null {
  return sessionStorage.getItem(KEPT_UNDER);
}

export function keepLogin(login: string): void {
  sessionStorage.setItem(KEPT_UNDER, login);
}
