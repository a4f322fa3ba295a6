import { FORM_FORMATS } from '@mot-cua/domain';
import { Rejected, TryAgain } from '../national-portal/errors';
import type { PersonOnRecord, RegistryPurpose } from './population-registry';

type Row = Readonly<Record<string, unknown>>;

/** What is sent to `POST /v1/nguoi-dan/tra-cuu`. In the body: an address would stand in logs. */
export interface PersonQuery {
  readonly soDinhDanh: string;
  readonly mucDich: 'DIEN_SAN_TO_KHAI';
}

const PURPOSES: Readonly<Record<RegistryPurpose, PersonQuery['mucDich']>> = { prefill: 'DIEN_SAN_TO_KHAI' };
const GENDERS: Readonly<Record<string, PersonOnRecord['gender']>> = { Nữ: 'female', Nam: 'male' };
/** Longer than any name or address: what is longer is something else. */
const LONGEST_TEXT = 300;

export function toQuery(nationalId: string, purpose: RegistryPurpose): PersonQuery {
  return { soDinhDanh: nationalId, mucDich: PURPOSES[purpose] };
}

/** The token of `POST /v1/token`, with the seconds for which it holds. @throws TryAgain for anything else */
export function readToken(answer: unknown): { readonly token: string; readonly seconds: number } {
  const { maTruyCap, hieuLucGiay } = isRow(answer) ? answer : {};
  if (typeof maTruyCap !== 'string' || maTruyCap === '') throw new TryAgain('Registry: no token in the answer');
  return { token: maTruyCap, seconds: typeof hieuLucGiay === 'number' && hieuLucGiay > 0 ? hieuLucGiay : 0 };
}

/**
 * The person in an answer, `undefined` where it says that there is none. A part that cannot be read is left out.
 * @throws TryAgain for what is no answer; Rejected for one about somebody else
 */
export function readPerson(answer: unknown, nationalId: string): PersonOnRecord | undefined {
  if (!isRow(answer) || !('nguoiDan' in answer)) throw new TryAgain('Registry: not an answer');
  const person = answer['nguoiDan'];
  if (person === null) return undefined;
  if (!isRow(person)) throw new TryAgain('Registry: not an answer');
  if (person['soDinhDanh'] !== nationalId) throw new Rejected('The registry answered about somebody else');
  const fullName = text(person['hoChuDemTen']);
  if (fullName === undefined) throw new TryAgain('Registry: a person without a name');
  return withoutGaps({
    nationalId,
    fullName,
    dateOfBirth: day(person['ngaySinh']),
    gender: Object.hasOwn(GENDERS, String(person['gioiTinh'])) ? GENDERS[String(person['gioiTinh'])] : undefined,
    ethnicity: text(person['danToc']),
    nationality: /^[A-Z]{2}$/.test(String(person['quocTich'])) ? String(person['quocTich']) : undefined,
    homeTown: text(person['queQuan']),
    residence: residence(person['thuongTru']),
  });
}

function residence(value: unknown): PersonOnRecord['residence'] {
  if (!isRow(value) || !/^\d{5}$/.test(String(value['maDonVi']))) return undefined;
  const line = text(value['diaChi']);
  return { unitCode: String(value['maDonVi']), ...(line !== undefined && { line }) };
}

/** A day as they write it, 14031995; of some people only the year is known (`1950`), which is no day. */
function day(value: unknown): string | undefined {
  const [, dd, mm, yyyy] = /^(\d{2})(\d{2})(\d{4})$/.exec(String(value)) ?? [];
  const written = `${yyyy}-${mm}-${dd}`;
  return FORM_FORMATS['date']?.(written) ? written : undefined;
}

function text(value: unknown): string | undefined {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed !== '' && trimmed.length <= LONGEST_TEXT && !trimmed.includes('\u0000') ? trimmed : undefined;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutGaps({ nationalId, fullName, ...known }: PersonOnRecord): PersonOnRecord {
  return {
    nationalId,
    fullName,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}
