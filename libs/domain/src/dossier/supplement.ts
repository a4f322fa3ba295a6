/** One defect of a dossier: the field or the paper, what is wrong with it, and the rule that asks for better. */
export interface SupplementItem {
  readonly kind: 'field' | 'paper';
  /** JSON pointer of the field in the answers (`/child/fullName`), or the code of the paper. */
  readonly target: string;
  readonly reason: string;
  readonly legalBasis?: string;
}

/** Asking the applicant to complete a dossier (yêu cầu bổ sung): once, all defects together (Decree 61/2018, art. 15.3 and 17.1). */
export interface SupplementRequest {
  readonly items: readonly SupplementItem[];
  readonly note?: string;
}

/** How often an office may ask; a further time needs a leader's override, which is not here yet. */
export const SUPPLEMENT_REQUESTS_ALLOWED = 1;
