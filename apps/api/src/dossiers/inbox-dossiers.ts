import type { Actor } from '@mot-cua/domain';
import { OutboxStore, type DossierRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { Absences } from '../leaves/absences';
import { DossierView } from './dossier-view';
import type { InboxDossierDto } from './inbox.dto';
import { StepsNow } from './steps-now';

/** Dossiers as the inbox shows them. */
@Injectable()
export class InboxDossiers {
  constructor(
    private readonly view: DossierView,
    private readonly stepsNow: StepsNow,
    private readonly absences: Absences,
    private readonly outbox: OutboxStore,
  ) {}

  async of(rows: readonly DossierRow[], actor: Actor): Promise<InboxDossierDto[]> {
    const [stepsOf, { awayOf }, unsentSince] = await Promise.all([
      this.stepsNow.of(rows, actor),
      this.absences.of(actor),
      this.outbox.unsentSince(rows.map(({ id }) => id)),
    ]);
    return Promise.all(
      rows.map(async (row) => ({
        ...(await this.view.summary(row, unsentSince.get(row.id))),
        ...{ steps: stepsOf(row), holderAway: row.takenBy ? awayOf(row.takenBy) : null },
      })),
    );
  }
}
