import { ADMIN_ROLES, warningsOutOfOrder } from '@mot-cua/domain';
import { DeadlinePolicyStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { ChangeDeadlinePolicyDto, DeadlinePolicyDto } from './deadline-policy.dto';

@ApiTags('Deadlines')
@Controller('deadline-policy')
@AllowedTo(...ADMIN_ROLES)
export class DeadlinePolicyController {
  constructor(
    private readonly policies: DeadlinePolicyStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'When officers are warned and applicants reminded, as the province has decided' })
  @ApiOkResponse({ type: DeadlinePolicyDto })
  read(): Promise<DeadlinePolicyDto> {
    return this.policies.kept();
  }

  @Put()
  @ApiOperation({
    summary: 'Decide otherwise',
    description: 'It holds from the next warning on; nobody is warned twice at a level of what they were warned of.',
  })
  @ApiOkResponse({ type: DeadlinePolicyDto })
  @ApiProblems('invalidRequest', 'changedElsewhere', 'warningsOutOfOrder')
  async change(
    @CurrentActor() { id, name, requestId }: Caller,
    @Body() { revision, ...policy }: ChangeDeadlinePolicyDto,
  ): Promise<DeadlinePolicyDto> {
    if (warningsOutOfOrder(policy).length > 0) throw new ApiProblem('warningsOutOfOrder');
    return this.policies.change(policy, revision, { actor: { id, name }, at: this.clock.now(), requestId });
  }
}
