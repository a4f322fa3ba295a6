import { OFFICER_STATES, STAFF_ROLES, type Text } from '@mot-cua/domain';
import { ROLE_WORDS, useText } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { OFFICER_WORDS, STATE_NAMES } from './officer.words';
import { useAgencies } from './officers.queries';

const ACTIONS: HistoryWords['actions'] = {
  created: { name: { vi: 'Mở tài khoản', en: 'Account opened' }, tone: 'good' },
  changed: { name: { vi: 'Sửa thông tin', en: 'Changed' } },
  locked: { name: { vi: 'Khóa tài khoản', en: 'Locked' }, tone: 'attention' },
  unlocked: { name: { vi: 'Mở khóa', en: 'Unlocked' }, tone: 'good' },
  ended: { name: { vi: 'Ngừng tài khoản', en: 'Ended' }, tone: 'bad' },
  passwordReset: { name: { vi: 'Cấp lại mật khẩu', en: 'New password given' }, tone: 'attention' },
};

/** How changes of officers are told. */
export function useOfficerHistoryWords(): HistoryWords {
  const say = useText();
  const agencies = useAgencies();
  const nameOf = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, Text>>) => {
    return (value: unknown) => {
      const key = keys.find((known) => known === value);
      return key ? say(words[key]) : String(value);
    };
  };
  const roleName = nameOf(STAFF_ROLES, ROLE_WORDS);
  const agencyName = (value: unknown) => {
    const agency = agencies.data?.find(({ id }) => id === value);
    return agency ? say(agency.name) : say({ vi: 'cơ quan đã ngừng', en: 'an agency of the past' });
  };
  return {
    actions: ACTIONS,
    properties: {
      fullName: { name: OFFICER_WORDS.fullName },
      userName: { name: OFFICER_WORDS.userName },
      position: { name: OFFICER_WORDS.position },
      agencyId: { name: OFFICER_WORDS.agency, show: agencyName },
      roles: {
        name: OFFICER_WORDS.roles,
        show: (value) => (Array.isArray(value) ? value.map(roleName).join(', ') : String(value)),
      },
      phone: { name: OFFICER_WORDS.phone },
      email: { name: OFFICER_WORDS.email },
      state: { name: OFFICER_WORDS.state, show: nameOf(OFFICER_STATES, STATE_NAMES) },
      stateReason: { name: OFFICER_WORDS.stateReason },
    },
  };
}
