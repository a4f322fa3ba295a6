import { localDate, type Actor, type Answers, type CounterFiling, type Origins } from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';
import type { DataSource, EntityManager } from 'typeorm';
import { UPLOAD_RUNNING } from '../attachment/upload-running';
import { AlreadySubmitted, DossierNotFound, DraftChanged, UploadRunning } from './dossier.errors';
import { DossierEventRow, DossierRow } from './dossier.rows';

/** A dossier that a counter enters out of a draft of its officer's. */
export interface CounterEntry {
  readonly draftId: string;
  /** The revision that was checked. */
  readonly revision: number;
  /** That decides it. */
  readonly agencyId: string;
  /** Whose counter it is. */
  readonly receivingAgencyId: string;
  readonly filing: CounterFiling;
  /** Account of the applicant, where it is proved to be theirs. */
  readonly applicantId: string | null;
  readonly answers: Answers;
  readonly origins: Origins;
  readonly fees: FeeStatement;
  readonly officer: Actor;
  readonly at: Date;
  readonly transactionId: string;
  readonly requestId?: string;
}

/** What tells one click from another. */
export type EntryClick = Pick<CounterEntry, 'draftId' | 'transactionId' | 'revision' | 'officer'>;

export interface Entered {
  readonly dossier: DossierRow;
  /** It had been entered before; nothing happened this time. */
  readonly repeated: boolean;
}

/** As for a filing of a citizen's, in one statement; the code is that of the counter. */
const ENTER = `
WITH taken AS (
  DELETE FROM draft WHERE id = $1 AND account_id = $2 AND revision = $3 AND counter IS NOT NULL AND NOT ${UPLOAD_RUNNING}
  RETURNING id, procedure_code, procedure_version, case_code, return_method
), serial AS (
  INSERT INTO dossier_serial (agency_id, day, last) SELECT $12::uuid, $8::date, 1 FROM taken
  ON CONFLICT (agency_id, day) DO UPDATE SET last = dossier_serial.last + 1 RETURNING last
), filed AS (
  UPDATE attachment SET filed_in = 1 WHERE dossier_id = (SELECT id FROM taken) AND state = 'stored' AND filed_in IS NULL
), made AS (
  INSERT INTO dossier (id, code, state, version, channel, procedure_code, procedure_version, agency_id, receiving_agency_id,
    applicant_id, applicant_name, answers, return_method, submitted_at, last_filed_at, supplement_requests, case_code, fees, origins,
    applicant_on_paper, applicant_number, representative, representative_number, handed_in)
  SELECT taken.id, agency.code || '-' || to_char($8::date, 'YYMMDD') || '-' || lpad(last::text, greatest(4, length(last::text)), '0'),
    'submitted', 1, $7, procedure_code, procedure_version, $11::uuid, $12::uuid, $13::uuid, $14::jsonb ->> 'fullName', $5, return_method,
    $6, $6, 0, case_code, $15::jsonb, $16::jsonb, $14::jsonb, $14::jsonb ->> 'identityNumber', $17::jsonb,
    $17::jsonb ->> 'identityNumber', $18::jsonb
  FROM taken JOIN agency ON agency.id = $12::uuid, serial
  RETURNING id
), happened AS (
  INSERT INTO dossier_event (dossier_id, sequence, action, from_state, to_state, detail, actor_id, actor_name, actor_role, at,
    transaction_id, request_id)
  SELECT id, 1, 'submit', 'draft', 'submitted',
    jsonb_build_object('action', 'submit', 'answers', $5::jsonb, 'agencyId', $11::uuid), $2, $4, 'counterOfficer', $6, $9, $10
  FROM made
), told AS (
  INSERT INTO outbox (destination, dossier_id, sequence, request_id) SELECT 'nationalPortal', id, 1, $10 FROM made
)
SELECT id FROM made`;

/** Makes the dossier in a transaction and answers its id; `undefined` where the draft is not there as it was checked. */
export async function makeEntered(tx: EntityManager, entry: CounterEntry): Promise<string | undefined> {
  const { filing, officer, at } = entry;
  const rows: { id: string }[] = await tx.query(ENTER, [
    ...[entry.draftId, officer.id, entry.revision, officer.name, JSON.stringify(entry.answers), at, filing.channel],
    ...[localDate(at), entry.transactionId, entry.requestId ?? null, entry.agencyId, entry.receivingAgencyId],
    ...[entry.applicantId, JSON.stringify(filing.applicant), JSON.stringify(entry.fees), JSON.stringify(entry.origins)],
    ...[filing.representative && JSON.stringify(filing.representative), JSON.stringify(filing.handedIn)],
  ]);
  return rows[0]?.id;
}

/**
 * The dossier that this very click made earlier.
 * @throws AlreadySubmitted, DossierNotFound, DraftChanged, UploadRunning: why nothing was made
 */
export async function enteredBefore(
  dataSource: DataSource,
  { draftId, transactionId, revision, officer }: EntryClick,
): Promise<Entered> {
  const dossier = await dataSource.manager.findOneBy(DossierRow, { id: draftId });
  if (dossier) {
    const first = await dataSource.manager.findOneBy(DossierEventRow, { dossierId: draftId, sequence: 1 });
    if (first?.actorId !== officer.id) throw new DossierNotFound(draftId);
    if (first.transactionId !== transactionId) throw new AlreadySubmitted(draftId, dossier.code);
    return { dossier, repeated: true };
  }
  const [draft]: { revision: number }[] = await dataSource.query(
    'SELECT revision FROM draft WHERE id = $1 AND account_id = $2 AND counter IS NOT NULL',
    [draftId, officer.id],
  );
  if (!draft) throw new DossierNotFound(draftId);
  if (draft.revision !== revision) throw new DraftChanged(draft.revision);
  throw new UploadRunning();
}
