import type { Answers, Text } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A dossier that ended in a result, as its applicant may use it again. */
export interface IssuedResult {
  readonly dossierId: string;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  /** As they stood when the result was made of them: nothing changes them afterwards. */
  readonly answers: Answers;
  /** Code of the result; `null`: issued while its procedure had but one. */
  readonly resultCode: string | null;
  /** In the register; a document that was attached has none. */
  readonly number: string | null;
  readonly issuedAt: Date;
  readonly agencyName: Text;
}

/** More than anybody has; of older ones nothing is filled in. */
const MOST_RESULTS = 200;

@Injectable()
export class ResultStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The results of a person's own dossiers, newest first. */
  findOf(applicantId: string): Promise<IssuedResult[]> {
    return this.dataSource.query(
      `SELECT dossier.id AS "dossierId", procedure_code AS "procedureCode", procedure_version AS "procedureVersion", answers,
         result ->> 'code' AS "resultCode", result ->> 'number' AS number, issued.at AS "issuedAt",
         json_build_object('vi', agency.name_vi, 'en', agency.name_en) AS "agencyName"
       FROM dossier
         JOIN agency ON agency.id = dossier.agency_id
         JOIN dossier_event AS issued ON issued.dossier_id = dossier.id AND issued.action = 'issueResult'
         CROSS JOIN LATERAL jsonb_array_elements(
           coalesce(issued.detail -> 'results', jsonb_build_array(issued.detail))) AS result
       WHERE applicant_id = $1 AND state IN ('resolved', 'returned')
       ORDER BY issued.at DESC, dossier.id LIMIT $2`,
      [applicantId, MOST_RESULTS],
    );
  }
}
