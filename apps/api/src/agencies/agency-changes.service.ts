import {
  agencyFaults,
  describeAgencyFault,
  endingFaults,
  localDate,
  type Agency,
  type FieldProblem,
  type Language,
} from '@mot-cua/domain';
import { AdministrativeUnitStore, AgencyStore, type AdminAct, type KeptAgency } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { AgencyDetailDto, toAgencyDetail } from './agency-detail.dto';
import type { EndAgencyDto, NewAgencyDto, SaveAgencyDto, SaveContactDto } from './save-agency.dto';

/** What administrators do with agencies: judged by the domain, kept with who did it. An agency is never deleted. */
@Injectable()
export class AgencyChangesService {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly units: AdministrativeUnitStore,
    private readonly clock: Clock,
  ) {}

  async add(actor: Caller, wanted: NewAgencyDto, language: Language): Promise<AgencyDetailDto> {
    const agency = toAgency(wanted, { id: randomUUID(), validTo: null, successorIds: [] });
    await this.check(agency, language);
    return this.detail(await this.agencies.add(agency, this.by(actor)));
  }

  async change(
    actor: Caller,
    id: string,
    { revision, ...wanted }: SaveAgencyDto,
    language: Language,
  ): Promise<AgencyDetailDto> {
    const agency = toAgency(wanted, await this.existing(id));
    await this.check(agency, language);
    return this.detail(await this.agencies.change('changed', agency, revision, this.by(actor)));
  }

  async end(
    actor: Caller,
    id: string,
    { endsOn, successorIds, revision }: EndAgencyDto,
    language: Language,
  ): Promise<AgencyDetailDto> {
    const { revision: _, ...agency } = await this.existing(id);
    const wanted = { endsOn, successorIds: [...new Set(successorIds)] };
    refuse(endingFaults(agency, wanted, await this.agencies.all()), language);
    const ended = { ...agency, validTo: endsOn, successorIds: wanted.successorIds };
    return this.detail(await this.agencies.change('ended', ended, revision, this.by(actor)));
  }

  async existing(id: string): Promise<KeptAgency> {
    const agency = await this.agencies.find(id);
    if (!agency) throw new ApiProblem('notFound');
    return agency;
  }

  private async check(agency: Agency, language: Language): Promise<void> {
    const [agencies, units] = await Promise.all([this.agencies.all(), this.units.all()]);
    refuse(agencyFaults(agency, { agencies, units }, localDate(this.clock.now())), language);
  }

  private by({ id, name, requestId }: Caller): AdminAct {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }

  private async detail(agency: KeptAgency): Promise<AgencyDetailDto> {
    return toAgencyDetail(agency, await this.agencies.all(), await this.units.index());
  }
}

function toAgency(
  { contact, workingWeek, name, unitCodes, parentId, ...wanted }: NewAgencyDto,
  { id, validTo, successorIds }: Pick<Agency, 'id' | 'validTo' | 'successorIds'>,
): Agency {
  return {
    ...wanted,
    ...{ id, validTo, successorIds, parentId: parentId ?? null, unitCodes: [...new Set(unitCodes)] },
    name: { vi: name.vi.trim(), en: name.en.trim() },
    contact: withoutBlanks(contact),
    ...(workingWeek && { workingWeek: workingWeek.map(({ shifts }) => shifts.map((shift) => ({ ...shift }))) }),
  };
}

/** What was left empty is not known, and is not kept. */
function withoutBlanks({ openingHours, ...lines }: SaveContactDto): Agency['contact'] {
  const known = Object.entries(lines)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '')
    .map(([name, words]) => [name, words.trim()] as const);
  const vi = openingHours?.vi.trim() ?? '';
  const en = openingHours?.en.trim() ?? '';
  return { ...Object.fromEntries(known), ...((vi || en) && { openingHours: { vi: vi || en, en: en || vi } }) };
}

function refuse(faults: readonly FieldProblem[], language: Language): void {
  if (faults.length === 0) return;
  const fields = faults.map(({ pointer, code, params }) => ({
    ...{ pointer, code },
    message: describeAgencyFault({ code, params }, language),
  }));
  throw new ApiProblem('invalidAgency', { fields });
}
