import type { ProcessingTime } from '../deadline/deadline';
import type { FormDefinition } from '../form/form';
import type { LocalDate } from '../deadline/vietnam-time';
import type { Expression } from '../expression/expression';
import type { Eligibility, ProcedureCase } from './case';
import type { AgencyKind } from '../agency/agency';
import type { Competence } from '../agency/competent-agency';
import type { TimePolicy } from './time-policy';
import type { Text } from '../text/text';
import type { ProcessStep } from '../workflow/process-step';
import type { ProcedureResult } from './result';

/** How a dossier comes in (kênh thực hiện). */
export const CHANNELS = ['online', 'counter', 'post', 'nationalPortal'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The ways in which a counter enters what came on paper: brought by somebody, or by post. */
export const COUNTER_CHANNELS = ['counter', 'post'] as const satisfies readonly Channel[];
export type CounterChannel = (typeof COUNTER_CHANNELS)[number];

export function isOverTheCounter(channel: Channel): channel is CounterChannel {
  return COUNTER_CHANNELS.some((one) => one === channel);
}

/** How the result goes back (hình thức trả kết quả). */
export const RETURN_METHODS = ['online', 'atCounter', 'post'] as const;
export type ReturnMethod = (typeof RETURN_METHODS)[number];

/** Service level of Decree 43/2011: 1 information, 2 forms, 3 file online, 4 pay and receive online too. */
export const SERVICE_LEVELS = [1, 2, 3, 4] as const;
export type ServiceLevel = (typeof SERVICE_LEVELS)[number];

/**
 * What the law calls a level since Decree 42/2022, art. 11: *toàn trình* (4) or *một phần* (3). Both are ways of filing online, which forms
 * to download (2) are not: those give information (*cung cấp thông tin*), as level 1 does.
 */
export function serviceScope(level: ServiceLevel): 'full' | 'partial' | 'information' {
  if (level === 4) return 'full';
  return level === 3 ? 'partial' : 'information';
}

/** One way of filing a procedure, with what it takes and costs that way. */
export interface ProcedureChannel {
  readonly channel: Channel;
  readonly processingTime: ProcessingTime;
  readonly note?: Text;
}

/** Kinds of files that a paper may be sent as. */
export const PAPER_MEDIA_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;

/** A file of the catalogue for a paper: a form to fill in (mẫu đơn, tờ khai), or a picture of a good one (ảnh mẫu). */
export interface PaperTemplate {
  readonly fileId: string;
  readonly fileName: string;
}

/** A paper (thành phần hồ sơ) that a dossier needs. */
export interface Paper {
  readonly code: string;
  readonly name: Text;
  readonly required: boolean;
  /** Needed only while this holds of the answers; a paper that is not `required` otherwise. */
  readonly requiredWhen?: Expression;
  /** Codes of the cases that it belongs to; absent: all. */
  readonly cases?: readonly string[];
  readonly originals: number;
  /** Certified copies (bản sao chứng thực). */
  readonly certifiedCopies?: number;
  readonly copies: number;
  /** What makes a good one, in plain words. */
  readonly hint?: Text;
  /** What kind of document it is, so that an earlier one or a result can stand for it: `identityCard`, `birthCertificate`. */
  readonly kind?: string;
  readonly template?: PaperTemplate;
  /** A picture of a good one. */
  readonly example?: PaperTemplate;
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

/** What each unit costs from a number on: from the third page 1,000 đồng. */
export interface FeeTier {
  readonly from: number;
  readonly amount: number;
}

/** Less to pay, or nothing, for some people or some ways of filing (miễn, giảm). Of several that hold the largest counts. */
export interface FeeReduction {
  readonly name: Text;
  /** 1 to 100 per cent; 100 is an exemption. */
  readonly percent: number;
  readonly channels?: readonly Channel[];
  readonly when?: Expression;
  /** First and last day on which it holds, both included. */
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  /** Code of the paper that proves it. */
  readonly proof?: string;
  readonly legalBasis: string;
}

/** A fee (phí) or charge (lệ phí). */
export interface Fee {
  readonly name: Text;
  readonly kind: 'fee' | 'charge';
  /** Whole đồng, for the filing or for each `unit`; 0 is free. `null`: by `formula`, or set elsewhere and the note says by whom. */
  readonly amount: number | null;
  /** Channels it holds for; absent: all. */
  readonly channels?: readonly Channel[];
  /** Codes of the cases it holds for; absent: all. */
  readonly cases?: readonly string[];
  readonly unit?: Text;
  /** How many units there are; absent where `unit` stands: counted at the counter. */
  readonly quantity?: Expression;
  /** Other amounts for each unit from a number on, ascending. */
  readonly tiers?: readonly FeeTier[];
  /** The amount in whole đồng. */
  readonly formula?: Expression;
  /** How often all this is due: for each copy of a document, say. */
  readonly times?: Expression;
  /** The most that is due each time. */
  readonly atMost?: number;
  readonly reductions?: readonly FeeReduction[];
  readonly note?: Text;
  readonly legalBasis?: string;
}

export interface LegalBasis {
  readonly number: string;
  readonly name: string;
}

/** Something that the source of a procedure's data is not sure of. */
export interface Doubt {
  readonly about: string;
  readonly why: string;
}

/** Where it may be handed in: with the competent agency only, or anywhere in the province, which then passes it on (Decree 118/2025, art. 14.4). */
export const RECEIVING_PLACES = ['competentAgency', 'province'] as const;
export type ReceivingPlace = (typeof RECEIVING_PLACES)[number];

/** One version of an administrative procedure (thủ tục hành chính): everything that its dossiers are judged by. */
export interface ProcedureVersion extends ProcedureDefinition {
  /** National code, `1.001193`. */
  readonly code: string;
  readonly version: number;
}

/** What a version says. */
export interface ProcedureDefinition {
  readonly name: Text;
  readonly field: { readonly code: string; readonly name: Text };
  readonly level: ServiceLevel;
  readonly lifeEvents: readonly string[];
  /** Everyday words that people search with, with diacritics. */
  readonly keywords: readonly string[];
  readonly summary: Text;
  readonly applicants: readonly ('citizen' | 'business' | 'foreigner')[];
  readonly competentAgencyKind: AgencyKind;
  /** Codes of the agencies that decide, where only some of the kind do. */
  readonly competentAgencyCodes?: readonly string[];
  /** Absent: with the competent agency. */
  readonly receivedAt?: ReceivingPlace;
  /** What decides among them; absent: the applicant chooses. */
  readonly competence?: Competence;
  readonly channels: readonly ProcedureChannel[];
  /** What is decided about its time beyond how much of it there is. */
  readonly timePolicy?: TimePolicy;
  /** Cases (trường hợp) with papers, fees or times of their own; absent or empty: there is but one. */
  readonly cases?: readonly ProcedureCase[];
  /** Questions that lead a citizen to their case, or tell them why not. */
  readonly eligibility?: Eligibility;
  readonly papers: readonly Paper[];
  readonly fees: readonly Fee[];
  readonly steps: readonly Text[];
  readonly conditions: readonly Text[];
  readonly legalBases: readonly LegalBasis[];
  readonly process: readonly ProcessStep[];
  /** What it ends with; at least one. */
  readonly results: readonly ProcedureResult[];
  readonly returnMethods: readonly ReturnMethod[];
  readonly form: FormDefinition;
  readonly doubts: readonly Doubt[];
}

/** The time that a case allows through a channel: the case's own, else the channel's, else that of the channel listed first. */
export function processingTimeOf(
  { channels, cases = [] }: Pick<ProcedureDefinition, 'channels' | 'cases'>,
  channel: Channel,
  caseCode: string | null = null,
): ProcessingTime {
  const own = cases.find(({ code }) => code === caseCode)?.processingTimes;
  const entry = channels.find((other) => other.channel === channel) ?? channels[0];
  return (entry && own?.[entry.channel]) ?? entry?.processingTime ?? { unit: 'sameDay' };
}

/** The time that every case allows through a channel; `null` where it depends on the case. */
export function timeInEveryCase(
  procedure: Pick<ProcedureDefinition, 'channels' | 'cases'>,
  channel: Channel,
): ProcessingTime | null {
  const [first, ...others] = (procedure.cases ?? []).map(({ code }) => processingTimeOf(procedure, channel, code));
  if (!first) return processingTimeOf(procedure, channel);
  return others.every((other) => isSameTime(first, other)) ? first : null;
}

function isSameTime(a: ProcessingTime, b: ProcessingTime): boolean {
  return a.unit === b.unit && (a.unit === 'sameDay' || b.unit === 'sameDay' || a.amount === b.amount);
}

/** Whether a procedure can be filed on this portal. */
export function isFiledOnline({ level, channels }: Pick<ProcedureDefinition, 'level' | 'channels'>): boolean {
  return level >= 3 && channels.some(({ channel }) => channel === 'online');
}
