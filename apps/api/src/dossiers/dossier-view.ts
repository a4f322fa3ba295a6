import {
  actionsOpenTo,
  attachedToProposal,
  caseOf,
  isAsFilled,
  isClockRunning,
  isOfCase,
  issuedResults,
  localDate,
  may,
  remainingWorkingMinutes,
  resultsOfCase,
  workingHoursOf,
  type Actor,
  type DossierEvent,
  type ProcedureVersion,
  type WorkingCalendar,
} from '@mot-cua/domain';
import { feesOfDossier } from '@mot-cua/domain/fee';
import { isNeeded, papersOfFiling } from '@mot-cua/domain/procedure/papers-needed';
import {
  AttachmentStore,
  DossierStore,
  OutboxStore,
  toDeadline,
  type AttachmentRow,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { toAttachment } from '../attachments/attachments.dto';
import { DossierReference } from './dossier-reference';
import type { DossierDto, DossierSummaryDto, TimelineEntryDto } from './dossiers.dto';

/** Dossiers as somebody may see them: an applicant sees what concerns them, officers see the processing too. */
@Injectable()
export class DossierView {
  constructor(
    private readonly reference: DossierReference,
    private readonly dossiers: DossierStore,
    private readonly attachments: AttachmentStore,
    private readonly outbox: OutboxStore,
    private readonly clock: Clock,
  ) {}

  async whole(row: DossierRow, actor: Actor): Promise<DossierDto> {
    const inside = may(actor, 'viewProcessing', row);
    const [procedure, files, history, summary] = await Promise.all([
      this.reference.procedure(row),
      this.attachments.findOf(row.id),
      this.dossiers.history(row.id),
      this.summary(row),
    ]);
    const confirmations = inside ? await this.outbox.confirmationsOf(row.id) : new Map<number, Date>();
    const { form } = procedure;
    const found = caseOf(procedure, row.caseCode);
    const process = procedure.process.map((step) => ({ ...step, workingHours: workingHoursOf(step, row.caseCode) }));
    const {
      id,
      code,
      state,
      version,
      channel,
      answers,
      returnMethod,
      submittedAt,
      receivedAt,
      dueAt,
      endedAt,
      returnedAt,
    } = row;
    const open = may(actor, 'actOnDossier', row) ? actionsOpenTo(rolesToward(actor, row), state) : [];
    const transfer = open.includes('transfer') ? await this.reference.transfer(row, localDate(this.clock.now())) : null;
    const actions = transfer?.agencies.length ? open : open.filter((action) => action !== 'transfer');
    const takenBy = inside && row.takenBy ? { id: row.takenBy, fullName: summary.takenBy ?? '' } : null;
    return {
      ...{
        id,
        code,
        state,
        version,
        channel,
        answers,
        returnMethod,
        submittedAt,
        receivedAt,
        dueAt,
        endedAt,
        returnedAt,
      },
      ...{ form, process, takenBy, origins: originsNow(row) },
      papers: papersAsFiled(row, procedure, files),
      fees: feesOfDossier(row, procedure),
      procedure: summary.procedure,
      case: found ? { code: found.code, name: found.name } : null,
      agency: summary.agency,
      applicant: await this.reference.applicant(row),
      remainingWorkingMinutes: summary.remainingWorkingMinutes,
      deadline: toDeadline(row.deadline),
      openSupplement: row.openSupplement,
      attachments: files.filter((file) => isShown(file, history, inside, actor)).map(toAttachment),
      results: resultsOfDossier(row, procedure, history, inside),
      timeline: await this.timeline(row, history, inside, confirmations),
      ...{ actions, transfer },
      forwarding: inside ? await this.outbox.forwardingOf(id) : null,
    };
  }

  async summary(row: DossierRow): Promise<DossierSummaryDto> {
    const { id, code, state, version, applicantName, channel, submittedAt, receivedAt, dueAt } = row;
    const procedure = await this.reference.procedure(row);
    return {
      ...{ id, code, state, version, applicantName, channel, submittedAt, receivedAt, dueAt },
      procedure: { code: procedure.code, version: procedure.version, name: procedure.name },
      agency: await this.reference.agency(row.agencyId),
      remainingWorkingMinutes: remaining(row, await this.reference.calendar(), this.clock.now()),
      takenBy: row.takenBy ? await this.reference.officerName(row.takenBy) : null,
      hasOpenSupplement: row.openSupplement !== null,
    };
  }

  /** The history, each event with the agency that had the dossier then. */
  private async timeline(
    { receivingAgencyId }: DossierRow,
    history: readonly DossierEvent[],
    inside: boolean,
    confirmations: ReadonlyMap<number, Date>,
  ): Promise<TimelineEntryDto[]> {
    const entries: TimelineEntryDto[] = [];
    let agency = await this.reference.agency(receivingAgencyId);
    for (const event of history) {
      const { detail, sequence } = event;
      const toAgency = detail.action === 'transfer' ? await this.reference.agency(detail.toAgencyId) : undefined;
      const forwardedAt = confirmations.get(sequence);
      entries.push({
        ...timelineEntry(event, inside),
        agency,
        ...(toAgency && { toAgency }),
        ...(forwardedAt && { forwardedAt }),
      });
      agency = toAgency ?? agency;
    }
    return entries;
  }
}

/** What the sources said at submission, and whether it still stands so: a supplement may have changed it. */
function originsNow({ origins, answers }: DossierRow): DossierDto['origins'] {
  return Object.fromEntries(
    Object.entries(origins).map(([pointer, origin]) => {
      const { vi, en, source, on, value } = origin;
      return [pointer, { vi, en, source, on, value, isUnchanged: isAsFilled(origin, answers, pointer) }];
    }),
  );
}

/** Files that are filed, or one's own on their way. Results reach the applicant when they are issued, not while they are proposed. */
function isShown(
  { id, purpose, filedIn, uploadedBy }: AttachmentRow,
  history: readonly DossierEvent[],
  inside: boolean,
  actor: Actor,
): boolean {
  if (filedIn === null && uploadedBy !== actor.id) return false;
  return purpose === 'paper' || inside || issuedResults(history).some(({ attachmentId }) => attachmentId === id);
}

/** What the dossier ends with: issued, or, for officers, attached to the proposal that stands. */
function resultsOfDossier(
  { caseCode }: DossierRow,
  { results }: ProcedureVersion,
  history: readonly DossierEvent[],
  inside: boolean,
): DossierDto['results'] {
  const issued = issuedResults(history);
  const proposed = inside ? attachedToProposal(history) : [];
  return resultsOfCase(results, caseCode).map(({ code, name, document }, index) => {
    const own =
      issued.find((one) => one.code === code) ?? (index === 0 ? issued.find((one) => one.code === null) : undefined);
    const attached = proposed.find((one) => one.code === code);
    const attachmentId = own?.attachmentId ?? attached?.attachmentId ?? null;
    return { code, name, document, attachmentId, number: own?.number ?? null, isIssued: own !== undefined };
  });
}

/** The papers of the dossier's case and those that were filed all the same; required are those that its answers ask for. */
function papersAsFiled(
  row: DossierRow,
  procedure: ProcedureVersion,
  files: readonly Pick<AttachmentRow, 'paperCode'>[],
): DossierDto['papers'] {
  return papersOfFiling(procedure, row)
    .filter(({ paper }) => isOfCase(paper, row.caseCode) || files.some(({ paperCode }) => paperCode === paper.code))
    .map((one) => {
      const { template: _, example: __, ...paper } = one.paper;
      return { ...paper, required: isNeeded(one) };
    });
}

/** The roles that count toward one dossier: an officer's for other people's, a citizen's for their own. */
export function rolesToward(actor: Actor, { applicantId, agencyId }: DossierRow): Actor['roles'] {
  return actor.roles.filter((role) =>
    role === 'citizen' ? applicantId === actor.id : actor.agencyIds.includes(agencyId),
  );
}

/** Working minutes until a dossier is due, or that were left when its clock was paused; `null` while no clock runs. */
export function remaining(
  { state, dueAt, pausedWithMinutes }: Pick<DossierRow, 'state' | 'dueAt' | 'pausedWithMinutes'>,
  calendar: WorkingCalendar,
  now: Date,
): number | null {
  if (pausedWithMinutes !== null && state === 'pausedForSupplement') return pausedWithMinutes;
  return dueAt && isClockRunning(state) ? remainingWorkingMinutes(calendar, now, dueAt) : null;
}

/** What an applicant may read of an event: never who in the office did it, nor what officers tell each other. */
export function timelineEntry(event: DossierEvent, inside: boolean): Omit<TimelineEntryDto, 'agency'> {
  const { sequence, from, to, at, actor, detail, deadline } = event;
  const numbers = issuedResults([event]).flatMap(({ number }) => number ?? []);
  const isInternal = detail.action === 'sendBack' || detail.action === 'take' || detail.action === 'approve';
  return {
    ...{ sequence, action: detail.action, from, to, at },
    actor: { name: inside || actor.role === 'citizen' ? actor.name : null, role: actor.role },
    ...('reason' in detail && detail.reason && (inside || !isInternal) && { reason: detail.reason }),
    ...('legalBasis' in detail && detail.legalBasis && { legalBasis: detail.legalBasis }),
    ...('note' in detail && detail.note && (inside || !isInternal) && { note: detail.note }),
    ...('proposal' in detail && inside && { note: detail.proposal }),
    ...(numbers.length > 0 && { number: numbers.join(', ') }),
    ...('request' in detail && { request: detail.request }),
    ...(deadline && { dueAt: deadline.dueAt }),
  };
}
