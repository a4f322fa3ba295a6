import { localDate, rolesToward, type Actor } from '@mot-cua/domain';
import { OfficerLeaveStore, type DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { rolesIn } from './dossier-process';

/** Who somebody is toward one dossier, now. */
/** A step or an opinion, which may be another agency's than the one that decides. */
export interface AnothersWork {
  readonly agencyId: string;
  readonly takenBy: string | null;
}

@Injectable()
export class ActingOfficer {
  constructor(
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  /** With the roles that count there or at one part of its work, and with those whose work is theirs while they are away. */
  async toward<A extends Actor>(actor: A, row: DossierRow, part?: AnothersWork): Promise<A> {
    const roles = part ? rolesIn(actor, part.agencyId) : rolesToward(actor, row);
    const { takenBy } = part ?? row;
    // Only where somebody else has it does it matter for whom one stands in.
    const mayStandIn = roles.includes('caseOfficer') && takenBy !== null && takenBy !== actor.id;
    const standsInFor = mayStandIn ? await this.leaves.standsInFor(actor.id, localDate(this.clock.now())) : [];
    return { ...actor, roles, ...(standsInFor.length > 0 && { standsInFor }) };
  }
}
