import {
  particularsFor,
  particularsOf,
  type Agency,
  type Answers,
  type ProcedureResult,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { lookUpUrlOf } from './look-up-url';
import type { ResultDocument } from './result-document';

/** What a result is written from. */
export interface ResultSources {
  readonly procedure: ProcedureVersion;
  /** The one of its results that is written. */
  readonly result: ProcedureResult;
  readonly agency: Agency;
  /** The agency above it. */
  readonly superior: Agency | undefined;
  readonly dossier: { readonly code: string; readonly applicantName: string; readonly answers: Answers };
  /** Its number in the register. */
  readonly number: string;
  readonly signerName: string;
  readonly decidedAt: Date;
  /** Of the citizen portal. */
  readonly publicUrl: string;
}

/** What the result of a dossier says, as its procedure has it. */
export function resultOfDossier(sources: ResultSources): ResultDocument {
  const { procedure, result, agency, superior, dossier, number, signerName, decidedAt, publicUrl } = sources;
  return {
    superiorAgency: superior?.name.vi ?? '',
    agency: agency.name.vi,
    place: placeOf(agency, superior),
    number,
    title: result.name.vi,
    procedureName: procedure.name.vi,
    dossierCode: dossier.code,
    applicantName: dossier.applicantName,
    particulars: result.sections
      ? particularsFor(result.sections, procedure.form, dossier.answers)
      : particularsOf(procedure.form, dossier.answers),
    decision: `Kết quả được phê duyệt theo đề nghị của bộ phận thụ lý và có giá trị kể từ ngày ký.`,
    signerName,
    decidedAt,
    lookUpUrl: lookUpUrlOf(publicUrl, dossier.code),
  };
}

/** The place that a document is dated from: the name of the commune or province alone (Decree 30/2020/NĐ-CP, appendix I). */
export function placeOf(agency: Agency, superior: Agency | undefined): string {
  const { name } = agency.kind === 'department' && superior ? superior : agency;
  return name.vi.replace(/^Ủy ban nhân dân (?:(?:tỉnh|thành phố|xã|phường|đặc khu)(?= \D) )?/i, '');
}
