import type { Actor } from '@mot-cua/domain';
import type { DossierRow } from '@mot-cua/persistence';
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
  ) {}

  async of(rows: readonly DossierRow[], actor: Actor): Promise<InboxDossierDto[]> {
    const [stepsOf, { awayOf }] = await Promise.all([this.stepsNow.of(rows, actor), this.absences.of(actor)]);
    return Promise.all(
      rows.map(async (row) => ({
        ...(await this.view.summary(row)),
        ...{ steps: stepsOf(row), holderAway: row.takenBy ? awayOf(row.takenBy) : null },
      })),
    );
  }
}
