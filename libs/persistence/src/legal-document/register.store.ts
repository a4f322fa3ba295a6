import type { LocalDate } from '@mot-cua/domain';
import type { RegisterLine } from '@mot-cua/domain/legal-document';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What part of the register is asked for. */
export interface RegisterFilter {
  readonly agencyIds: readonly string[];
  readonly fieldCode?: string;
  /** Days in Vietnam on which dossiers were received, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface RegisterPosition {
  readonly at: Date;
  readonly id: string;
}

export type KeptRegisterLine = RegisterLine & { readonly id: string };

/** Received in the period, by the agency that decides or whose counter accepted it; the field is that of the version it was filed under. */
const EXTENT = `FROM dossier
  JOIN procedure_version AS version ON version.code = procedure_code AND version.version = procedure_version
  JOIN agency ON agency.id = agency_id
  WHERE (agency_id = ANY($1) OR accepted_at_agency_id = ANY($1)) AND received_at >= ($2::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
    AND received_at < (($3::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
    AND ($4::text IS NULL OR version.definition -> 'field' ->> 'code' = $4)`;

/** The register of dossiers (sổ theo dõi hồ sơ), read from the dossiers themselves. */
@Injectable()
export class RegisterStore {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the register, in the order in which dossiers were received. */
  find(filter: RegisterFilter, page: { limit: number; after?: RegisterPosition }): Promise<KeptRegisterLine[]> {
    return this.dataSource.query(
      `SELECT dossier.id, dossier.code, version.definition -> 'name' ->> 'vi' AS "procedureName", 
         applicant_name || coalesce(' (người nộp thay: ' || (representative ->> 'fullName') || ')', '') AS "applicantName",
         coalesce(nullif(concat_ws(', ', nullif(applicant_on_paper ->> 'address', ''), nullif(applicant_on_paper ->> 'phone', '')), ''),
           (SELECT phone FROM account WHERE account.id = applicant_id), '') AS contact, agency.name_vi AS "agencyName", channel,
         received_at AS "receivedAt", due_at AS "dueAt", returned_at AS "returnedAt", return_method AS "returnMethod",
         (SELECT number FROM legal_document_number AS receipt
          WHERE receipt.dossier_id = dossier.id AND receipt.kind = 'receipt' AND receipt.agency_id = ANY($1) ORDER BY sequence LIMIT 1) AS number
       ${EXTENT} AND ($5::timestamptz IS NULL OR (received_at, dossier.id) > ($5, $6::uuid))
       ORDER BY received_at, dossier.id LIMIT $7`,
      [...parametersOf(filter), page.after?.at ?? null, page.after?.id ?? null, page.limit],
    );
  }

  async count(filter: RegisterFilter): Promise<number> {
    const [row] = (await this.dataSource.query(`SELECT count(*)::int AS count ${EXTENT}`, parametersOf(filter))) as [
      { count: number },
    ];
    return row.count;
  }

  /** Everything that was asked for, page by page. */
  async *pages(filter: RegisterFilter, limit = 1000): AsyncGenerator<readonly KeptRegisterLine[]> {
    for (let after: RegisterPosition | undefined; ;) {
      const lines = await this.find(filter, { limit, ...(after && { after }) });
      if (lines.length > 0) yield lines;
      const last = lines.at(-1);
      if (!last || lines.length < limit) return;
      after = { at: last.receivedAt, id: last.id };
    }
  }
}

function parametersOf({ agencyIds, from, to, fieldCode }: RegisterFilter) {
  return [agencyIds, from, to, fieldCode ?? null];
}
