import type { AgencyDetail, NewAgency } from '@mot-cua/api-client';
import type { AgencyKind } from '@mot-cua/domain';
import { hoursText, shiftsOf } from '../../working-hours/working-hours-text';

/** An agency as it stands in the form: everything as it was typed. */
export interface AgencyDraft {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly code: string;
  readonly legacyCode: string;
  readonly kind: AgencyKind;
  readonly parentId: string | null;
  readonly validFrom: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly openingVi: string;
  readonly openingEn: string;
  readonly hasOwnHours: boolean;
  /** By weekday, 0 Sunday. */
  readonly hours: readonly string[];
}

const USUAL = '07:00–11:30, 13:30–17:00';

export const EMPTY_DRAFT: AgencyDraft = {
  ...{ nameVi: '', nameEn: '', code: '', legacyCode: '', kind: 'department', parentId: null, validFrom: '', units: [] },
  ...{ address: '', phone: '', email: '', website: '', openingVi: '', openingEn: '' },
  ...{ hasOwnHours: false, hours: ['', USUAL, USUAL, USUAL, USUAL, USUAL, ''] },
};

export function draftOf(agency: AgencyDetail): AgencyDraft {
  const { name, code, legacyCode, kind, parentId, validFrom, units, contact, workingWeek, workingWeekInForce } = agency;
  const { address = '', phone = '', email = '', website = '', openingHours } = contact;
  return {
    ...{ nameVi: name.vi, nameEn: name.en, code, legacyCode, kind, parentId, validFrom },
    units: units.map((unit) => ({ code: unit.code, name: unit.place.vi })),
    ...{ address, phone, email, website, openingVi: openingHours?.vi ?? '', openingEn: openingHours?.en ?? '' },
    ...{ hasOwnHours: workingWeek !== null, hours: workingWeekInForce.map(({ shifts }) => hoursText(shifts)) },
  };
}

/** The weekdays whose hours cannot be read, 0 Sunday. */
export function unreadableDays({ hasOwnHours, hours }: AgencyDraft): readonly number[] {
  return hasOwnHours ? hours.flatMap((typed, day) => (shiftsOf(typed) === undefined ? [day] : [])) : [];
}

export function agencyOf(draft: AgencyDraft): NewAgency {
  const { nameVi, nameEn, code, legacyCode, kind, parentId, validFrom, units, openingVi, openingEn } = draft;
  const { address, phone, email, website, hasOwnHours, hours } = draft;
  return {
    ...{
      name: { vi: nameVi, en: nameEn },
      code: code.trim(),
      legacyCode: legacyCode.trim(),
      kind,
      parentId,
      validFrom,
    },
    unitCodes: units.map((unit) => unit.code),
    contact: { address, phone, email, website, openingHours: { vi: openingVi, en: openingEn } },
    workingWeek: hasOwnHours ? hours.map((typed) => ({ shifts: shiftsOf(typed) ?? [] })) : null,
  };
}
