import type { Account, OfficerDetail } from '@mot-cua/api-client';

/** Somebody who is signed in to the console; a system administrator unless told otherwise. */
export function anAccount(more: Partial<Account> = {}): Account {
  return {
    id: 'bao',
    username: 'quantri',
    fullName: 'Dương Gia Bảo',
    roles: ['systemAdmin'],
    position: null,
    agency: null,
    nationalId: null,
    phone: null,
    email: null,
    mustChangePassword: false,
    ...more,
  };
}

/** A case officer's account as an administrator sees it. */
export function anOfficer(more: Partial<OfficerDetail> = {}): OfficerDetail {
  return {
    id: 'tam',
    userName: 'chuyenvien.tanninh',
    fullName: 'Phạm Văn Tâm',
    position: 'Công chức chuyên môn',
    phone: null,
    email: null,
    agency: { id: 'a20', code: 'H53.20', name: { vi: 'UBND phường Tân Ninh', en: 'Tân Ninh Ward' }, kind: 'commune' },
    roles: ['caseOfficer'],
    state: 'active',
    stateReason: null,
    mustChangePassword: false,
    heldDossiers: 0,
    revision: 1,
    held: [],
    ...more,
  };
}
