import type { Channel, DossierState } from '@mot-cua/domain';
import type { DataSource } from 'typeorm';
import type { DossierRow } from './dossier.rows';

/** PostgreSQL's channel on which processes tell each other that dossiers have changed. */
export const DOSSIER_CHANGED = 'dossier_changed';

/** That a dossier changed, and who may hear of it; nothing of its content. */
export interface DossierChange {
  readonly dossierId: string;
  readonly code: string;
  readonly version: number;
  readonly state: DossierState;
  readonly agencyId: string;
  readonly receivingAgencyId: string;
  /** Those that work on it beside the one that decides. */
  readonly workingAgencyIds: readonly string[];
  readonly applicantId: string | null;
  readonly applicantNumber: string | null;
  readonly representativeNumber: string | null;
  readonly channel: Channel;
}

/** What is told of a dossier as it is now. */
export function changeOf(dossier: DossierRow): DossierChange {
  const { id, code, version, state, agencyId, receivingAgencyId, workingAgencyIds } = dossier;
  const { applicantId, applicantNumber, representativeNumber, channel } = dossier;
  return {
    ...{ dossierId: id, code, version, state, agencyId, receivingAgencyId, workingAgencyIds },
    ...{ applicantId, applicantNumber, representativeNumber, channel },
  };
}

/** Tells every process that listens. Only a bell for screens: called after the change is committed, and nothing is lost with it. */
export async function announceChanges(dataSource: DataSource, changes: readonly DossierChange[]): Promise<void> {
  if (changes.length === 0) return;
  await dataSource.query(`SELECT pg_notify($1, change) FROM unnest($2::text[]) AS change`, [
    DOSSIER_CHANGED,
    changes.map((change) => JSON.stringify(change)),
  ]);
}
