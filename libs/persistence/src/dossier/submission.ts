import type { Actor, Answers, Channel, Origins } from '@mot-cua/domain';
import { localDate } from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';
import { DatabaseError } from 'pg';
import type { DataSource } from 'typeorm';
import { UPLOAD_RUNNING } from '../attachment/upload-running';
import { quickQuery } from '../database/quick-query';
import { AlreadySubmitted, DossierNotFound, DraftChanged, TransactionReused, UploadRunning } from './dossier.errors';
import { DossierEventRow, DossierRow } from './dossier.rows';

export interface Submission {
  readonly draftId: string;
  /** The revision whose answers were checked. */
  readonly revision: number;
  /** That decides it; `null` makes no dossier and leaves the draft. */
  readonly agencyId: string | null;
  readonly answers: Answers;
  /** Where those came from that were filled in. */
  readonly origins: Origins;
  /** What those answers make due. */
  readonly fees: FeeStatement;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly at: Date;
  readonly transactionId: string;
  readonly requestId?: string;
}

export interface SubmittedDossier {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly submittedAt: Date;
  readonly agencyId: string;
  readonly repeated: boolean;
}

/**
 * One statement, so that the lock on the agency's serial is held for one round trip only. The serial is taken in the same
 * transaction as the dossier: a crash leaves neither a gap nor a code that was given out twice.
 */
export const SUBMIT = {
  name: 'submit-draft',
  text: `
WITH taken AS (
  DELETE FROM draft WHERE id = $1 AND account_id = $2 AND revision = $3 AND counter IS NULL AND $12::uuid IS NOT NULL AND NOT ${UPLOAD_RUNNING}
  RETURNING id, procedure_code, procedure_version, case_code, $12::uuid AS agency_id, return_method
), serial AS (
  INSERT INTO dossier_serial (agency_id, day, last) SELECT agency_id, $8::date, 1 FROM taken
  ON CONFLICT (agency_id, day) DO UPDATE SET last = dossier_serial.last + 1 RETURNING last
), filed AS (
  UPDATE attachment SET filed_in = 1 WHERE dossier_id = (SELECT id FROM taken) AND state = 'stored' AND filed_in IS NULL
), made AS (
  INSERT INTO dossier (id, code, state, version, channel, procedure_code, procedure_version, agency_id, receiving_agency_id,
    applicant_id, applicant_name, answers, return_method, submitted_at, last_filed_at, supplement_requests, case_code, fees, origins, counter_due_at)
  SELECT taken.id, agency.code || '-' || to_char($8::date, 'YYMMDD') || '-' || lpad(last::text, greatest(4, length(last::text)), '0'),
    'submitted', 1, $7, procedure_code, procedure_version, agency_id, agency_id, $2, $4, $5, return_method, $6, $6, 0,
    case_code, $11::jsonb, $13::jsonb, $14
  FROM taken JOIN agency ON agency.id = taken.agency_id, serial
  RETURNING id, code, agency_id
), happened AS (
  INSERT INTO dossier_event (dossier_id, sequence, action, from_state, to_state, detail, actor_id, actor_name, actor_role, at,
    transaction_id, request_id)
  SELECT id, 1, 'submit', 'draft', 'submitted',
    jsonb_build_object('action', 'submit', 'answers', $5::jsonb, 'agencyId', agency_id), $2, $4, 'citizen', $6, $9, $10
  FROM made
), told AS (
  INSERT INTO outbox (destination, dossier_id, sequence, request_id) SELECT 'nationalPortal', id, 1, $10 FROM made
)
SELECT id, code, agency_id AS "agencyId" FROM made`,
};

/** A submission with by when the counter has to answer it. */
export type DueSubmission = Submission & { readonly counterDueAt: Date | null };

export function submitParameters(submission: DueSubmission): unknown[] {
  const { draftId, actor, revision, agencyId, answers, origins, fees, at, channel, transactionId, requestId } =
    submission;
  return [
    draftId,
    actor.id,
    revision,
    actor.name,
    JSON.stringify(answers),
    at,
    channel,
    localDate(at),
    transactionId,
    requestId ?? null,
    JSON.stringify(fees),
    agencyId,
    JSON.stringify(origins),
    submission.counterDueAt,
  ];
}

export async function submitDraft(dataSource: DataSource, submission: DueSubmission): Promise<SubmittedDossier> {
  const rows = await insertOnce(dataSource, submission);
  const [made] = rows;
  if (made) return { ...made, version: 1, submittedAt: submission.at, repeated: false };
  return whyNot(dataSource, submission);
}

type Made = Pick<SubmittedDossier, 'id' | 'code' | 'agencyId'>;

async function insertOnce(dataSource: DataSource, submission: DueSubmission): Promise<Made[]> {
  try {
    return await quickQuery<Made>(dataSource, SUBMIT, submitParameters(submission));
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'uq_dossier_event_transaction') return [];
    throw error;
  }
}

/** Nothing was made: the same click came twice, or something stood in the way. */
async function whyNot(dataSource: DataSource, submission: Submission): Promise<SubmittedDossier> {
  const { draftId, actor, transactionId, revision } = submission;
  const dossier = await dataSource.manager.findOneBy(DossierRow, { id: draftId, applicantId: actor.id });
  if (dossier) {
    const event = await dataSource.manager.findOneBy(DossierEventRow, { transactionId });
    if (event?.dossierId !== draftId) throw new AlreadySubmitted(draftId, dossier.code);
    const { id, code, agencyId, submittedAt } = dossier;
    return { id, code, agencyId, submittedAt, version: 1, repeated: true };
  }
  const drafts: { revision: number }[] = await dataSource.query(
    'SELECT revision FROM draft WHERE id = $1 AND account_id = $2',
    [draftId, actor.id],
  );
  const [draft] = drafts;
  if (!draft) throw new DossierNotFound(draftId);
  if (draft.revision !== revision) throw new DraftChanged(draft.revision);
  const [{ running }] = (await dataSource.query(`SELECT ${UPLOAD_RUNNING} AS running`, [draftId])) as [
    { running: boolean },
  ];
  if (running) throw new UploadRunning();
  throw new TransactionReused(transactionId);
}
