import { graphOf, localDate, type Actor } from '@mot-cua/domain';
import { AgencyStore, ProcedureStore, UnattendedStore, type Unattended } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { AllowedTo, CurrentActor } from '../http/authority';
import { UnattendedListDto, type UnattendedDossierDto } from './unattended.dto';

const SHOWN = 100;

@ApiTags('Assignment')
@Controller('unattended-dossiers')
@AllowedTo('leader')
export class UnattendedController {
  constructor(
    private readonly unattended: UnattendedStore,
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Dossiers of my agencies, and steps of dossiers there, on which nobody works',
    description: 'No rule found an officer, who has it cannot sign in any more, or is away and nobody stands in.',
  })
  @ApiOkResponse({ type: UnattendedListDto })
  async list(@CurrentActor() { id, agencyIds }: Actor): Promise<UnattendedListDto> {
    const today = localDate(this.clock.now());
    const [found, { all }] = await Promise.all([
      this.unattended.find(agencyIds, today, SHOWN),
      this.unattended.count(agencyIds, today, id),
    ]);
    return { items: await Promise.all(found.map((one) => this.shown(one))), count: all };
  }

  private async shown(one: Unattended): Promise<UnattendedDossierDto> {
    const { dossierId, code, state, applicantName, dueAt, reason, officerName, since } = one;
    const procedure = await this.procedures.versionOf(one);
    const agency = await this.agencies.find(one.agencyId);
    if (!agency) throw new Error(`No agency ${one.agencyId}`);
    return {
      ...{ dossierId, code, state, applicantName, dueAt, reason, officerName, since },
      ...{ procedureName: procedure.name, agency: toAgencyRef(agency) },
      step: one.step === null ? null : (graphOf(procedure.process).stepOf(one.step)?.name ?? null),
    };
  }
}
