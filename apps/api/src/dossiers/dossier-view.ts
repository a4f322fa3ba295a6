import {
  actionsOpenOn,
  attachedToProposal,
  caseOf,
  counterToWithdrawAt,
  deadlineOfSupplement,
  firstAnswerDeadline,
  flagsOf,
  isApplicant,
  isAsFilled,
  isClockRunning,
  isOfCase,
  issuedResults,
  localDate,
  may,
  partOf,
  pausedSince,
  punctualityOf,
  remainingWorkingMinutes,
  resultsOfCase,
  rolesToward,
  showsFile,
  supplementsLeft,
  transitOf,
  workingHoursOf,
  type Actor,
  type Dossier,
  type DossierAction,
  type DossierEvent,
  type ProcedureVersion,
  type ReceivingReader,
  type WorkingCalendar,
} from '@mot-cua/domain';
import { feesOfDossier } from '@mot-cua/domain/fee';
import { isNeeded, papersOfFiling } from '@mot-cua/domain/procedure/papers-needed';
import {
  AttachmentStore,
  DossierStore,
  OutboxStore,
  receivingDataOf,
  toDossier,
  type AttachmentRow,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { toAttachment } from '../attachments/attachments.dto';
import { DossierPart } from './dossier-part';
import { DossierProcess } from './dossier-process';
import { DossierReference } from './dossier-reference';
import { DossierTimeline } from './dossier-timeline';
import type { DossierDto, DossierSummaryDto } from './dossiers.dto';
import { extensionView } from './extension-view';
import type { MyDossierSummaryDto } from './my-dossiers.dto';
import type { OverTheCounterDto } from './over-the-counter.dto';

/** Dossiers as somebody may see them: an applicant sees what concerns them, officers see the processing too. */
@Injectable()
export class DossierView {
  constructor(
    private readonly reference: DossierReference,
    private readonly dossiers: DossierStore,
    private readonly attachments: AttachmentStore,
    private readonly outbox: OutboxStore,
    private readonly timeline: DossierTimeline,
    private readonly process: DossierProcess,
    private readonly part: DossierPart,
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
    const unsentSince = inside ? await this.outbox.unsentSince([row.id]) : new Map<string, Date>();
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
    const dossier = toDossier(row);
    const open = openTo(actor, row, dossier);
    const transfer = open.includes('transfer') ? await this.reference.transfer(row, localDate(this.clock.now())) : null;
    const actions = transfer?.agencies.length ? open : open.filter((action) => action !== 'transfer');
    const now = this.clock.now();
    const frame = await this.reference.frame(row);
    const takenBy =
      inside && row.takenBy ? await this.reference.holder(row.takenBy, summary.takenBy ?? '', actor.id) : null;
    // Whoever had to do with it and has no more sees their part.
    const part = may(actor, 'viewContent', row) ? undefined : partOf(actor.agencyIds, dossier);
    const shown = part
      ? files.filter((file) => showsFile(file, part, history, now))
      : files.filter((file) => isShown(file, history, inside, actor));
    const whole: DossierDto = {
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
      returnMethods: procedure.returnMethods,
      ...{ form, process, takenBy, origins: originsNow(row) },
      papers: papersAsFiled(row, procedure, files),
      fees: feesOfDossier(row, procedure),
      procedure: summary.procedure,
      case: found ? { code: found.code, name: found.name } : null,
      agency: summary.agency,
      applicant: await this.reference.applicant(row),
      ...(await this.overTheCounter(row, inside)),
      remainingWorkingMinutes: summary.remainingWorkingMinutes,
      answerDueAt: state === 'submitted' ? row.counterDueAt : null,
      answerWorkingHours: frame.policy.answerHours,
      flags: flagsOf(dossier, row.counterDueAt, now, unsentSince.get(id)),
      punctuality: punctualityOf(dossier),
      deadline: dossier.deadline,
      answerDeadline: state === 'submitted' ? firstAnswerDeadline(dossier, row.counterDueAt, frame) : null,
      supplementDeadline: row.openSupplement && deadlineOfSupplement(row.openSupplement, frame),
      openSupplement: row.openSupplement,
      openPayment: row.openPayment,
      openPause: row.openPause && { ...row.openPause, since: pausedSince(dossier) },
      supplementsLeft: supplementsLeft(row),
      caseOfficers: open.includes('assign') ? await this.reference.caseOfficers(row.agencyId) : [],
      receiving: open.includes('correct') ? receivingOf(row) : null,
      extension: open.includes('extend') ? await extensionView(dossier, now, frame, procedure, this.reference) : null,
      attachments: shown.map(toAttachment),
      results: resultsOfDossier(row, procedure, history, inside),
      timeline: await this.timeline.of(row, history, readerOf(actor, row, inside), confirmations),
      ...{ actions, transfer },
      ...(await this.process.of(dossier, frame, { actor, inside })),
      forwarding: inside ? await this.outbox.forwardingOf(id) : null,
      part: null,
    };
    return part ? this.part.of(whole, part, { row, dossier, history, frame, actor }) : whole;
  }

  /** A dossier in the list of somebody whom it concerns. */
  async ofCitizen(row: DossierRow, actor: Actor): Promise<MyDossierSummaryDto> {
    const { representative, applicantName } = row;
    const standing = isApplicant(actor, row) ? 'applicant' : 'representative';
    const other = standing === 'applicant' ? (representative?.fullName ?? null) : applicantName;
    return { ...(await this.summary(row)), standing, other };
  }

  /** What a dossier has that a counter entered; blank for others. */
  private async overTheCounter(row: DossierRow, inside: boolean): Promise<OverTheCounterDto> {
    const { representative, handedIn, receivingAgencyId, acceptedAtAgencyId } = row;
    const dossier = toDossier(row);
    const calendar = await this.reference.calendar(acceptedAtAgencyId ?? receivingAgencyId);
    const way = transitOf(dossier, calendar, this.clock.now());
    const shown = (typed: string | undefined) => (inside && typed ? typed : null);
    return {
      representative: representative && {
        ...{ fullName: representative.fullName, relation: representative.relation },
        identityNumber: inside ? representative.identityNumber : null,
        phone: shown(representative.phone),
        email: shown(representative.email),
        address: shown(representative.address),
        authorisation: shown(representative.authorisation),
      },
      handedIn,
      transit: way && {
        from: await this.reference.agency(acceptedAtAgencyId ?? receivingAgencyId),
        ...{ forwardBy: way.forwardBy, arrivedAt: way.arrivedAt, isLate: way.isLate },
      },
    };
  }

  /** @param unsentSince of its events, for those whom forwarding concerns */
  async summary(row: DossierRow, unsentSince?: Date): Promise<DossierSummaryDto> {
    const { id, code, state, version, applicantName, channel, submittedAt, receivedAt, dueAt } = row;
    const procedure = await this.reference.procedure(row);
    return {
      ...{ id, code, state, version, applicantName, channel, submittedAt, receivedAt, dueAt },
      procedure: { code: procedure.code, version: procedure.version, name: procedure.name },
      agency: await this.reference.agency(row.agencyId),
      remainingWorkingMinutes: remaining(row, await this.reference.calendar(row.agencyId), this.clock.now()),
      takenBy: row.takenBy ? await this.reference.officerName(row.takenBy) : null,
      hasOpenSupplement: row.openSupplement !== null,
      flags: flagsOf(toDossier(row), row.counterDueAt, this.clock.now(), unsentSince),
      counterDueAt: row.counterDueAt,
    };
  }
}

/** The actions that a dossier leaves open to somebody; any counter that it came to may withdraw it for who comes back there. */
function openTo(actor: Actor, row: DossierRow, dossier: Dossier): DossierAction[] {
  const standing = { ...dossier, channel: row.channel };
  const own = may(actor, 'actOnDossier', row) ? actionsOpenOn(standing, rolesToward(actor, row)) : [];
  const mayWithdraw = counterToWithdrawAt(actor, row) !== undefined && !own.includes('withdraw');
  return mayWithdraw && actionsOpenOn(standing, ['counterOfficer']).includes('withdraw') ? [...own, 'withdraw'] : own;
}

/** As whom somebody reads what was corrected. */
function readerOf(actor: Actor, row: DossierRow, inside: boolean): ReceivingReader {
  if (inside) return 'office';
  return isApplicant(actor, row) ? 'applicant' : 'representative';
}

/** What was taken down beside the form, to be corrected. */
function receivingOf(row: DossierRow): DossierDto['receiving'] {
  const { applicantOnPaper: applicant, representative, handedIn, returnMethod } = receivingDataOf(row);
  return { applicant, representative, handedIn: { ...handedIn }, returnMethod };
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

/**
 * Working minutes until a dossier is due, or until the counter has to answer it; what was left while its clock stands still; `null` where
 * nothing runs.
 */
export function remaining(
  {
    state,
    dueAt,
    pausedWithMinutes,
    counterDueAt,
  }: Pick<DossierRow, 'state' | 'dueAt' | 'pausedWithMinutes' | 'counterDueAt'>,
  calendar: WorkingCalendar,
  now: Date,
): number | null {
  if (pausedWithMinutes !== null) return pausedWithMinutes;
  if (state === 'submitted' && counterDueAt) return remainingWorkingMinutes(calendar, now, counterDueAt);
  return dueAt && isClockRunning(state) ? remainingWorkingMinutes(calendar, now, dueAt) : null;
}
