import { RETURN_METHOD_WORDS } from '../procedure/return-words';
import type { Text } from '../text/text';
import type { HandedIn } from './counter-filing';
import type { ReceivingChange } from './receiving-data';

/** Who reads what was corrected: those who process the dossier, whoever it is about, or who handed it in for them. */
export type ReceivingReader = 'office' | 'applicant' | 'representative';

/** A corrected line in words. `null`: there was nothing, or there is nothing any more. */
export interface CorrectedLine {
  readonly name: Text;
  readonly was: Text | null;
  readonly is: Text | null;
}

type Person = Extract<ReceivingChange, { of: 'applicant' | 'representative' }>;

const NAMES: Readonly<Record<Person['of'], Readonly<Partial<Record<Person['name'], Text>>>>> = {
  applicant: {
    fullName: { vi: 'Họ và tên người nộp', en: 'Applicant’s name' },
    identityNumber: { vi: 'Số định danh người nộp', en: 'Applicant’s identity number' },
    dateOfBirth: { vi: 'Ngày sinh người nộp', en: 'Applicant’s date of birth' },
    phone: { vi: 'Số điện thoại người nộp', en: 'Applicant’s phone' },
    email: { vi: 'Thư điện tử người nộp', en: 'Applicant’s e-mail' },
    address: { vi: 'Địa chỉ liên hệ', en: 'Address' },
  },
  representative: {
    fullName: { vi: 'Họ và tên người nộp thay', en: 'Representative’s name' },
    identityNumber: { vi: 'Số định danh người nộp thay', en: 'Representative’s identity number' },
    phone: { vi: 'Số điện thoại người nộp thay', en: 'Representative’s phone' },
    relation: { vi: 'Quan hệ, giấy ủy quyền', en: 'Relation, authorisation' },
  },
};

/** What somebody may read of a corrected line; `paperName` is for counted papers. */
export function correctedLine(
  change: ReceivingChange,
  reader: ReceivingReader,
  paperName: (code: string) => Text,
): CorrectedLine {
  switch (change.of) {
    case 'handedIn':
      return { name: paperName(change.paperCode), was: sheets(change.was), is: sheets(change.is) };
    case 'returnMethod':
      return {
        name: { vi: 'Cách nhận kết quả', en: 'How the result is returned' },
        was: RETURN_METHOD_WORDS[change.was],
        is: RETURN_METHOD_WORDS[change.is],
      };
    default: {
      const name = NAMES[change.of][change.name] ?? same(change.name);
      const show = (value: string | null, isOpen: boolean): Text | null =>
        value === null ? null : same(isOpen ? inWords(change, value) : masked(value));
      return {
        name,
        // What was taken down wrongly may be about somebody else altogether.
        was: show(change.was, reader === 'office'),
        is: show(change.is, mayRead(change, reader)),
      };
    }
  }
}

/** Numbers and ways to reach somebody are for themselves and the office (Law 91/2025/QH15 on personal data); names are for both. */
function mayRead({ of, name }: Person, reader: ReceivingReader): boolean {
  return reader === 'office' || reader === of || name === 'fullName' || name === 'relation';
}

/** The end of a number, enough to know it again: `•••••• 009`; nothing of a name or an address. */
export function masked(value: string): string {
  return /\d{3}$/.test(value) ? `•••••• ${value.slice(-3)}` : '••••••';
}

function inWords({ name }: Person, value: string): string {
  return name === 'dateOfBirth' ? value.split('-').reverse().join('/') : value;
}

function sheets(counts: HandedIn | null): Text | null {
  if (!counts) return null;
  const { originals, certifiedCopies, copies } = counts;
  const parts = [
    { count: originals, vi: 'bản chính', en: 'original(s)' },
    { count: certifiedCopies, vi: 'bản chứng thực', en: 'certified' },
    { count: copies, vi: 'bản sao', en: 'copies' },
  ].filter(({ count }) => count > 0);
  const words = (language: 'vi' | 'en') => parts.map((part) => `${part.count} ${part[language]}`).join(', ');
  return { vi: words('vi'), en: words('en') };
}

const same = (value: string): Text => ({ vi: value, en: value });
