import { isReasoned, MOST_IN_BATCH, rolesThatMay, type BatchDetail } from '@mot-cua/domain';
import { ColleagueStore, DossierBatchStore, InboxStore, type SeenDossier } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { optional } from '../dossiers/command';
import { InboxFilters } from '../dossiers/inbox-filters';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import type { NewDossierBatchDto } from './dossier-batches.dto';

/** Takes down what an officer wants of many dossiers; workers carry it out. */
@Injectable()
export class DossierBatchesService {
  constructor(
    private readonly batches: DossierBatchStore,
    private readonly inbox: InboxStore,
    private readonly colleagues: ColleagueStore,
    private readonly filters: InboxFilters,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the id of the batch; the same transaction is the same batch.
   * @throws ApiProblem roleNotAllowed, officerNotAble, batchTooLarge, batchEmpty, forbidden; TransactionReused
   */
  async create(actor: Caller, wanted: NewDossierBatchDto): Promise<string> {
    const { action, transactionId } = wanted;
    if (!rolesThatMay(action).some((role) => actor.roles.includes(role))) throw new ApiProblem('roleNotAllowed');
    // Sent again after an answer that was lost: what it asks for may be done by now.
    const before = await this.batches.findTransaction(transactionId);
    if (before && (before.accountId !== actor.id || before.action !== action))
      throw new ApiProblem('transactionReused');
    if (before) return before.id;
    const detail = await this.detailOf(actor, wanted);
    const dossiers = await this.dossiersOf(actor, wanted);
    return this.batches.create(
      {
        ...{ id: randomUUID(), accountId: actor.id, transactionId, action, detail },
        ...{ createdAt: this.clock.now(), requestId: actor.requestId },
      },
      dossiers,
    );
  }

  private async detailOf(
    actor: Caller,
    { action, note, officerId, reason = '', legalBasis }: NewDossierBatchDto,
  ): Promise<BatchDetail> {
    if (isReasoned(action)) return { action, reason: reason.trim(), ...optional('legalBasis', legalBasis) };
    const said = note?.trim() ? { note: note.trim() } : {};
    if (action !== 'assign') return { action, ...said };
    const officer = (await this.colleagues.colleaguesOf(actor.agencyIds)).find(({ id }) => id === officerId);
    if (!officer?.isAtWork) throw new ApiProblem('officerNotAble');
    return { action, officer: { id: officer.id, name: officer.fullName }, ...said };
  }

  /** Those that were chosen, or all that the question finds now, in its order; their versions are those of this moment. */
  private async dossiersOf(actor: Caller, { dossiers, question }: NewDossierBatchDto): Promise<readonly SeenDossier[]> {
    if (!question) return withinBounds(dossiers ?? []);
    const { sort } = question;
    const filter = await this.filters.of(actor, question);
    const found = await this.inbox.find(filter, { limit: MOST_IN_BATCH + 1, ...(sort && { sort }) });
    return withinBounds(found.map(({ id, version }) => ({ id, expectedVersion: version })));
  }
}

function withinBounds(dossiers: readonly SeenDossier[]): readonly SeenDossier[] {
  if (dossiers.length > MOST_IN_BATCH) throw new ApiProblem('batchTooLarge', { extra: { most: MOST_IN_BATCH } });
  if (dossiers.length === 0) throw new ApiProblem('batchEmpty');
  return dossiers;
}
