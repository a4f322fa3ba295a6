import { unitOfCode, type AdministrativeUnit } from '../administrative-unit/administrative-unit';
import type { LocalDate } from '../deadline/vietnam-time';
import type { FieldProblem } from '../form/form';
import { FORM_FORMATS } from '../form/formats';
import { isInForce, subtreeIds, type Agency } from './agency';
import { faultyDaysOf } from './working-week';

/** `H53`, `H53.20`, `H53.20.05`: Decision 20/2020/QĐ-TTg. */
const CODE = /^[A-Z]\d{2}(?:\.\d{1,3}){0,3}$/;
/** The same from the smallest unit up, always four parts (QCVN 102:2016/BTTTT). */
const LEGACY_CODE = /^(?:\d{2,3}\.){3}[A-Z]\d{2}$/;
const SHORTEST_NAME = 3;
const LONGEST = 300;

/** What is wrong with an agency as somebody wants to have it, by JSON pointer; empty when it may be kept. */
export function agencyFaults(
  wanted: Agency,
  { agencies, units }: { readonly agencies: readonly Agency[]; readonly units: readonly AdministrativeUnit[] },
  on: LocalDate,
): FieldProblem[] {
  const others = agencies.filter(({ id }) => id !== wanted.id);
  const faults: FieldProblem[] = [];
  const fault = (pointer: string, code: string, params: FieldProblem['params'] = {}) =>
    faults.push({ pointer, code, params });

  if (!CODE.test(wanted.code)) fault('/code', 'agencyCode');
  else if (others.some(({ code }) => code === wanted.code)) fault('/code', 'codeTaken');
  if (!LEGACY_CODE.test(wanted.legacyCode)) fault('/legacyCode', 'legacyAgencyCode');
  else if (others.some(({ legacyCode }) => legacyCode === wanted.legacyCode)) fault('/legacyCode', 'codeTaken');
  for (const language of ['vi', 'en'] as const) {
    const { length } = wanted.name[language].trim();
    if (length < SHORTEST_NAME) fault(`/name/${language}`, 'minLength', { limit: SHORTEST_NAME });
    if (length > LONGEST) fault(`/name/${language}`, 'maxLength', { limit: LONGEST });
  }
  faults.push(...parentFaults(wanted, agencies), ...validityFaults(wanted), ...contactFaults(wanted));
  (wanted.unitCodes ?? []).forEach((code, index) => {
    const day = wanted.validTo === null ? laterOf(on, wanted.validFrom) : wanted.validFrom;
    if (!unitOfCode(units, code, day)) fault(`/unitCodes/${index}`, 'unitNotInForce');
  });
  if (wanted.workingWeek) {
    const days = faultyDaysOf(wanted.workingWeek);
    if (!days) fault('/workingWeek', 'shifts');
    else if (wanted.workingWeek.every((shifts) => shifts.length === 0)) fault('/workingWeek/1', 'noShifts');
    else for (const day of days) fault(`/workingWeek/${day}`, 'shifts');
  }
  return faults;
}

/** What is wrong with ending an agency on a day in favour of others; empty when it may end. */
export function endingFaults(
  agency: Agency,
  { endsOn, successorIds }: { readonly endsOn: LocalDate; readonly successorIds: readonly string[] },
  agencies: readonly Agency[],
): FieldProblem[] {
  const faults: FieldProblem[] = [];
  if (endsOn <= agency.validFrom) faults.push({ pointer: '/endsOn', code: 'validTo', params: {} });
  const below = agencies.filter((other) => other.parentId === agency.id && isInForce(other, endsOn));
  if (below.length > 0) faults.push({ pointer: '/endsOn', code: 'agenciesBelow', params: { count: below.length } });
  successorIds.forEach((id, index) => {
    const successor = agencies.find((other) => other.id === id);
    if (!successor || id === agency.id || !isInForce(successor, endsOn))
      faults.push({ pointer: `/successorIds/${index}`, code: 'successor', params: {} });
  });
  if (successorIds.length === 0) faults.push({ pointer: '/successorIds', code: 'required', params: {} });
  return faults;
}

function parentFaults(wanted: Agency, agencies: readonly Agency[]): FieldProblem[] {
  const { id, parentId } = wanted;
  if (parentId === null) {
    const isSecondRoot = agencies.some((other) => other.id !== id && other.parentId === null);
    return isSecondRoot ? [{ pointer: '/parentId', code: 'required', params: {} }] : [];
  }
  const isThere = agencies.some((other) => other.id === parentId);
  const isBelow = subtreeIds(agencies, id).includes(parentId);
  return isThere && !isBelow ? [] : [{ pointer: '/parentId', code: 'parent', params: {} }];
}

function validityFaults({ validFrom, validTo }: Agency): FieldProblem[] {
  const isDay = FORM_FORMATS['date'];
  const faults: FieldProblem[] = [];
  if (!isDay?.(validFrom)) faults.push({ pointer: '/validFrom', code: 'format:date', params: {} });
  if (validTo !== null && validTo <= validFrom) faults.push({ pointer: '/validTo', code: 'validTo', params: {} });
  return faults;
}

function contactFaults({ contact = {} }: Agency): FieldProblem[] {
  const { phone, email, website, address, openingHours } = contact;
  const faults: FieldProblem[] = [];
  // Counters have short numbers and several of them, so that only what could be no number at all is refused.
  if (phone !== undefined && !/^[\d+().\s/;,-]{3,60}$/.test(phone))
    faults.push({ pointer: '/contact/phone', code: 'agencyPhone', params: {} });
  if (email !== undefined && !FORM_FORMATS['email']?.(email))
    faults.push({ pointer: '/contact/email', code: 'format:email', params: {} });
  if (website !== undefined && !/^https?:\/\/[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/.test(website))
    faults.push({ pointer: '/contact/website', code: 'website', params: {} });
  for (const [pointer, words] of [
    ['/contact/address', address],
    ['/contact/openingHours/vi', openingHours?.vi],
    ['/contact/openingHours/en', openingHours?.en],
  ] as const)
    if (words !== undefined && words.length > LONGEST)
      faults.push({ pointer, code: 'maxLength', params: { limit: LONGEST } });
  return faults;
}

function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
