/** What of the account a field may be filled from, as `x-prefill` in its schema. */
export const PREFILL_PATHS = [
  'account.fullName',
  'account.nationalId',
  'account.phone',
  'account.email',
  'account.dateOfBirth',
] as const;
