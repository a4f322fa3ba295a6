import { AgencyStore, CitizenAccountStore, RegistryAccessStore } from '@mot-cua/persistence';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { AccountLogDto, type PasswordResetDto } from './citizen-accounts.dto';

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
    const [resets, confirmations, accesses] = await Promise.all([
      this.accounts.resetsOf(id),
      this.accounts.confirmationsOf(id),
      this.registryAccesses.findOf(id),
    ]);
    return {
      passwordResets: await this.actsOf(resets),
      identityConfirmations: await this.actsOf(confirmations),
      registryAccesses: accesses.map(({ at, registry, procedureCode, outcome }) => {
        return { at, registry, procedureCode, outcome };
      }),
    };
  }

  /** What counters did, each with its agency. */
  private actsOf(
    rows: readonly { readonly at: Date; readonly actorName: string; readonly agencyId: string }[],
  ): Promise<PasswordResetDto[]> {
    return Promise.all(
      rows.map(async ({ at, actorName, agencyId }) => {
        const agency = await this.agencies.find(agencyId);
        if (!agency) throw new Error(`A counter acted for an agency ${agencyId} that does not exist`);
        return { at, officerName: actorName, agency: toAgencyRef(agency) };
      }),
    );
  }
}
