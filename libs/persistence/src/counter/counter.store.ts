import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DossierRow } from '../dossier/dossier.rows';

/** So far back it is looked what a counter enters most. */
const REMEMBERED_DAYS = 90;
/** More on its way than one screen shows. */
const MOST_ON_THEIR_WAY = 200;

/** What a counter looks at beside the dossier in hand. */
@Injectable()
export class CounterStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Codes of the procedures that a counter enters: the one of last time first, then the frequent ones. */
  async usualProcedures(agencyId: string, at: Date, limit = 8): Promise<string[]> {
    const rows: { code: string }[] = await this.dataSource.query(
      `SELECT procedure_code AS code FROM dossier
       WHERE receiving_agency_id = $1 AND channel IN ('counter', 'post') AND submitted_at > $2::timestamptz - interval '${REMEMBERED_DAYS} days'
       GROUP BY procedure_code
       ORDER BY max(submitted_at) = max(max(submitted_at)) OVER () DESC, count(*) DESC, procedure_code LIMIT $3`,
      [agencyId, at, limit],
    );
    return rows.map(({ code }) => code);
  }

  /**
   * Entered at a counter and not accepted yet, whichever agency decides: what it still has to accept, or waits for more of. What was handed in or
   * completed first comes first, before what waits for its applicant.
   */
  notAccepted(agencyId: string): Promise<DossierRow[]> {
    return this.dataSource
      .createQueryBuilder(DossierRow, 'dossier')
      .where(
        `dossier.receiving_agency_id = :agencyId AND dossier.channel IN ('counter', 'post')
         AND dossier.state IN ('submitted', 'awaitingSupplement')`,
        { agencyId },
      )
      .orderBy('dossier.state', 'DESC')
      .addOrderBy('dossier.last_filed_at')
      .addOrderBy('dossier.id')
      .limit(MOST_ON_THEIR_WAY)
      .getMany();
  }

  /** Accepted at these counters for other agencies, and not there yet; the longest on its way first. */
  outgoing(agencyIds: readonly string[]): Promise<DossierRow[]> {
    return this.onTheirWay('dossier.accepted_at_agency_id = ANY(:agencyIds)', agencyIds);
  }

  /** Accepted elsewhere for these agencies, and not there yet. */
  incoming(agencyIds: readonly string[]): Promise<DossierRow[]> {
    return this.onTheirWay('dossier.agency_id = ANY(:agencyIds)', agencyIds);
  }

  private onTheirWay(whose: string, agencyIds: readonly string[]): Promise<DossierRow[]> {
    return this.dataSource
      .createQueryBuilder(DossierRow, 'dossier')
      .where(whose, { agencyIds })
      .andWhere(
        `dossier.accepted_at_agency_id IS NOT NULL AND dossier.arrived_at IS NULL AND dossier.state = 'received'`,
      )
      .orderBy('dossier.received_at')
      .addOrderBy('dossier.id')
      .limit(MOST_ON_THEIR_WAY)
      .getMany();
  }
}
