import { addressWords, asksForStreet, isUnitField } from '../administrative-unit/unit-answer';
import type { DossierEvent } from '../dossier/dossier';
import type { DossierAction } from '../dossier/lifecycle';
import type { Answers, FormDefinition } from '../form/form';
import { pointerNames, schemaOfField, valueAt } from '../form/json-pointer';
import { isRecord, propertiesOf, titleOf } from '../form/schema-properties';
import type { ProcessingTime } from '../deadline/deadline';
import type { ReturnMethod } from '../procedure/procedure';
import { controlSheetValues } from './control-sheet';
import {
  extensionValues,
  receiptValues,
  refusalValues,
  stopNoticeValues,
  supplementRequestValues,
  type DossierFacts,
  type PaperFacts,
} from './document-values';
import type { DocumentValues } from './fill-template';
import type { IssuedDocumentKind } from './kind';
import type { ProcessNames } from './step-movements';

/** What the documents of an event are written from. */
export interface EventSources {
  readonly event: DossierEvent;
  /** Up to the event, which is its last. */
  readonly history: readonly DossierEvent[];
  readonly facts: DossierFacts;
  readonly form: FormDefinition;
  /** Those that were handed in until then. */
  readonly papers: readonly PaperFacts[];
  /** Names of all papers of the procedure, by code. */
  readonly paperNames: ReadonlyMap<string, string>;
  readonly returnMethod: ReturnMethod;
  /** Of its procedure, case and channel. */
  readonly processingTime: ProcessingTime;
  readonly feeTotal?: number;
  readonly receivingAgencyName: string;
  readonly processNames: ProcessNames;
  readonly number: number;
  readonly year: number;
}

/** What a document says of the event that it puts in writing. @throws Error for an event that it does not belong to */
export function valuesOfEvent(kind: IssuedDocumentKind, sources: EventSources): DocumentValues {
  const { event, history, facts } = sources;
  const { detail } = event;
  const received = history.find((past) => past.detail.action === 'receive')?.at;
  switch (kind) {
    case 'receipt': {
      const { papers, processingTime, returnMethod, feeTotal, number, year } = sources;
      // One with corrected data promises what was promised.
      const deadline = event.deadline ?? history.findLast((past) => past.deadline)?.deadline;
      return receiptValues(facts, {
        ...{ receivedAt: received ?? event.at, processingTime: deadline?.processingTime ?? processingTime },
        ...(deadline && { dueAt: deadline.dueAt }),
        ...{ papers, returnMethod, number, year, ...(feeTotal !== undefined && { feeTotal }) },
      });
    }
    case 'supplementRequest': {
      if (detail.action !== 'requestSupplement') throw new Error('A supplement request that asks for nothing');
      const { items, note } = detail.request;
      return supplementRequestValues(facts, {
        items: items.map(({ kind: of, target, reason, legalBasis }) => ({
          name: of === 'paper' ? (sources.paperNames.get(target) ?? target) : fieldTitle(sources.form, target),
          ...{ reason, ...(legalBasis && { legalBasis }) },
        })),
        ...(note && { note }),
      });
    }
    case 'refusal':
      return refusalValues(facts, reasonOf(event));
    case 'extension': {
      const dueAt = history.slice(0, -1).findLast((past) => past.deadline)?.deadline?.dueAt;
      if (!dueAt || !received || !event.deadline) throw new Error('An extension of nothing');
      return extensionValues(facts, { ...reasonOf(event), receivedAt: received, dueAt, to: event.deadline.dueAt });
    }
    case 'stopNotice':
      return stopNoticeValues(facts, { ...reasonOf(event), ...(received && { receivedAt: received }) });
    case 'controlSheet':
      return controlSheetValues(facts, history, sources.receivingAgencyName, sources.processNames);
  }
}

/** What stands under the document of an event that its form has no place for: that it takes the place of one before. */
export function remarkOfEvent({ detail }: DossierEvent): string | undefined {
  if (detail.action !== 'correct') return undefined;
  return `Cấp lại do đính chính thông tin (${detail.reason}), thay cho giấy đã cấp trước của hồ sơ này. Ngày hẹn trả không thay đổi.`;
}

/** What ends a dossier without anybody saying why. */
const ENDED_BY: Readonly<Partial<Record<DossierAction, string>>> = {
  withdraw: 'Người nộp hồ sơ rút hồ sơ',
  lapse: 'Hết thời hạn bổ sung mà cơ quan không nhận được hồ sơ bổ sung',
};

/** Why; a withdrawal and a time that has passed need not say. */
function reasonOf({ detail }: DossierEvent): { reason: string; legalBasis?: string } {
  const said = 'reason' in detail ? detail.reason : undefined;
  const basis = 'legalBasis' in detail ? detail.legalBasis : undefined;
  return { reason: [ENDED_BY[detail.action], said].filter(Boolean).join(': '), ...(basis && { legalBasis: basis }) };
}

/** The agency that had a dossier when an event had happened: the one that decides it, or before that the counter where its papers lay. */
export function agencyAfter(history: readonly DossierEvent[], receivingAgencyId: string): string {
  const { holder } = history.reduce(heldAfter, { holder: receivingAgencyId, competent: receivingAgencyId });
  return holder;
}

function heldAfter(held: { readonly holder: string; readonly competent: string }, { detail }: DossierEvent) {
  switch (detail.action) {
    case 'submit':
      return { ...held, competent: detail.agencyId ?? held.competent };
    case 'transfer':
      return { holder: detail.toAgencyId, competent: detail.toAgencyId };
    case 'receive':
      return { ...held, holder: detail.atAgencyId ?? held.competent };
    case 'arrive':
      return { ...held, holder: held.competent };
    default:
      return held;
  }
}

/** What a field is called, with the section that it stands in: "Người mẹ – Nơi cư trú". */
export function fieldTitle({ schema }: FormDefinition, pointer: string): string {
  const names = pointerNames(pointer);
  const titles = names.map((_, index) => {
    const field = schemaOfField(schema, names.slice(0, index + 1));
    return field ? titleOf(field) : '';
  });
  return titles.filter(Boolean).join(' – ') || pointer;
}

const RESIDENCE = 'registry.population.residence';

/** Where the applicant lives by the form: what is filled in from the registry of residence, else the first address with a street. */
export function applicantAddress({ schema }: FormDefinition, answers: Answers): string | undefined {
  const fields = addressFields(schema, []);
  const own = fields.find(({ isResidence }) => isResidence) ?? fields[0];
  return own && addressWords(valueAt(answers, own.names));
}

function addressFields(
  schema: unknown,
  names: readonly string[],
): { names: readonly string[]; isResidence: boolean }[] {
  if (!isRecord(schema)) return [];
  if (isUnitField(schema))
    return asksForStreet(schema) ? [{ names, isResidence: schema['x-prefill'] === RESIDENCE }] : [];
  return propertiesOf(schema).flatMap(([name, property]) => addressFields(property, [...names, name]));
}
