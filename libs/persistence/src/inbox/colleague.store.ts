import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HELD_DOSSIERS } from '../officer/officer.query';

/** Somebody whose dossiers an officer sees. */
export interface Colleague {
  readonly id: string;
  readonly fullName: string;
  readonly agencyId: string;
  /** A case officer who may be given dossiers; somebody who is not may still have some. */
  readonly isAtWork: boolean;
  /** Dossiers that they have and nobody has decided yet. */
  readonly heldDossiers: number;
}

/** More than the busiest agency and those below it have. */
const MOST_COLLEAGUES = 500;

@Injectable()
export class ColleagueStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The case officers of these agencies, and whoever else there has open dossiers, by name. */
  colleaguesOf(agencyIds: readonly string[]): Promise<Colleague[]> {
    return this.dataSource.query(
      `SELECT * FROM (SELECT id, full_name AS "fullName", agency_id AS "agencyId",
           state = 'active' AND roles @> ARRAY['caseOfficer'] AS "isAtWork", (${HELD_DOSSIERS}) AS "heldDossiers"
         FROM account WHERE agency_id = ANY($1) AND username IS NOT NULL) AS colleague
       WHERE "isAtWork" OR "heldDossiers" > 0 ORDER BY search_form("fullName"), id LIMIT ${MOST_COLLEAGUES}`,
      [agencyIds],
    );
  }
}
