import type { Channel, DossierState, ReturnMethod } from '@mot-cua/domain';

/** Whom a dossier belongs to (chủ hồ sơ). */
export interface ReportedApplicant {
  readonly name: string;
  /** Number of the identity paper: 12 digits (căn cước), 9 digits (the old CMND), a passport or a tax code. */
  readonly idNumber: string | null;
  readonly kind: 'citizen' | 'business' | 'stateAgency' | 'organisation';
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** Whether the account was verified with the national identity app (VNeID). */
  readonly identityVerified: boolean;
  /** The applicant's account on the national portal (TechID), where we know one. */
  readonly nationalAccountId: string | null;
}

/** A paper that was filed. */
export interface ReportedPaper {
  readonly id: string;
  /** Of the paper that it is in the procedure; `null` where the procedure does not know it. */
  readonly paperName: string | null;
  readonly fileName: string;
  /** Code of the paper in the procedure; only national codes are passed on. */
  readonly paperCode: string | null;
  readonly url: string | null;
  readonly digitised: boolean;
  /** Taken from papers that the applicant had filed before. */
  readonly reused: boolean;
}

/** A request for a supplement, with its answer once there is one. */
export interface ReportedSupplement {
  readonly id: string;
  readonly requestedBy: string;
  readonly content: string;
  /** Papers that are asked for; a defect of the form is in the words only. */
  readonly papers: readonly { readonly code: string; readonly name: string }[];
  readonly requestedAt: Date;
  readonly answeredAt: Date | null;
  readonly answerNote: string | null;
  readonly receivedBy: string | null;
  readonly dueBefore: Date | null;
  readonly dueAfter: Date | null;
}

/** A result that was issued. */
export interface ReportedResult {
  readonly id: string;
  readonly name: string;
  readonly resultCode: string | null;
  readonly url: string | null;
}

/** A fee (phí) or charge (lệ phí) of a known amount. */
export interface ReportedFee {
  readonly name: string;
  readonly kind: 'fee' | 'charge';
  /** Whole đồng. */
  readonly amount: number;
}

/** What was done in the event that is reported. */
export interface ReportedStep {
  /** Number of the event in the dossier's history, from 1. With the dossier's id it is the key of the report. */
  readonly sequence: number;
  readonly officerName: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly at: Date;
  readonly content: string;
  readonly startedAt: Date | null;
  readonly dueAt: Date | null;
  /** Of the dossier after it. */
  readonly state: DossierState;
}

/** A dossier as it was right after one of its events, and that event: all that the national portal is told. */
export interface DossierReport {
  readonly dossierId: string;
  readonly code: string;
  readonly procedure: { readonly code: string; readonly name: string };
  /** Field of the procedure by our name; the portal's own code is asked of its catalogue. */
  readonly field: { readonly code: string; readonly name: string };
  readonly applicant: ReportedApplicant;
  readonly channel: Channel;
  /** One sentence on what is asked for (trích yếu), at most 1,000 characters. */
  readonly summary: string;
  readonly submittedAt: Date;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
  readonly returnedAt: Date | null;
  readonly endedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly state: DossierState;
  readonly returnMethod: ReturnMethod;
  readonly agency: { readonly code: string; readonly legacyCode: string; readonly name: string };
  readonly note: string | null;
  /** Where fees were paid online, if they were. */
  readonly paidOnline: 'nationalPortal' | 'provincePortal' | 'no';
  readonly attachments: readonly ReportedPaper[];
  readonly supplements: readonly ReportedSupplement[];
  readonly results: readonly ReportedResult[];
  readonly fees: readonly ReportedFee[];
  readonly step: ReportedStep;
  /** What was done before it, oldest first: for a portal that knows nothing of the dossier. */
  readonly earlier: readonly ReportedStep[];
}

/** All that was done up to a report, oldest first. */
export function stepsOf({ earlier, step }: DossierReport): readonly ReportedStep[] {
  return [...earlier, step];
}
