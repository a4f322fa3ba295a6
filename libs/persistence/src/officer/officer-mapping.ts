import { STAFF_ROLES, type Officer, type OfficerProfile } from '@mot-cua/domain';
import type { AccountRow } from '../account/account.rows';
import type { AdminSnapshot } from '../admin-change/admin-change.rows';

/** @throws Error for the account of a citizen */
export function toOfficer(row: AccountRow): Officer {
  const { id, username, fullName, position, agencyId, state, stateReason, mustChangePassword } = row;
  if (username === null || agencyId === null) throw new Error(`Account ${id} is no officer's`);
  return {
    id,
    userName: username,
    fullName,
    position,
    phone: row.contactPhone,
    email: row.contactEmail,
    agencyId,
    roles: STAFF_ROLES.filter((role) => row.roles.includes(role)),
    state,
    stateReason,
    mustChangePassword,
  };
}

/** The columns that a profile fills. */
export function columnsOf({ fullName, position, phone, email, agencyId, roles }: OfficerProfile): Partial<AccountRow> {
  return { fullName, position, contactPhone: phone, contactEmail: email, agencyId, roles: [...roles] };
}

/** What the log keeps of an officer. */
export function snapshotOf({ id: _, ...officer }: Officer): AdminSnapshot {
  return { ...officer };
}
