import { localDate } from '../deadline/vietnam-time';
import type { Channel, ProcedureDefinition } from '../procedure/procedure';
import type { Answers } from '../form/form';
import type { Text } from '../text/text';
import { breakDownFees, type FeeLine, type FeePart, type Filing } from './fee-breakdown';

/** A reduction as it was granted. */
export interface StatedReduction {
  readonly name: Text;
  readonly percent: number;
  /** Đồng that it takes off. */
  readonly amount: number;
  readonly legalBasis: string;
}

/** A fee or charge in words and numbers that stay true whatever becomes of the catalogue. */
export interface StatedFee {
  readonly name: Text;
  readonly kind: 'fee' | 'charge';
  /** Đồng for the filing or for each unit; `null`: worked out by a formula, or set elsewhere. */
  readonly amount: number | null;
  readonly unit: Text | null;
  readonly isByFormula: boolean;
  readonly parts: readonly FeePart[];
  readonly times: number;
  /** The most that is due each time, where that made it less. */
  readonly cappedAt: number | null;
  /** Whole đồng before the reduction; `null` while it cannot be told here. */
  readonly full: number | null;
  readonly reduction: StatedReduction | null;
  /** Whole đồng to pay; `null` as `full`. */
  readonly due: number | null;
  /** Answers that it waits for, by JSON pointer. */
  readonly waitsFor: readonly string[];
  /** Whether the full amount waits for one of them, and not only a reduction. */
  readonly isProvisional: boolean;
  readonly note: Text | null;
  readonly legalBasis: string | null;
}

/** What a filing costs (bảng tính phí), line by line. */
export interface FeeStatement {
  readonly lines: readonly StatedFee[];
  /** Whole đồng of all lines; `null` while one of them cannot be told here. */
  readonly total: number | null;
}

/**
 * What a filing costs as far as it is filled in.
 * @throws Error as `breakDownFees`
 */
export function stateFees(procedure: Pick<ProcedureDefinition, 'fees' | 'form'>, filing: Filing): FeeStatement {
  const { lines, total } = breakDownFees(procedure, filing);
  return { lines: lines.map(stated), total };
}

/**
 * What a filing costs as it is submitted: what was left unanswered is not waited for any more.
 * @throws Error as `breakDownFees`
 */
export function feesAsFiled(procedure: Pick<ProcedureDefinition, 'fees' | 'form'>, filing: Filing): FeeStatement {
  const { lines, total } = stateFees(procedure, filing);
  return { lines: lines.map((line) => ({ ...line, waitsFor: [], isProvisional: false })), total };
}

/** A dossier as far as its fees go. */
export interface DossierWithFees {
  /** As kept when it was submitted; `null` where that was before fees were kept. */
  readonly fees: FeeStatement | null;
  readonly answers: Answers;
  readonly caseCode: string | null;
  readonly channel: Channel;
  readonly submittedAt: Date;
}

/**
 * What a dossier costs: as it was kept, else worked out anew by the version that it was filed under.
 * @throws Error as `breakDownFees`
 */
export function feesOfDossier(
  { fees, submittedAt, ...filing }: DossierWithFees,
  procedure: Pick<ProcedureDefinition, 'fees' | 'form'>,
): FeeStatement {
  return fees ?? feesAsFiled(procedure, { ...filing, on: localDate(submittedAt) });
}

function stated({ fee, parts, times, isCapped, full, granted, due, waitsFor, isProvisional }: FeeLine): StatedFee {
  const { name, kind, amount, unit = null, formula, atMost = null, note = null, legalBasis = null } = fee;
  return {
    ...{ name, kind, amount: formula === undefined ? amount : null, unit, isByFormula: formula !== undefined },
    ...{ parts, times, cappedAt: isCapped ? atMost : null, full },
    reduction: granted && {
      name: granted.reduction.name,
      percent: granted.reduction.percent,
      amount: granted.amount,
      legalBasis: granted.reduction.legalBasis,
    },
    ...{ due, waitsFor, isProvisional, note, legalBasis },
  };
}
