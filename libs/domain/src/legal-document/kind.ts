import type { DossierAction } from '../dossier/lifecycle';

/**
 * The papers that the one-stop shop gives or keeps by law (văn bản trong giải quyết thủ tục hành chính): receipt and appointment, supplement
 * request, refusal, apology and extension, notice of stopping, process control sheet, register of dossiers.
 */
export const LEGAL_DOCUMENT_KINDS = [
  'receipt',
  'supplementRequest',
  'refusal',
  'extension',
  'stopNotice',
  'controlSheet',
  'register',
] as const;
export type LegalDocumentKind = (typeof LEGAL_DOCUMENT_KINDS)[number];

/** Those that are issued for an event of a dossier; the register is a book over many. */
export type IssuedDocumentKind = Exclude<LegalDocumentKind, 'register'>;

/** The regulations whose forms the portal knows; the day of the event decides which holds. */
export const FORM_REGULATIONS = ['circular01of2018', 'circular03of2025'] as const;
export type FormRegulation = (typeof FORM_REGULATIONS)[number];

/** How each is cited. */
export const REGULATION_NAMES: Readonly<Record<FormRegulation, string>> = {
  circular01of2018: 'Thông tư 01/2018/TT-VPCP',
  circular03of2025: 'Thông tư 03/2025/TT-VPCP',
};

/** By what is done to a dossier; a withdrawal is answered with the notice of stopping (Circular 03/2025/TT-VPCP, art. 7). */
const DOCUMENTS_OF: Readonly<Partial<Record<DossierAction, readonly IssuedDocumentKind[]>>> = {
  receive: ['receipt'],
  requestSupplement: ['supplementRequest'],
  refuse: ['refusal'],
  extend: ['extension'],
  stop: ['stopNotice'],
  lapse: ['stopNotice'],
  withdraw: ['stopNotice'],
  handOver: ['controlSheet'],
};

/** The documents that an event of a dossier's life is put in writing by; none for most. */
export function documentsOf(detail: {
  readonly action: DossierAction;
  readonly reissuesReceipt?: true;
}): readonly IssuedDocumentKind[] {
  return detail.reissuesReceipt ? ['receipt'] : (DOCUMENTS_OF[detail.action] ?? []);
}

/** The paper of each form: A5 for what is handed out, A4 for the control sheet and the register (Circular 01/2018/TT-VPCP, art. 9). */
export function paperOf(kind: LegalDocumentKind): 'A4' | 'A5' {
  return kind === 'controlSheet' || kind === 'register' ? 'A4' : 'A5';
}

/** Whether a document is written to the applicant; the control sheet stays in the office. */
export function isForApplicant(kind: LegalDocumentKind): boolean {
  return kind !== 'controlSheet' && kind !== 'register';
}
