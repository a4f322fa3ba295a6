import {
  COMPLAINT_KINDS,
  complaintForecast,
  formalUntil,
  isInForce,
  isOpenComplaint,
  localDate,
  mayComplainAbout,
  USUAL_COMPLAINT_POLICY,
  type Actor,
  type ComplaintDetail,
} from '@mot-cua/domain';
import {
  AccountStore,
  AgencyStore,
  complaintChangeOf,
  ComplaintListStore,
  ComplaintStore,
  DossierStore,
  type DossierRow,
  type HandledComplaint,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { toAgencyRef } from '../agencies/agencies.dto';
import type { CommandDto } from '../dossiers/commands.dto';
import { DossierReference } from '../dossiers/dossier-reference';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { LiveUpdates } from '../live/live-updates';
import { ComplaintAccess } from './complaint-access';
import { ComplaintView } from './complaint-view';
import type { SendComplaintDto } from './complaint-commands.dto';
import type { ComplaintDto, ComplaintOptionsDto } from './complaints.dto';

/** More than one citizen sends about one dossier. */
const MOST_SHOWN = 100;

@Injectable()
export class ComplaintsService {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly lists: ComplaintListStore,
    private readonly access: ComplaintAccess,
    private readonly view: ComplaintView,
    private readonly dossiers: DossierStore,
    private readonly reference: DossierReference,
    private readonly agencies: AgencyStore,
    private readonly accounts: AccountStore,
    private readonly live: LiveUpdates,
    private readonly clock: Clock,
  ) {}

  /** What somebody can complain about, to whom, and what follows. @throws ApiProblem notFound */
  async options(actor: Actor, dossierId: string): Promise<ComplaintOptionsDto> {
    const row = await this.ownDossier(actor, dossierId);
    const now = this.clock.now();
    const frame = { calendar: await this.reference.calendar(row.agencyId), policy: USUAL_COMPLAINT_POLICY };
    const until = formalUntil(row.returnedAt ?? row.endedAt, USUAL_COMPLAINT_POLICY);
    const sent = await this.lists.ofCitizen(actor.id, MOST_SHOWN, dossierId);
    return {
      dossier: await this.view.dossierOf(row.id, row),
      agencies: (await this.answerable(row)).map(toAgencyRef),
      kinds: COMPLAINT_KINDS.map((kind) => {
        const end = kind === 'formal' ? until : null;
        return { kind, until: end, isOpen: !end || now < end, ...complaintForecast(kind, now, frame) };
      }),
      openAtOnce: USUAL_COMPLAINT_POLICY.openAtOnce,
      open: sent.filter(({ state }) => isOpenComplaint(state)).length,
    };
  }

  /** Takes a complaint in. @throws ApiProblem notFound, agencyNotConcerned; the store's and the domain's refusals */
  async send(
    actor: Caller,
    dossierId: string,
    { complaintId, transactionId, ...body }: SendComplaintDto,
  ): Promise<ComplaintDto> {
    const row = await this.ownDossier(actor, dossierId);
    const { kind, subject, content, attachmentIds, agencyId = row.agencyId } = body;
    if (!(await this.answerable(row)).some(({ id }) => id === agencyId)) throw new ApiProblem('agencyNotConcerned');
    const handled = await this.complaints.send(
      {
        ...{ id: complaintId, dossierId, actor, at: this.clock.now() },
        detail: { action: 'send', kind, subject, content: content.trim(), agencyId, attachmentIds },
      },
      { transactionId, requestId: actor.requestId },
    );
    return this.done(handled, actor);
  }

  /** Carries a command out and tells the screens. @throws ApiProblem notFound; the store's and the domain's refusals */
  async carryOut(
    actor: Caller,
    id: string,
    { transactionId, expectedVersion }: CommandDto,
    detail: ComplaintDetail,
  ): Promise<ComplaintDto> {
    await this.access.visible(actor, id);
    const position = (await this.accounts.find(actor.id))?.position ?? null;
    const command = { detail, actor: { ...actor, position }, at: this.clock.now(), expectedVersion };
    const handled = await this.complaints.handle(id, command, { transactionId, requestId: actor.requestId });
    return this.done(handled, actor);
  }

  /** Gives it to an officer of the agency. @throws ApiProblem handlerNotAble; as `carryOut` */
  async assign(
    actor: Caller,
    id: string,
    { officerId, note, ...command }: CommandDto & { officerId: string; note?: string },
  ): Promise<ComplaintDto> {
    const row = await this.access.visible(actor, id);
    const { handlers } = await this.view.whole(row, actor);
    const officer = handlers.find((one) => one.id === officerId);
    // Where nobody can be given it any more, the domain says why.
    if (!officer && handlers.length > 0) throw new ApiProblem('handlerNotAble');
    return this.carryOut(actor, id, command, {
      ...{ action: 'assign', officer: { id: officerId, name: officer?.fullName ?? '' } },
      ...(note?.trim() && { note: note.trim() }),
    });
  }

  /** Passes it on to another agency. @throws ApiProblem agencyNotInForce; as `carryOut` */
  async passOn(
    actor: Caller,
    id: string,
    { toAgencyId, reason, ...command }: CommandDto & { toAgencyId: string; reason: string },
  ): Promise<ComplaintDto> {
    await this.reference.inForce([toAgencyId], localDate(this.clock.now()));
    return this.carryOut(actor, id, command, { action: 'passOn', toAgencyId, reason });
  }

  /** Whoever passed a complaint on to an agency that is not theirs does not see it any more: they get it as it left them. */
  private async done({ complaint, agencyIdBefore, repeated }: HandledComplaint, actor: Caller): Promise<ComplaintDto> {
    if (!repeated) {
      const change = complaintChangeOf(complaint);
      for (const agencyId of new Set([complaint.agencyId, agencyIdBefore]))
        this.live.announceComplaint({ ...change, agencyId });
    }
    return this.view.whole(complaint, actor);
  }

  private async ownDossier(actor: Actor, id: string): Promise<DossierRow> {
    const row = await this.dossiers.find(id);
    if (!row || !mayComplainAbout(actor, row)) throw new ApiProblem('notFound');
    return row;
  }

  /** The agencies whose act it can be: that which decides the dossier, and the counter where it was handed in. */
  private async answerable(row: DossierRow) {
    const today = localDate(this.clock.now());
    const found = await Promise.all(
      [...new Set([row.agencyId, row.receivingAgencyId])].map((id) => this.agencies.find(id)),
    );
    return found.filter((agency) => agency !== undefined && isInForce(agency, today)).flatMap((agency) => agency ?? []);
  }
}
