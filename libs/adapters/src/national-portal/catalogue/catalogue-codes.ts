import type { ProcessingTime } from '@mot-cua/domain';
import type { NationalChannelName } from '@mot-cua/domain/procedure/national';

/** KENH */
export const CHANNEL_OF_CODE: Readonly<Record<string, NationalChannelName | undefined>> = {
  '1': 'counter',
  '2': 'online',
  '3': 'post',
};

/** DONVITINH, in small letters. */
export const UNIT_OF_WORDS: Readonly<Record<string, Exclude<ProcessingTime['unit'], 'sameDay'> | undefined>> = {
  'giờ làm việc': 'workingHour',
  'ngày làm việc': 'workingDay',
  ngày: 'calendarDay',
  tháng: 'month',
};

/** TRANGTHAI: whether the procedure is public. */
export const IS_PUBLIC_OF_CODE: Readonly<Record<string, boolean | undefined>> = { '0': false, '1': true };

/** What the name of a payment begins with. */
export function feeKind(name: string): 'fee' | 'charge' | null {
  if (/^lệ phí(\s|$)/iu.test(name)) return 'charge';
  return /^phí(\s|$)/iu.test(name) ? 'fee' : null;
}
