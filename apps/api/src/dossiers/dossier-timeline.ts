import {
  assignmentWords,
  changedAnswers,
  correctedLine,
  evolve,
  emptyDossier,
  graphOf,
  issuedResults,
  receivingChanges,
  type CommandDetail,
  type CorrectionDetail,
  type Dossier,
  type DossierEvent,
  type OutageDetail,
  type ReceivingReader,
} from '@mot-cua/domain';
import { agencyAfter } from '@mot-cua/domain/legal-document';
import type { DossierRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { DossierReference } from './dossier-reference';
import type { CountedOutageDto, TimelineEntryDto } from './dossiers.dto';

/** What has happened to a dossier, for whoever asks. */
@Injectable()
export class DossierTimeline {
  constructor(private readonly reference: DossierReference) {}

  /** The history, each event with the agency that had the dossier then. */
  async of(
    row: DossierRow,
    history: readonly DossierEvent[],
    reader: ReceivingReader,
    confirmations: ReadonlyMap<number, Date>,
  ): Promise<TimelineEntryDto[]> {
    const inside = reader === 'office';
    const entries: TimelineEntryDto[] = [];
    const graph = graphOf((await this.reference.procedure(row)).process);
    let before = emptyDossier(history[0]?.dossierId ?? '');
    for (const [index, event] of history.entries()) {
      const { detail, sequence } = event;
      if (!inside && isAboutStepsOnly(event)) {
        before = evolve(before, event);
        continue;
      }
      const toAgency = detail.action === 'transfer' ? await this.reference.agency(detail.toAgencyId) : undefined;
      const run = 'run' in detail ? before.steps.find(({ number }) => number === detail.run) : undefined;
      const asked = await Promise.all(agenciesAsked(event).map((id) => this.reference.agency(id)));
      const past = history.slice(0, detail.action === 'transfer' ? index : index + 1);
      const forwardedAt = confirmations.get(sequence);
      entries.push({
        ...timelineEntry(event, inside),
        agency: await this.reference.agency(
          run?.agencyId ?? opinionGivenBy(event) ?? agencyAfter(past, row.receivingAgencyId),
        ),
        ...(run && { step: graph.stepOf(run.step)?.name ?? { vi: run.step, en: run.step } }),
        ...(detail.action === 'moveStep' && { toAgency: await this.reference.agency(detail.toAgencyId) }),
        ...(asked.length > 0 && { asked }),
        ...(await this.atCounter(row, detail)),
        ...(toAgency && { toAgency }),
        ...(detail.action === 'correct' && (await this.corrected(row, detail, before, reader))),
        ...(forwardedAt && { forwardedAt }),
      });
      before = evolve(before, event);
    }
    return entries;
  }

  /** Which answers were put right, and what was taken down beside them, as far as somebody may read it. */
  private async corrected(
    row: DossierRow,
    { answers, receiving }: CorrectionDetail,
    before: Dossier,
    reader: ReceivingReader,
  ): Promise<Pick<TimelineEntryDto, 'changed' | 'corrected'>> {
    const { papers } = await this.reference.procedure(row);
    const nameOf = (code: string) => papers.find((paper) => paper.code === code)?.name ?? { vi: code, en: code };
    return {
      changed: answers ? changedAnswers(before.answers, answers) : [],
      corrected: receiving ? receivingChanges(receiving).map((change) => correctedLine(change, reader, nameOf)) : [],
    };
  }

  /** At which counter it was withdrawn, and which originals that gave back. */
  private async atCounter(row: DossierRow, detail: CommandDetail): Promise<Pick<TimelineEntryDto, 'atCounter'>> {
    if (detail.action !== 'withdraw' || !detail.atCounter) return {};
    const { agencyId, originalsReturned } = detail.atCounter;
    const { papers } = await this.reference.procedure(row);
    const returned = Object.entries(originalsReturned).map(([code, originals]) => ({
      name: papers.find((paper) => paper.code === code)?.name ?? { vi: code, en: code },
      originals,
    }));
    return { atCounter: { agency: await this.reference.agency(agencyId), returned } };
  }
}

/** Id of the agency that gave an opinion; `undefined` for any other event. */
function opinionGivenBy({ detail, opinions = [] }: DossierEvent): string | undefined {
  if (detail.action !== 'giveOpinion') return undefined;
  return opinions.find(({ number }) => number === detail.opinion)?.agencyId;
}

/** Ids of the agencies that an event asks, or that were asked what it answers. */
function agenciesAsked({ detail, opinions = [] }: DossierEvent): readonly string[] {
  if (detail.action === 'askOpinion') return detail.agencyIds;
  return 'opinion' in detail
    ? opinions.filter(({ number }) => number === detail.opinion).map(({ agencyId }) => agencyId)
    : [];
}

/** Whether an outage moved times of the office’s own steps and nothing that the applicant was promised. */
function isAboutStepsOnly({ detail, deadline, pausedWithMinutes }: DossierEvent): boolean {
  return (
    detail.action === 'countOutage' && !deadline && pausedWithMinutes === undefined && detail.answerBy === undefined
  );
}

/** What officers tell each other, and an applicant does not read. */
const INTERNAL: readonly CommandDetail['action'][] = [
  ...(['sendBack', 'take', 'assign', 'release', 'allowSupplement', 'approve'] as const),
  ...(['takeStep', 'assignStep', 'moveStep', 'finishStep', 'returnStep', 'withdrawOpinion'] as const),
];

/** What an applicant may read of an event: never who in the office did it, nor what officers tell each other. */
export function timelineEntry(event: DossierEvent, inside: boolean): Omit<TimelineEntryDto, 'agency'> {
  const { sequence, from, to, at, actor, detail, deadline } = event;
  const numbers = issuedResults([event]).flatMap(({ number }) => number ?? []);
  const isInternal = INTERNAL.includes(detail.action);
  return {
    ...{ sequence, action: detail.action, from, to, at },
    actor: {
      name: inside || actor.role === 'citizen' ? actor.name : null,
      role: actor.role,
      ...(inside && actor.onBehalfOf && { onBehalfOf: actor.onBehalfOf.name }),
    },
    ...(inside && event.seenVersion !== undefined && { seenVersion: event.seenVersion }),
    ...('reason' in detail && detail.reason && (inside || !isInternal) && { reason: detail.reason }),
    ...('legalBasis' in detail && detail.legalBasis && { legalBasis: detail.legalBasis }),
    ...('note' in detail && detail.note && (inside || !isInternal) && { note: detail.note }),
    ...('proposal' in detail && inside && { note: detail.proposal }),
    ...(numbers.length > 0 && { number: numbers.join(', ') }),
    ...(detail.action === 'requestSupplement' && { request: detail.request }),
    ...(detail.action === 'askPayment' && { payment: detail.request }),
    ...(detail.action === 'pauseClock' && detail.until && { until: detail.until }),
    ...(detail.action === 'countOutage' && { outage: countedOutage(detail) }),
    ...(detail.action === 'remind' && detail.answerBy && { answerBy: detail.answerBy }),
    ...(detail.action === 'confirmPayment' && { receiptNumber: detail.receiptNumber }),
    ...((detail.action === 'assign' || detail.action === 'assignStep') &&
      inside && {
        officerName: detail.officer.name,
        ...(detail.byRule && { whyOfficer: assignmentWords(detail.byRule) }),
      }),
    ...(detail.action === 'askOpinion' && inside && { note: detail.question }),
    ...(detail.action === 'giveOpinion' && inside && detail.text && { note: detail.text }),
    // While the clock stands still there is no date to go by.
    ...(deadline && event.pausedWithMinutes === undefined && { dueAt: deadline.dueAt }),
  };
}

function countedOutage({ outage: { from, until, source }, isCancelled, answerBy }: OutageDetail): CountedOutageDto {
  return { from, until, source, isCancelled: isCancelled ?? false, ...(answerBy && { answerBy }) };
}
