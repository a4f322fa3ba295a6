import { isInForce, localDate, type Officer, type OfficerAct } from '@mot-cua/domain';
import { AgencyStore, normalisePhone, OfficerStore, type FoundOfficer } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { toAgencyRef } from '../agencies/agencies.dto';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { makeInitialPassword } from '../session/initial-password';
import { hashPassword } from '../session/passwords';
import { SessionService } from '../session/session.service';
import type {
  InitialPasswordDto,
  NewOfficerDto,
  OfficerDetailDto,
  OfficerDto,
  OfficerProfileDto,
} from './officers.dto';

@Injectable()
export class OfficersService {
  constructor(
    private readonly officers: OfficerStore,
    private readonly agencies: AgencyStore,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem notFound */
  async read(id: string): Promise<OfficerDetailDto> {
    const [found, held] = await Promise.all([this.officers.find(id), this.officers.heldBy(id)]);
    if (!found) throw new ApiProblem('notFound');
    return { ...(await this.toDto(found)), held };
  }

  /** @throws ApiProblem agencyNotInForce; OfficerActRefused, AccountExists */
  async create({ userName, ...profile }: NewOfficerDto, actor: Caller): Promise<InitialPasswordDto> {
    await this.checkAgency(profile.agencyId);
    const initialPassword = makeInitialPassword();
    const officer: Officer = {
      ...toProfile(profile),
      id: randomUUID(),
      userName,
      state: 'active',
      stateReason: null,
      mustChangePassword: true,
    };
    await this.officers.create(officer, await hashPassword(initialPassword), this.by(actor));
    return { officer: await this.read(officer.id), initialPassword };
  }

  /** @throws ApiProblem agencyNotInForce; ChangedElsewhere, OfficerActRefused */
  async change(id: string, revision: number, content: OfficerProfileDto, actor: Caller): Promise<OfficerDetailDto> {
    const before = await this.officers.find(id);
    if (before?.officer.agencyId !== content.agencyId) await this.checkAgency(content.agencyId);
    return this.act(id, revision, { kind: 'edit', profile: toProfile(content) }, actor);
  }

  /** @throws ChangedElsewhere, OfficerActRefused */
  async resetPassword(id: string, revision: number, actor: Caller): Promise<InitialPasswordDto> {
    const initialPassword = makeInitialPassword();
    const hash = await hashPassword(initialPassword);
    return { officer: await this.act(id, revision, { kind: 'resetPassword' }, actor, hash), initialPassword };
  }

  /** @throws ChangedElsewhere, OfficerActRefused */
  async act(
    id: string,
    revision: number,
    act: OfficerAct,
    actor: Caller,
    passwordHash?: string,
  ): Promise<OfficerDetailDto> {
    const { endedSessions } = await this.officers.act(id, revision, act, this.by(actor), passwordHash);
    endedSessions.forEach((hash) => this.sessions.forget(hash));
    return this.read(id);
  }

  async toDto({ officer: { agencyId, ...officer }, revision, heldDossiers }: FoundOfficer): Promise<OfficerDto> {
    const agency = await this.agencies.find(agencyId);
    if (!agency) throw new Error(`Officer ${officer.id} is of an agency ${agencyId} that does not exist`);
    return { ...officer, agency: toAgencyRef(agency), revision, heldDossiers };
  }

  private async checkAgency(id: string): Promise<void> {
    const agency = await this.agencies.find(id);
    if (!agency || !isInForce(agency, localDate(this.clock.now())))
      throw new ApiProblem('agencyNotInForce', { fields: [{ pointer: '/agencyId', code: 'enum' }] });
  }

  private by({ requestId, ...actor }: Caller) {
    return { actor, at: this.clock.now(), requestId };
  }
}

function toProfile({ fullName, position, phone, email, agencyId, roles }: OfficerProfileDto) {
  return {
    fullName,
    position: position ?? null,
    phone: phone ? normalisePhone(phone) : null,
    email: email?.toLowerCase() ?? null,
    agencyId,
    roles,
  };
}
