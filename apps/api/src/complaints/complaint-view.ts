import {
  actionsOpenOnComplaint,
  complaintRoles,
  isConcerned,
  isOfficer,
  isOpenComplaint,
  localDate,
  remainingWorkingMinutes,
  USUAL_COMPLAINT_POLICY,
  type Actor,
  type Agency,
  type Concern,
} from '@mot-cua/domain';
import {
  AgencyStore,
  AttachmentStore,
  ComplaintStore,
  DossierStore,
  OfficerLeaveStore,
  OfficerStore,
  toComplaint,
  toDeadline,
  type ComplaintRow,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { toAgencyRef } from '../agencies/agencies.dto';
import { DossierReference } from '../dossiers/dossier-reference';
import { awayOf } from '../leaves/away.dto';
import { readableHistory, toAnswerDto, toComplaintEntry } from './complaint-history';
import type { ComplaintDossierDto, ComplaintDto, ComplaintHandlerDto, ComplaintSummaryDto } from './complaints.dto';

/** More than one agency has. */
const MOST_OFFICERS = 300;

/** Complaints as whoever asks may see them. */
@Injectable()
export class ComplaintView {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly dossiers: DossierStore,
    private readonly reference: DossierReference,
    private readonly attachments: AttachmentStore,
    private readonly agencies: AgencyStore,
    private readonly officers: OfficerStore,
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  async summary(row: ComplaintRow, actor: Actor): Promise<ComplaintSummaryDto> {
    const { id, number, kind, subject, state, version, complainantName, sentAt, endedAt } = row;
    const isRunning = isOpenComplaint(state) && row.pausedWithMinutes === null;
    const calendar = await this.reference.calendar(row.agencyId);
    return {
      ...{ id, number, kind, subject, state, version, complainantName, sentAt, endedAt },
      dossier: await this.dossierOf(row.dossierId),
      agency: await this.reference.agency(row.agencyId),
      handlerName: isOfficer(actor) ? row.handlerName : null,
      dueAt: isRunning ? row.dueAt : null,
      remainingWorkingMinutes: isRunning ? remainingWorkingMinutes(calendar, this.clock.now(), row.dueAt) : null,
      isPaused: row.pausedWithMinutes !== null,
      isSatisfied: row.rating?.isSatisfied ?? null,
    };
  }

  async whole(row: ComplaintRow, actor: Actor): Promise<ComplaintDto> {
    const complaint = toComplaint(row);
    const roles = complaintRoles(actor, complaint);
    const isOffice = roles.includes('leader') || roles.includes('handler');
    const concerned = isOffice ? await this.complaints.concerned(row.dossierId) : [];
    const isOwnDoing = isConcerned(actor.id, concerned);
    const actions = actionsOpenOnComplaint(complaint, roles, { isOwnDoing, policy: USUAL_COMPLAINT_POLICY });
    const [history, files, agencies] = await Promise.all([
      this.complaints.history(row.id),
      this.attachments.findOf(row.id),
      this.agencies.all(),
    ]);
    const refOf = (id: string | null) => toRefOrNull(agencies.find((agency) => agency.id === id));
    return {
      ...(await this.summary(row, actor)),
      ...{ content: row.content, openQuestion: row.openQuestion, actions, isOwnDoing },
      deadline: toDeadline(row.deadline),
      draft: isOffice && row.draft ? toAnswerDto(row.draft, files) : null,
      answer: row.answer && toAnswerDto(row.answer, files),
      history: readableHistory(history, isOffice).map((event) =>
        toComplaintEntry(event, history, isOffice, { files, agency: refOf }),
      ),
      handlers: actions.includes('assign') ? await this.handlers(row.agencyId, concerned) : [],
      higher: refOf(agencies.find(({ id }) => id === row.agencyId)?.parentId ?? null),
    };
  }

  /** The dossier that a complaint is about, as far as a complaint needs it. */
  async dossierOf(dossierId: string, known?: DossierRow): Promise<ComplaintDossierDto> {
    const row = known ?? (await this.dossiers.find(dossierId));
    if (!row) throw new Error(`No dossier ${dossierId}`);
    const { name } = await this.reference.procedure(row);
    return { id: row.id, code: row.code, procedureName: name };
  }

  /** Everybody at work in the agency, those who had the dossier with the reason why it is not for them. */
  private async handlers(agencyId: string, concerned: readonly Concern[]): Promise<ComplaintHandlerDto[]> {
    const { items } = await this.officers.search({ agencyId, state: 'active' }, { limit: MOST_OFFICERS });
    const now = this.clock.now();
    const leaves = await this.leaves.current(localDate(now));
    return items
      .filter(({ officer }) => isOfficer(officer))
      .map(({ officer: { id, fullName, position } }) => ({
        ...{ id, fullName, position, away: awayOf(id, leaves, now) },
        concern: concerned.find(({ officerId }) => officerId === id)?.why ?? null,
      }));
  }
}

function toRefOrNull(agency: Agency | undefined) {
  return agency ? toAgencyRef(agency) : null;
}
