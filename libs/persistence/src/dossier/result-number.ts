import type { DataSource } from 'typeorm';

/** A result of a decision, which is an event of a dossier. */
export interface Decision {
  readonly dossierId: string;
  readonly sequence: number;
  readonly agencyId: string;
  readonly year: number;
  readonly resultCode: string;
}

/**
 * The number of a result in its agency's register: from 1 in each year and kind of result, without gaps. The same result of the same
 * decision has the same number however often it is asked for, so that a crash between number and document loses none.
 */
export async function resultNumber(dataSource: DataSource, decision: Decision): Promise<number> {
  const { dossierId, sequence, agencyId, year, resultCode } = decision;
  const [row] = (await dataSource.query(
    `WITH known AS (
       SELECT number FROM result_register WHERE dossier_id = $1 AND sequence = $2 AND result_code = $5
     ), serial AS (
       INSERT INTO result_serial (agency_id, year, result_code, last)
       SELECT $3, $4, $5, 1 WHERE NOT EXISTS (SELECT FROM known)
       ON CONFLICT (agency_id, year, result_code) DO UPDATE SET last = result_serial.last + 1 RETURNING last
     ), entered AS (
       INSERT INTO result_register (dossier_id, sequence, agency_id, year, result_code, number)
       SELECT $1, $2, $3, $4, $5, last FROM serial RETURNING number
     )
     SELECT number FROM known UNION ALL SELECT number FROM entered`,
    [dossierId, sequence, agencyId, year, resultCode],
  )) as [{ number: number }];
  return row.number;
}
