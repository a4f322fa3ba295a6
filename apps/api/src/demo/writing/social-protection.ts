import type { ProcedureVersion } from '@mot-cua/domain';
import { text, words } from './fields';

export const SOCIAL_PROTECTION: ProcedureVersion['field'] = {
  code: 'bao-tro-xa-hoi',
  name: text('Bảo trợ xã hội', 'Social protection'),
};

/** Where an allowance is paid to, for who wants it through a bank. */
export const ACCOUNT = {
  holder: words(text('Chủ tài khoản', 'Account holder')),
  number: words(text('Số tài khoản', 'Account number'), { maxLength: 30 }),
  bank: words(text('Ngân hàng', 'Bank')),
};
