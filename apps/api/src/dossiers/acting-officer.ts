import { localDate, type Actor } from '@mot-cua/domain';
import { OfficerLeaveStore, type DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { rolesToward } from './dossier-view';

/** Who somebody is toward one dossier, now. */
@Injectable()
export class ActingOfficer {
  constructor(
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  /** With the roles that count there, and with those whose work is theirs while they are away. */
  async toward<A extends Actor>(actor: A, row: DossierRow): Promise<A> {
    const roles = rolesToward(actor, row);
    // Only where somebody else has it does it matter for whom one stands in.
    const mayStandIn = roles.includes('caseOfficer') && row.takenBy !== null && row.takenBy !== actor.id;
    const standsInFor = mayStandIn ? await this.leaves.standsInFor(actor.id, localDate(this.clock.now())) : [];
    return { ...actor, roles, ...(standsInFor.length > 0 && { standsInFor }) };
  }
}
