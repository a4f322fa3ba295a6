import type { ReceivingData } from '@mot-cua/domain';
import type { EntityManager } from 'typeorm';
import type { DossierRow } from './dossier.rows';

/** Takes corrected receiving data over; whom the dossier shows to follows at once, for the numbers are what access goes by. */
export async function rewriteReceivingData(tx: EntityManager, dossierId: string, to: ReceivingData): Promise<void> {
  const { applicantId, applicantOnPaper, representative, handedIn, returnMethod } = to;
  await tx.query(
    `UPDATE dossier SET applicant_id = $2, applicant_on_paper = $3, applicant_number = $3::jsonb ->> 'identityNumber',
       applicant_name = coalesce($3::jsonb ->> 'fullName', applicant_name), representative = $4,
       representative_number = $4::jsonb ->> 'identityNumber', handed_in = $5, return_method = $6
     WHERE id = $1`,
    [
      ...[dossierId, applicantId, applicantOnPaper && JSON.stringify(applicantOnPaper)],
      ...[representative && JSON.stringify(representative), JSON.stringify(handedIn), returnMethod],
    ],
  );
}

/** What a row says beside its form, without the rest of it. */
export function receivingDataOf(row: DossierRow): ReceivingData {
  const { applicantId, applicantOnPaper, representative, handedIn, returnMethod } = row;
  return { applicantId, applicantOnPaper, representative, handedIn, returnMethod };
}

/** A dossier as it was taken down otherwise than its row has it now. */
export function rowWith<Row extends ReceivingData & { readonly applicantName: string }>(
  row: Row,
  { applicantId, applicantOnPaper, representative, handedIn, returnMethod }: ReceivingData,
): Row {
  const applicantName = applicantOnPaper?.fullName ?? row.applicantName;
  return { ...row, applicantId, applicantOnPaper, representative, handedIn, returnMethod, applicantName };
}
