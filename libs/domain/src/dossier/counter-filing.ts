import type { LocalDate } from '../deadline/vietnam-time';
import type { CounterChannel } from '../procedure/procedure';

/** Somebody as a counter writes them down off their papers. What is not known is blank. */
export interface PersonOnPaper {
  readonly fullName: string;
  /** Of the identity card (số định danh, căn cước), an older one, a passport or a tax code. */
  readonly identityNumber: string;
  readonly dateOfBirth: LocalDate | null;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** Whoever hands a dossier in for another (người được ủy quyền nộp hồ sơ). */
export interface Representative {
  readonly fullName: string;
  readonly identityNumber: string;
  readonly phone: string;
  /** What they are to the applicant. */
  readonly relation: string;
  /** The form of the receipt asks for these too; absent or blank where nobody wrote them down. */
  readonly email?: string;
  readonly address?: string;
  /** Number and day of the paper by which they may (giấy ủy quyền). */
  readonly authorisation?: string;
}

/** How many of each sort of a paper were handed in. */
export interface HandedIn {
  readonly originals: number;
  readonly certifiedCopies: number;
  readonly copies: number;
}

/** What a counter enters beside the form (hồ sơ nộp trực tiếp hoặc qua bưu chính; Decree 118/2025/NĐ-CP, art. 17). */
export interface CounterFiling {
  readonly channel: CounterChannel;
  readonly applicant: PersonOnPaper;
  /** `null`: the applicant came in person. */
  readonly representative: Representative | null;
  /** By the code of the paper. */
  readonly handedIn: Readonly<Record<string, HandedIn>>;
}

export interface CounterFilingFault {
  /** JSON pointer into the filing. */
  readonly pointer: string;
  readonly code: 'required' | 'identityNumber' | 'phone' | 'email' | 'day' | 'samePerson';
}

/** A personal number (12 digits), an old identity card (9), a tax code (10 or 13) or a passport. */
const IDENTITY_NUMBER = /^(\d{9}|\d{10}|\d{10}-\d{3}|\d{12}|[A-Z]{1,2}\d{6,8})$/;
const PHONE = /^0\d{9,10}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const NOBODY: PersonOnPaper = {
  ...{ fullName: '', identityNumber: '', dateOfBirth: null, phone: '', email: '', address: '' },
};

/** What a dossier that a counter enters cannot go without, or has wrong, in the order of the screen. */
export function counterFilingFaults(
  { applicant, representative }: Pick<CounterFiling, 'applicant' | 'representative'>,
  today: LocalDate,
): CounterFilingFault[] {
  return [
    ...personFaults('/applicant', applicant),
    ...emailFaults('/applicant', applicant),
    ...(applicant.dateOfBirth !== null && applicant.dateOfBirth > today
      ? [{ pointer: '/applicant/dateOfBirth', code: 'day' } as const]
      : []),
    ...(representative ? representativeFaults(representative, applicant) : []),
  ];
}

function personFaults(
  at: string,
  { fullName, identityNumber, phone }: Pick<PersonOnPaper, 'fullName' | 'identityNumber' | 'phone'>,
): CounterFilingFault[] {
  return [
    ...(fullName === '' ? [{ pointer: `${at}/fullName`, code: 'required' } as const] : []),
    ...(identityNumber === ''
      ? [{ pointer: `${at}/identityNumber`, code: 'required' } as const]
      : IDENTITY_NUMBER.test(identityNumber)
        ? []
        : [{ pointer: `${at}/identityNumber`, code: 'identityNumber' } as const]),
    ...(phone === '' || PHONE.test(phone) ? [] : [{ pointer: `${at}/phone`, code: 'phone' } as const]),
  ];
}

function emailFaults(at: string, { email = '' }: { readonly email?: string }): CounterFilingFault[] {
  return email === '' || EMAIL.test(email) ? [] : [{ pointer: `${at}/email`, code: 'email' }];
}

function representativeFaults(representative: Representative, applicant: PersonOnPaper): CounterFilingFault[] {
  const { identityNumber, relation } = representative;
  const isSame = identityNumber !== '' && identityNumber === applicant.identityNumber;
  return [
    ...personFaults('/representative', representative),
    ...(isSame ? [{ pointer: '/representative/identityNumber', code: 'samePerson' } as const] : []),
    ...(relation === '' ? [{ pointer: '/representative/relation', code: 'required' } as const] : []),
    ...emailFaults('/representative', representative),
  ];
}

/** Whether a paper lies on the counter. */
export function isHandedIn(counts: HandedIn | undefined): boolean {
  return counts !== undefined && counts.originals + counts.certifiedCopies + counts.copies > 0;
}

/** What a filing says once blanks around what was typed are gone, and numbers are written in one way. */
export function tidyFiling(filing: CounterFiling): CounterFiling {
  const { applicant, representative, handedIn } = filing;
  return {
    ...filing,
    applicant: {
      ...tidyPerson(applicant),
      dateOfBirth: applicant.dateOfBirth,
      email: applicant.email.trim().toLowerCase(),
      address: tidy(applicant.address),
    },
    representative: representative && tidyRepresentative(representative),
    handedIn: Object.fromEntries(Object.entries(handedIn).filter(([, counts]) => isHandedIn(counts))),
  };
}

function tidyRepresentative(representative: Representative): Representative {
  const { relation, email = '', address = '', authorisation = '' } = representative;
  return {
    ...{ ...tidyPerson(representative), relation: tidy(relation), email: email.trim().toLowerCase() },
    ...{ address: tidy(address), authorisation: tidy(authorisation) },
  };
}

function tidyPerson({ fullName, identityNumber, phone }: Pick<PersonOnPaper, 'fullName' | 'identityNumber' | 'phone'>) {
  return {
    fullName: tidy(fullName),
    identityNumber: identityNumber.replaceAll(/[\s.]/g, '').toUpperCase(),
    phone: phone.replaceAll(/[\s.-]/g, '').replace(/^\+84/, '0'),
  };
}

function tidy(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ');
}
