import type { LocalDate } from '@mot-cua/domain';
import type { RegisterLine } from '@mot-cua/domain/legal-document';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RegisterExportRow } from './register-export.rows';

/** What part of the register is asked for. */
export interface RegisterFilter {
  /** Whose books. */
  readonly agencyIds: readonly string[];
  readonly fieldCode?: string;
  /** Days in Vietnam on which dossiers were received, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One book: an agency has one for each year (Circular 01/2018/TT-VPCP, art. 10.2). */
export interface RegisterBook {
  readonly agencyId: string;
  readonly year: number;
}

export interface RegisterPosition {
  readonly at: Date;
  /** Of the dossier. */
  readonly id: string;
  /** Of the agency whose book it is. */
  readonly bookCode: string;
}

export type KeptRegisterLine = RegisterLine & {
  readonly id: string;
  readonly book: RegisterBook & { readonly agencyCode: string; readonly agencyName: string };
};

/** Received in the period: by the agency that decides, or at the counter of the agency whose book it is. */
const IN_BOOK = `(dossier.agency_id = book.id OR dossier.accepted_at_agency_id = book.id)
  AND received_at >= ($2::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
  AND received_at < (($3::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
/** The field is that of the version that a dossier was filed under. */
const OF_FIELD = `JOIN procedure_version AS version ON version.code = procedure_code AND version.version = procedure_version
  AND ($4::text IS NULL OR version.definition -> 'field' ->> 'code' = $4)`;
const YEAR = `extract(year FROM received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::int`;

/** The register of dossiers (sổ theo dõi hồ sơ), read from the dossiers themselves: book after book, each in the order of receipt. */
@Injectable()
export class RegisterStore {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the register. Each book is read by its own index, as far as a page needs. */
  find(filter: RegisterFilter, page: { limit: number; after?: RegisterPosition }): Promise<KeptRegisterLine[]> {
    return this.dataSource.query(
      `SELECT dossier.id, dossier.code, "procedureName",
         applicant_name || coalesce(' (người nộp thay: ' || (representative ->> 'fullName') || ')', '') AS "applicantName",
         coalesce(nullif(concat_ws(', ', nullif(applicant_on_paper ->> 'address', ''), nullif(applicant_on_paper ->> 'phone', '')), ''),
           (SELECT phone FROM account WHERE account.id = applicant_id), '') AS contact,
         (SELECT name_vi FROM agency WHERE agency.id = dossier.agency_id) AS "agencyName", channel,
         received_at AS "receivedAt", due_at AS "dueAt", returned_at AS "returnedAt", return_method AS "returnMethod",
         (SELECT number FROM legal_document_number AS receipt
          WHERE receipt.dossier_id = dossier.id AND receipt.kind = 'receipt' AND receipt.agency_id = book.id ORDER BY sequence LIMIT 1) AS number,
         json_build_object('agencyId', book.id, 'agencyCode', book.code, 'agencyName', book.name_vi, 'year', ${YEAR}) AS book
       FROM agency AS book CROSS JOIN LATERAL (
         SELECT dossier.*, version.definition -> 'name' ->> 'vi' AS "procedureName" FROM dossier ${OF_FIELD}
         WHERE ${IN_BOOK} AND ($5::text IS NULL OR book.code > $5 OR (received_at, dossier.id) > ($6::timestamptz, $7::uuid))
         ORDER BY received_at, dossier.id LIMIT $8) AS dossier
       WHERE book.id = ANY($1) AND ($5::text IS NULL OR book.code >= $5)
       ORDER BY book.code, received_at, dossier.id LIMIT $8`,
      [...parametersOf(filter), ...positionOf(page.after), page.limit],
    );
  }

  /** The books that have something in the period, in the order of {@link find}, with how much. */
  books(filter: RegisterFilter): Promise<(RegisterBook & { readonly count: number })[]> {
    return this.dataSource.query(
      `SELECT book.id AS "agencyId", ${YEAR} AS year, count(*)::int AS count
       FROM agency AS book JOIN dossier ON ${IN_BOOK} ${OF_FIELD}
       WHERE book.id = ANY($1) GROUP BY book.id, 2 ORDER BY book.code, year`,
      parametersOf(filter),
    );
  }

  /** Everything that was asked for, page by page. */
  async *pages(filter: RegisterFilter, limit = 1000): AsyncGenerator<readonly KeptRegisterLine[]> {
    for (let after: RegisterPosition | undefined; ;) {
      const lines = await this.find(filter, { limit, ...(after && { after }) });
      if (lines.length > 0) yield lines;
      const last = lines.at(-1);
      if (!last || lines.length < limit) return;
      after = { at: last.receivedAt, id: last.id, bookCode: last.book.agencyCode };
    }
  }

  /** Writes down that a part of the register leaves as a file. */
  async recordExport(entry: Omit<RegisterExportRow, 'id'>): Promise<void> {
    await this.dataSource.manager.insert(RegisterExportRow, entry);
  }

  /** What somebody took, the latest first. */
  exportsOf(accountId: string): Promise<RegisterExportRow[]> {
    return this.dataSource.manager.find(RegisterExportRow, {
      ...{ where: { accountId }, order: { id: 'DESC' }, take: 100 },
    });
  }
}

function parametersOf({ agencyIds, from, to, fieldCode }: RegisterFilter) {
  return [agencyIds, from, to, fieldCode ?? null];
}

function positionOf(after: RegisterPosition | undefined) {
  return [after?.bookCode ?? null, after?.at ?? null, after?.id ?? null];
}
