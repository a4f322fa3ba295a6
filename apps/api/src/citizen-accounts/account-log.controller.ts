import { AgencyStore, CitizenAccountStore, RegistryAccessStore } from '@mot-cua/persistence';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { AccountLogDto } from './citizen-accounts.dto';

@ApiTags('Session')
@Controller('session/log')
@AllowedTo('citizen')
export class AccountLogController {
  constructor(
    private readonly accounts: CitizenAccountStore,
    private readonly registryAccesses: RegistryAccessStore,
    private readonly agencies: AgencyStore,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What was done with one’s own account, and what registries were asked about oneself' })
  @ApiOkResponse({ type: AccountLogDto })
  async read(@CurrentActor() { id }: Caller): Promise<AccountLogDto> {
    const [resets, accesses] = await Promise.all([this.accounts.resetsOf(id), this.registryAccesses.findOf(id)]);
    const passwordResets = await Promise.all(
      resets.map(async ({ at, actorName, agencyId }) => {
        const agency = await this.agencies.find(agencyId);
        if (!agency) throw new Error(`A password was reset at an agency ${agencyId} that does not exist`);
        return { at, officerName: actorName, agency: toAgencyRef(agency) };
      }),
    );
    return {
      passwordResets,
      registryAccesses: accesses.map(({ at, registry, procedureCode, outcome }) => {
        return { at, registry, procedureCode, outcome };
      }),
    };
  }
}
