import type { Actor } from '@mot-cua/domain';
import { OutboxStore, type DossierRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { DossierView } from './dossier-view';
import type { InboxDossierDto } from './inbox.dto';
import { StepsNow } from './steps-now';

/** Dossiers as the inbox shows them. */
@Injectable()
export class InboxDossiers {
  constructor(
    private readonly view: DossierView,
    private readonly stepsNow: StepsNow,
    private readonly outbox: OutboxStore,
  ) {}

  async of(rows: readonly DossierRow[], actor: Actor): Promise<InboxDossierDto[]> {
    const [stepsOf, unsentSince] = await Promise.all([
      this.stepsNow.of(rows, actor),
      this.outbox.unsentSince(rows.map(({ id }) => id)),
    ]);
    return Promise.all(
      rows.map(async (row) => ({
        ...(await this.view.summary(row, unsentSince.get(row.id))),
        steps: stepsOf(row),
      })),
    );
  }
}
