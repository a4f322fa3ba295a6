import { objectionToCounterReset } from './counter-reset';
import { ADMIN_ROLES, OFFICER_ROLES } from './role';

const citizen = { roles: ['citizen'] } as const;

describe('a new password at the counter', () => {
  it('is given to a citizen whose identity card was seen', () => {
    expect(objectionToCounterReset(citizen, { identityChecked: true })).toBeUndefined();
  });

  it('is not given while nobody says that it was', () => {
    expect(objectionToCounterReset(citizen, { identityChecked: false })).toBe('identityUnchecked');
  });

  it.each([...OFFICER_ROLES, ...ADMIN_ROLES])('is not given to a %s, who may be a citizen too', (role) => {
    expect(objectionToCounterReset({ roles: ['citizen', role] }, { identityChecked: true })).toBe('staffAccount');
  });
});
