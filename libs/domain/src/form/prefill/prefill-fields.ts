import type { Text } from '../../text/text';
import type { AnswerShape } from './answer-shape';
import type { DocumentFact } from './prefill-path';

/** One thing that a source can tell: what it is called, and the kind of answer that it gives. */
export interface PrefillField {
  readonly title: Text;
  readonly shape: AnswerShape;
}

const TEXT = { is: 'text' } as const;
const TERM = { is: 'term' } as const;
const formatted = (format: string) => ({ is: 'format', format }) as const;
const DAY = formatted('date');

/** What the account can tell. */
export const ACCOUNT_FIELDS = {
  fullName: { title: { vi: 'Họ tên', en: 'Name' }, shape: TEXT },
  nationalId: { title: { vi: 'Số định danh cá nhân', en: 'Personal number' }, shape: formatted('nationalId') },
  phone: { title: { vi: 'Số điện thoại', en: 'Phone' }, shape: formatted('phone') },
  email: { title: { vi: 'Email', en: 'E-mail' }, shape: formatted('email') },
  dateOfBirth: { title: { vi: 'Ngày sinh', en: 'Date of birth' }, shape: DAY },
} as const satisfies Readonly<Record<string, PrefillField>>;

export type AccountField = keyof typeof ACCOUNT_FIELDS;

/** What is known of a document itself. */
export const DOCUMENT_FACT_FIELDS: Readonly<Record<DocumentFact, PrefillField>> = {
  number: { title: { vi: 'Số của giấy tờ', en: 'Number of the document' }, shape: TEXT },
  issuedOn: { title: { vi: 'Ngày cấp', en: 'Day of issue' }, shape: DAY },
  agency: { title: { vi: 'Cơ quan cấp', en: 'Issuing agency' }, shape: TEXT },
};

/** A registry and what it can tell of the person who asks. */
export interface Registry {
  readonly name: Text;
  readonly fields: Readonly<Record<string, PrefillField>>;
}

/** The national population database (Cơ sở dữ liệu quốc gia về dân cư; Law on Identification 26/2023/QH15, art. 9). */
const POPULATION = {
  fullName: { title: { vi: 'Họ, chữ đệm, tên', en: 'Full name' }, shape: TEXT },
  dateOfBirth: { title: { vi: 'Ngày sinh', en: 'Date of birth' }, shape: DAY },
  gender: { title: { vi: 'Giới tính', en: 'Sex' }, shape: { is: 'choice', values: ['female', 'male'] } },
  ethnicity: { title: { vi: 'Dân tộc', en: 'Ethnic group' }, shape: TERM },
  nationality: { title: { vi: 'Quốc tịch', en: 'Nationality' }, shape: TERM },
  homeTown: { title: { vi: 'Quê quán', en: 'Home town' }, shape: TEXT },
  residence: {
    title: { vi: 'Nơi thường trú', en: 'Permanent residence' },
    shape: { is: 'unit', level: 'commune', street: true },
  },
} as const satisfies Registry['fields'];

export type PopulationField = keyof typeof POPULATION;

/** Every registry that the portal knows how to ask, by the name that paths give it. */
export const REGISTRIES = {
  population: {
    name: { vi: 'Cơ sở dữ liệu quốc gia về dân cư', en: 'the national population database' },
    fields: POPULATION,
  },
} as const satisfies Readonly<Record<string, Registry>>;

export type RegistryCode = keyof typeof REGISTRIES;

/** A registry by its name; `undefined` for one that the portal does not know. */
export function registryOf(code: string): Registry | undefined {
  const known: Readonly<Record<string, Registry>> = REGISTRIES;
  return Object.hasOwn(known, code) ? known[code] : undefined;
}

/** An entry of a table of fields; `undefined` where it has none. */
export function prefillFieldIn(fields: Registry['fields'], name: string): PrefillField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
