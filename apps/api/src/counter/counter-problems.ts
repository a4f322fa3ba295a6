import {
  counterFilingFaults,
  isHandedIn,
  type Agency,
  type CounterFiling,
  type CounterFilingFault,
  type Language,
  type LocalDate,
  type ProcedureVersion,
  type Text,
} from '@mot-cua/domain';
import type { DraftProblemDto } from '../drafts/drafts.dto';

const REQUIRED: Readonly<Record<string, Text>> = {
  '/applicant/fullName': { vi: 'Hãy ghi họ tên người nộp hồ sơ.', en: 'Please give the applicant’s name.' },
  '/applicant/identityNumber': {
    vi: 'Hãy ghi số định danh của người nộp hồ sơ.',
    en: 'Please give the applicant’s identity number.',
  },
  '/representative/fullName': { vi: 'Hãy ghi họ tên người nộp thay.', en: 'Please give the representative’s name.' },
  '/representative/identityNumber': {
    vi: 'Hãy ghi số định danh của người nộp thay.',
    en: 'Please give the representative’s identity number.',
  },
  '/representative/relation': {
    vi: 'Hãy ghi quan hệ với người nộp hồ sơ.',
    en: 'Please say what they are to the applicant.',
  },
};

const WORDS: Readonly<Record<CounterFilingFault['code'], Text>> = {
  required: { vi: 'Mục này bắt buộc.', en: 'This is needed.' },
  identityNumber: {
    vi: 'Số định danh có 12 chữ số; chứng minh nhân dân 9; mã số thuế 10 hoặc 13; hộ chiếu bắt đầu bằng chữ cái.',
    en: 'A personal number has 12 digits, an old card 9, a tax code 10 or 13; a passport begins with a letter.',
  },
  phone: { vi: 'Số điện thoại có 10 chữ số, bắt đầu bằng 0.', en: 'A phone number has 10 digits and begins with 0.' },
  email: { vi: 'Thư điện tử chưa đúng, ví dụ ten@example.vn.', en: 'This is no e-mail address.' },
  day: { vi: 'Ngày sinh chưa đúng.', en: 'This is no date of birth.' },
  samePerson: {
    vi: 'Người nộp thay phải là người khác. Nếu người nộp tự đến, hãy bỏ phần nộp thay.',
    en: 'The representative has to be somebody else. Take that part out where the applicant came in person.',
  },
};

/** Where what is entered beside the form stands among the problems of an entry. */
const AT = '/counter';

/** What of an entry is wrong beside the form, each with its sentence. */
export function counterProblems(
  filing: Pick<CounterFiling, 'applicant' | 'representative'>,
  today: LocalDate,
  language: Language,
): DraftProblemDto[] {
  return counterFilingFaults(filing, today).map(({ pointer, code }) => {
    const words = (code === 'required' && REQUIRED[pointer]) || WORDS[code];
    return { pointer: `${AT}${pointer}`, code, message: words[language] };
  });
}

/** Papers that lie on the counter are there, whether or not they are scanned yet. */
export function papersOnTheCounter({ handedIn }: CounterFiling): string[] {
  return Object.entries(handedIn).flatMap(([code, counts]) => (isHandedIn(counts) ? [code] : []));
}

/** Whether a counter takes a procedure in: where its own agency or one below it decides, or where the procedure is taken in anywhere. */
export function placeProblems(
  { receivedAt }: Pick<ProcedureVersion, 'receivedAt'>,
  agency: Agency | undefined,
  agencyIds: readonly string[],
  language: Language,
): DraftProblemDto[] {
  if (!agency || receivedAt === 'province' || agencyIds.includes(agency.id)) return [];
  const message: Text = {
    vi: `Thủ tục này chỉ nộp tại ${agency.name.vi}. Hãy hướng dẫn người nộp đến đó, hoặc từ chối tiếp nhận.`,
    en: `This procedure is handed in at ${agency.name.en} only. Please send the applicant there, or refuse it.`,
  };
  return [{ pointer: '/agencyId', code: 'notReceivedHere', message: message[language] }];
}

/** What stays wrong once the officer has asked for it to be completed. */
export function problemsNotAskedFor(
  problems: readonly DraftProblemDto[],
  items: readonly { readonly kind: 'field' | 'paper'; readonly target: string }[],
): DraftProblemDto[] {
  return problems.filter(
    ({ pointer }) =>
      pointer === '/caseCode' ||
      pointer === '/agencyId' ||
      pointer.startsWith(`${AT}/`) ||
      !items.some(({ kind, target }) =>
        kind === 'paper' ? pointer === `/papers/${target}` : pointer === target || pointer.startsWith(`${target}/`),
      ),
  );
}
