import { DOSSIER_STATES, isDossierCode, type DossierState } from '@mot-cua/domain';
import { DossierStore } from '@mot-cua/persistence';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';

export class LookupDto {
  @ApiProperty() code: string;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty({ minimum: 0, maximum: 100, description: 'How far it has got, in per cent' }) completion: number;
}

/** How far a dossier has got in each state, for those who may know no more than that (Circular 01/2018/TT-VPCP, art. 16). */
const COMPLETION: Readonly<Record<DossierState, number>> = {
  draft: 0,
  submitted: 10,
  awaitingSupplement: 10,
  received: 25,
  inProgress: 50,
  pausedForSupplement: 50,
  pausedForPayment: 50,
  pausedByLaw: 50,
  awaitingApproval: 75,
  approved: 90,
  resolved: 95,
  returned: 100,
  refused: 100,
  withdrawn: 100,
  stopped: 100,
};

@ApiTags('Dossiers')
@Controller('lookup')
export class LookupController {
  constructor(private readonly dossiers: DossierStore) {}

  @Get(':code')
  @Public()
  @ApiOperation({
    summary: 'Where a dossier stands, for anybody with its code',
    description: 'Nothing about the person.',
  })
  @ApiOkResponse({ type: LookupDto })
  @ApiProblems('notFound')
  async lookUp(@Param('code') code: string): Promise<LookupDto> {
    const found = isDossierCode(code) ? await this.dossiers.lookUp(code) : undefined;
    if (!found) throw new ApiProblem('notFound');
    return { ...found, completion: COMPLETION[found.state] };
  }
}
