import type { IssuedDocumentKind } from '@mot-cua/domain/legal-document';
import type { EntityManager } from 'typeorm';

/** A document of an event, and the book that numbers it. */
export interface NumberedDocument {
  readonly dossierId: string;
  readonly sequence: number;
  readonly kind: IssuedDocumentKind;
  readonly agencyId: string;
  readonly year: number;
}

/**
 * The number of a document: from 1 for each agency, kind and year, without gaps (Circular 01/2018/TT-VPCP, art. 10.2). Serial and number
 * are one statement, so that what fails takes both back; asked again for the same event, it is the same number.
 */
export async function takeDocumentNumber(
  tx: Pick<EntityManager, 'query'>,
  { dossierId, sequence, kind, agencyId, year }: NumberedDocument,
): Promise<number> {
  const [row] = (await tx.query(
    `WITH known AS (
       SELECT number FROM legal_document_number WHERE dossier_id = $1 AND sequence = $2 AND kind = $3
     ), serial AS (
       INSERT INTO legal_document_serial (agency_id, kind, year, last)
       SELECT $4, $3, $5, 1 WHERE NOT EXISTS (SELECT FROM known)
       ON CONFLICT (agency_id, kind, year) DO UPDATE SET last = legal_document_serial.last + 1 RETURNING last
     ), entered AS (
       INSERT INTO legal_document_number (dossier_id, sequence, kind, agency_id, year, number)
       SELECT $1, $2, $3, $4, $5, last FROM serial RETURNING number
     )
     SELECT number FROM known UNION ALL SELECT number FROM entered`,
    [dossierId, sequence, kind, agencyId, year],
  )) as [{ number: number }];
  return row.number;
}
