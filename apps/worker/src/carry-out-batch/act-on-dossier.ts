import {
  counterToAcceptAt,
  localDate,
  may,
  rolesToward,
  type Actor,
  type BatchDetail,
  type BatchRefusal,
  type CommandDetail,
} from '@mot-cua/domain';
import {
  AccountStore,
  AgencyStore,
  announceChanges,
  changeOf,
  CommandRefused,
  DossierNotFound,
  DossierStore,
  OfficerLeaveStore,
  TransactionReused,
  type AccountRow,
  type DossierBatchItemRow,
  type DossierBatchRow,
  type DossierRow,
  type ItemOutcome,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';

/** Does what a batch asks to one of its dossiers, through the one door and as the officer who asked, with the authority they have now. */
@Injectable()
export class ActOnDossier {
  constructor(
    private readonly accounts: AccountStore,
    private readonly agencies: AgencyStore,
    private readonly dossiers: DossierStore,
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  async act(batch: DossierBatchRow, { dossierId, expectedVersion }: DossierBatchItemRow): Promise<ItemOutcome> {
    const [account, row] = await Promise.all([this.accounts.find(batch.accountId), this.dossiers.find(dossierId)]);
    if (account?.state !== 'active') return refused('accountLocked');
    const actor = await this.actorOf(account);
    if (!row || !may(actor, 'viewDossier', row)) return refused('notFound');
    if (!(await this.isOfficerAble(batch.detail, row))) return refused('officerNotAble');
    const command = {
      detail: whereAccepted(batch.detail, actor, row),
      actor: await this.toward(actor, row),
      at: this.clock.now(),
      expectedVersion,
    };
    const context = {
      transactionId: transactionOf(batch.id, dossierId),
      ...(batch.requestId && { requestId: batch.requestId }),
    };
    try {
      const { dossier, repeated } = await this.dossiers.handle(dossierId, command, context);
      if (!repeated) await announceChanges(this.dataSource, [changeOf(dossier)]);
      return { result: 'done' };
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      return refused(refusal);
    }
  }

  /** With the roles that count there, and with those whose work is theirs while they are away: as one by one. */
  private async toward(actor: Actor, row: DossierRow): Promise<Actor> {
    const roles = rolesToward(actor, row);
    const mayStandIn = roles.includes('caseOfficer') && row.takenBy !== null && row.takenBy !== actor.id;
    const standsInFor = mayStandIn ? await this.leaves.standsInFor(actor.id, localDate(this.clock.now())) : [];
    return { ...actor, roles, ...(standsInFor.length > 0 && { standsInFor }) };
  }

  private async actorOf({ id, fullName: name, roles, agencyId }: AccountRow): Promise<Actor> {
    return { id, name, roles, agencyIds: agencyId ? await this.agencies.subtree(agencyId) : [] };
  }

  /** Whoever is given a dossier is a case officer at work in the agency that has it. */
  private async isOfficerAble(detail: BatchDetail, { agencyId }: DossierRow): Promise<boolean> {
    if (detail.action !== 'assign') return true;
    const officer = await this.accounts.find(detail.officer.id);
    return officer?.state === 'active' && officer.agencyId === agencyId && officer.roles.includes('caseOfficer');
  }
}

/**
 * The transaction of a dossier within a batch: a uuid that belongs to the two (version 8, made of a hash), so that a worker that was
 * killed between doing and writing down finds, the next time, that it was done.
 */
export function transactionOf(batchId: string, dossierId: string): string {
  const hex = createHash('sha256').update(`batch ${batchId} ${dossierId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A dossier that is accepted at another counter than that of the agency which decides it has still to go there. */
function whereAccepted(detail: BatchDetail, actor: Actor, row: DossierRow): CommandDetail {
  const atAgencyId = detail.action === 'receive' ? counterToAcceptAt(actor, row) : undefined;
  return atAgencyId === undefined ? detail : { ...detail, action: 'receive', atAgencyId };
}

function refused(refusal: BatchRefusal): ItemOutcome {
  return { result: 'refused', refusal };
}

function refusalOf(error: unknown): BatchRefusal | undefined {
  if (error instanceof CommandRefused) return error.refusal.code;
  if (error instanceof DossierNotFound) return 'notFound';
  return error instanceof TransactionReused ? 'internal' : undefined;
}
