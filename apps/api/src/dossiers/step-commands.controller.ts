import { GUARDS, OFFICER_ROLES } from '@mot-cua/domain';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { Command, Id, optional } from './command';
import { DossiersService } from './dossiers.service';
import {
  AskOpinionCommandDto,
  AssignStepCommandDto,
  FinishStepCommandDto,
  GiveOpinionCommandDto,
  MoveStepCommandDto,
  ReturnStepCommandDto,
  StepCommandDto,
  WithdrawOpinionCommandDto,
} from './step-commands.dto';

/** What is done at the steps of a dossier's process, also by those of other agencies, and what these are asked. */
@ApiTags('Dossier commands')
@Controller('dossiers')
export class StepCommandsController {
  constructor(private readonly dossiers: DossiersService) {}

  @Command('take-step', 'Take a step of the process to work on', ...GUARDS.takeStep)
  @AllowedTo(...OFFICER_ROLES)
  takeStep(@CurrentActor() actor: Caller, @Id() id: string, @Body() { run, note, ...body }: StepCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'takeStep', run, ...optional('note', note) });
  }

  @Command('assign-step', 'Give a step to an officer of its agency', ...GUARDS.assignStep, 'officerNotAble')
  @AllowedTo(...OFFICER_ROLES)
  assignStep(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: AssignStepCommandDto) {
    return this.dossiers.assignStep(actor, id, body);
  }

  @Command('move-step', 'Pass a step on to another agency, with a reason', ...GUARDS.moveStep, 'agencyNotInForce')
  @AllowedTo(...OFFICER_ROLES)
  moveStep(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: MoveStepCommandDto) {
    return this.dossiers.moveStep(actor, id, body);
  }

  @Command('finish-step', 'Finish a step: what follows opens, once all side by side are done', ...GUARDS.finishStep)
  @AllowedTo(...OFFICER_ROLES)
  finishStep(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() { run, way, note, ...body }: FinishStepCommandDto,
  ) {
    const detail = { ...optional('way', way), ...optional('note', note) };
    return this.dossiers.carryOut(actor, id, body, { action: 'finishStep', run, ...detail });
  }

  @Command('return-step', 'Go back to an earlier step, with a reason', ...GUARDS.returnStep)
  @AllowedTo(...OFFICER_ROLES)
  returnStep(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() { run, to, reason, ...body }: ReturnStepCommandDto,
  ) {
    return this.dossiers.carryOut(actor, id, body, { action: 'returnStep', run, to, reason });
  }

  @Command(
    'ask-opinion',
    'Ask other agencies for an opinion, with a deadline; the dossier stays',
    ...GUARDS.askOpinion,
    'agencyNotInForce',
  )
  @AllowedTo('caseOfficer')
  askOpinion(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: AskOpinionCommandDto) {
    return this.dossiers.askOpinion(actor, id, body);
  }

  @Command('give-opinion', 'Answer for an agency that was asked', ...GUARDS.giveOpinion)
  @AllowedTo('caseOfficer', 'leader')
  giveOpinion(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() { opinion, position, text, ...body }: GiveOpinionCommandDto,
  ) {
    return this.dossiers.carryOut(actor, id, body, { action: 'giveOpinion', opinion, position, text: text.trim() });
  }

  @Command('withdraw-opinion', 'Say that an opinion is no longer needed, with a reason', ...GUARDS.withdrawOpinion)
  @AllowedTo('caseOfficer')
  withdrawOpinion(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() { opinion, reason, ...body }: WithdrawOpinionCommandDto,
  ) {
    return this.dossiers.carryOut(actor, id, body, { action: 'withdrawOpinion', opinion, reason });
  }
}
