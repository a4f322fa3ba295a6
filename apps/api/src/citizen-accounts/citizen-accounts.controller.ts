import { Body, Controller, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, CurrentSession, type Caller } from '../http/authority';
import { ApiProblems } from '../http/problems';
import type { SignedIn } from '../session/session.service';
import {
  CitizenAccountDto,
  CitizenPasswordDto,
  FindCitizenAccountDto,
  ResetCitizenPasswordDto,
} from './citizen-accounts.dto';
import { CitizenAccountsService } from './citizen-accounts.service';

@ApiTags('Citizen accounts')
@Controller('citizen-accounts')
@AllowedTo('counterOfficer')
export class CitizenAccountsController {
  constructor(private readonly accounts: CitizenAccountsService) {}

  @Post('find')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'The account of somebody who stands at the counter',
    description: 'By their whole number, sent in the body so that no log has it. The number of questions is limited.',
  })
  @ApiOkResponse({ type: CitizenAccountDto })
  @ApiProblems('invalidRequest', 'notFound', 'staffAccount', 'tooManyRequests')
  find(@CurrentActor() actor: Caller, @Body() { number }: FindCitizenAccountDto): Promise<CitizenAccountDto> {
    return this.accounts.find(number, actor);
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Give a citizen a new initial password, at any counter of the province',
    description:
      'Answers it this once. Every session of the account is over; it is logged, and the citizen sees by whom. Only after seeing the identity card.',
  })
  @ApiOkResponse({ type: CitizenPasswordDto })
  @ApiProblems('invalidRequest', 'notFound', 'staffAccount', 'identityUnchecked', 'changedElsewhere', 'forbidden')
  resetPassword(
    @CurrentActor() actor: Caller,
    @CurrentSession() { agencyId }: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() reset: ResetCitizenPasswordDto,
  ): Promise<CitizenPasswordDto> {
    return this.accounts.resetPassword(id, reset, actor, agencyId);
  }

  @Post(':id/confirm-identity')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Confirm that the identity number of an account is its owner’s',
    description:
      'After seeing the identity card of whoever stands at the counter and says that the account is theirs. What others filed under the number is theirs to see from then on; it is logged.',
  })
  @ApiOkResponse({ type: CitizenAccountDto })
  @ApiProblems('invalidRequest', 'notFound', 'staffAccount', 'identityUnchecked', 'changedElsewhere', 'forbidden')
  confirmIdentity(
    @CurrentActor() actor: Caller,
    @CurrentSession() { agencyId }: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() confirmation: ResetCitizenPasswordDto,
  ): Promise<CitizenAccountDto> {
    return this.accounts.confirmIdentity(id, confirmation, actor, agencyId);
  }
}
