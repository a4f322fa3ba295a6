import type { Text } from '../../text/text';
import type { NationalFault } from './national-procedure';

const WORDS: Readonly<Record<NationalFault['code'], Text>> = {
  missing: { vi: 'không có giá trị', en: 'is missing' },
  notList: { vi: 'không phải danh sách', en: 'is no list' },
  notText: { vi: 'không phải văn bản', en: 'is no text' },
  notNumber: { vi: 'không phải số hợp lệ', en: 'is no valid number' },
  unknownCode: { vi: 'là giá trị chưa được biết', en: 'is not a known value' },
  twice: { vi: 'có hai lần', en: 'stands twice' },
};

/** What could not be read, with what stood there: the portal's own field, for whoever asks the portal about it. */
export function describeNationalFault({ at, value, code }: Pick<NationalFault, 'at' | 'value' | 'code'>): Text {
  const { vi, en } = WORDS[code];
  const shown = value === '' ? '' : ` (“${value}”)`;
  return { vi: `${at} ${vi}${shown}`, en: `${at} ${en}${shown}` };
}
