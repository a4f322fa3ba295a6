import type { LocalDate } from '../deadline/vietnam-time';
import type { Text } from '../text/text';
import type { LifeEvent } from './life-event';

/** A field (lĩnh vực) of administration that procedures belong to: civil status, land, … */
export interface Field {
  /** Given once: procedures and statistics name it. */
  readonly code: string;
  readonly name: Text;
  /** The field that it is a part of; `null` at the top. */
  readonly parentCode: string | null;
  /** The ministry in charge, in words. */
  readonly ministry: string | null;
  readonly lifeEvents: readonly LifeEvent[];
  /** Where it stands among its neighbours, the smallest first. */
  readonly order: number;
  readonly validFrom: LocalDate;
  /** First day on which it no longer exists; `null` while it does. */
  readonly validTo: LocalDate | null;
  /** The field that took its procedures over. */
  readonly successorCode: string | null;
}

/** A code as the catalogue writes it: `ho-tich`, `G15-TP01`. */
export const FIELD_CODE = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,48}[A-Za-z0-9])$/;

/** What an administrator does with a field that exists. */
export type FieldAct =
  | { readonly kind: 'change'; readonly field: Omit<Field, 'code' | 'validTo' | 'successorCode'> }
  | { readonly kind: 'end'; readonly validTo: LocalDate; readonly successorCode: string | null }
  | { readonly kind: 'reopen' };

export type FieldRefusal =
  | 'fieldParentWrong'
  | 'fieldInUse'
  | 'fieldHasParts'
  | 'fieldSuccessorWrong'
  | 'fieldEndTooEarly'
  | 'fieldStateDiffers';

/** The field after an act. */
export function afterFieldAct(field: Field, act: FieldAct): Field {
  switch (act.kind) {
    case 'change':
      return { ...field, ...act.field };
    case 'end':
      return { ...field, validTo: act.validTo, successorCode: act.successorCode };
    case 'reopen':
      return { ...field, validTo: null, successorCode: null };
  }
}

/**
 * Why a field cannot become what an act makes of it; `undefined` when it can.
 * @param all every field there is, this one among them or not yet
 * @param publishedProcedures how many published procedures it has
 */
export function objectionToFieldAct(
  field: Field,
  act: FieldAct,
  all: readonly Field[],
  publishedProcedures: number,
): FieldRefusal | undefined {
  if ((act.kind === 'reopen') !== (field.validTo !== null)) return 'fieldStateDiffers';
  const next = afterFieldAct(field, act);
  return act.kind === 'end' ? objectionToEnd(next, all, publishedProcedures) : objectionToPlace(next, all);
}

/** Why a field cannot stand where it says: its parent is another one that exists, and no field is above itself. */
export function objectionToPlace({ code, parentCode }: Field, all: readonly Field[]): FieldRefusal | undefined {
  const above = new Set([code]);
  for (let at = parentCode; at !== null;) {
    const parent = all.find((one) => one.code === at);
    if (!parent || parent.validTo !== null || above.has(at)) return 'fieldParentWrong';
    above.add(at);
    at = parent.parentCode;
  }
  return undefined;
}

function objectionToEnd(
  { code, validFrom, validTo, successorCode }: Field,
  all: readonly Field[],
  publishedProcedures: number,
): FieldRefusal | undefined {
  if (validTo === null || validTo <= validFrom) return 'fieldEndTooEarly';
  if (all.some((one) => one.parentCode === code && one.validTo === null)) return 'fieldHasParts';
  if (successorCode === null) return publishedProcedures > 0 ? 'fieldInUse' : undefined;
  const successor = all.find((one) => one.code === successorCode);
  return !successor || successorCode === code || successor.validTo !== null ? 'fieldSuccessorWrong' : undefined;
}
