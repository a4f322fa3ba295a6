import {
  changedAnswers,
  evolve,
  emptyDossier,
  issuedResults,
  type CommandDetail,
  type DossierEvent,
} from '@mot-cua/domain';
import { agencyAfter } from '@mot-cua/domain/legal-document';
import type { DossierRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { DossierReference } from './dossier-reference';
import type { TimelineEntryDto } from './dossiers.dto';

/** What has happened to a dossier, for whoever asks. */
@Injectable()
export class DossierTimeline {
  constructor(private readonly reference: DossierReference) {}

  /** The history, each event with the agency that had the dossier then. */
  async of(
    { receivingAgencyId }: DossierRow,
    history: readonly DossierEvent[],
    inside: boolean,
    confirmations: ReadonlyMap<number, Date>,
  ): Promise<TimelineEntryDto[]> {
    const entries: TimelineEntryDto[] = [];
    let before = emptyDossier(history[0]?.dossierId ?? '');
    for (const [index, event] of history.entries()) {
      const { detail, sequence } = event;
      const toAgency = detail.action === 'transfer' ? await this.reference.agency(detail.toAgencyId) : undefined;
      const had = agencyAfter(history.slice(0, detail.action === 'transfer' ? index : index + 1), receivingAgencyId);
      const forwardedAt = confirmations.get(sequence);
      entries.push({
        ...timelineEntry(event, inside),
        agency: await this.reference.agency(had),
        ...(toAgency && { toAgency }),
        ...(detail.action === 'correct' && { changed: changedAnswers(before.answers, detail.answers) }),
        ...(forwardedAt && { forwardedAt }),
      });
      before = evolve(before, event);
    }
    return entries;
  }
}

/** What officers tell each other, and an applicant does not read. */
const INTERNAL: readonly CommandDetail['action'][] = [
  ...(['sendBack', 'take', 'assign', 'release', 'allowSupplement', 'approve'] as const),
];

/** What an applicant may read of an event: never who in the office did it, nor what officers tell each other. */
export function timelineEntry(event: DossierEvent, inside: boolean): Omit<TimelineEntryDto, 'agency'> {
  const { sequence, from, to, at, actor, detail, deadline } = event;
  const numbers = issuedResults([event]).flatMap(({ number }) => number ?? []);
  const isInternal = INTERNAL.includes(detail.action);
  return {
    ...{ sequence, action: detail.action, from, to, at },
    actor: { name: inside || actor.role === 'citizen' ? actor.name : null, role: actor.role },
    ...('reason' in detail && detail.reason && (inside || !isInternal) && { reason: detail.reason }),
    ...('legalBasis' in detail && detail.legalBasis && { legalBasis: detail.legalBasis }),
    ...('note' in detail && detail.note && (inside || !isInternal) && { note: detail.note }),
    ...('proposal' in detail && inside && { note: detail.proposal }),
    ...(numbers.length > 0 && { number: numbers.join(', ') }),
    ...(detail.action === 'requestSupplement' && { request: detail.request }),
    ...(detail.action === 'askPayment' && { payment: detail.request }),
    ...(detail.action === 'confirmPayment' && { receiptNumber: detail.receiptNumber }),
    ...(detail.action === 'assign' && inside && { officerName: detail.officer.name }),
    ...(deadline && { dueAt: deadline.dueAt }),
  };
}
