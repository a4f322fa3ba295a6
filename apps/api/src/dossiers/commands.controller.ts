import type { Language } from '@mot-cua/domain';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { Command, Id, optional } from './command';
import {
  NoteCommandDto,
  ProposeResultCommandDto,
  ReasonCommandDto,
  RequestSupplementCommandDto,
  SupplementCommandDto,
  TransferCommandDto,
  WithdrawCommandDto,
} from './commands.dto';
import { DossiersService } from './dossiers.service';

@ApiTags('Dossier commands')
@Controller('dossiers')
export class CommandsController {
  constructor(private readonly dossiers: DossiersService) {}

  @Command('receive', 'Accept as complete: the legal clock starts')
  @AllowedTo('counterOfficer')
  receive(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: NoteCommandDto) {
    return this.dossiers.receive(actor, id, body);
  }

  @Command(
    'arrive',
    'Confirm that what another counter accepted has come to the agency that decides it',
    'alreadyArrived',
  )
  @AllowedTo('counterOfficer')
  arrive(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: NoteCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'arrive', ...optional('note', body.note) });
  }

  @Command(
    'transfer',
    'Pass it on to the competent agency, with a reason',
    'reasonMissing',
    'sameAgency',
    'agencyNotCompetent',
  )
  @AllowedTo('counterOfficer')
  transfer(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: TransferCommandDto) {
    return this.dossiers.transfer(actor, id, body);
  }

  @Command('refuse', 'Refuse to receive, with a reason', 'reasonMissing')
  @AllowedTo('counterOfficer')
  refuse(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: ReasonCommandDto) {
    return this.dossiers.carryOut(actor, id, body, {
      action: 'refuse',
      reason: body.reason,
      ...optional('legalBasis', body.legalBasis),
    });
  }

  @Command(
    'request-supplement',
    'Ask the applicant to complete it, once',
    'supplementAlreadyRequested',
    'supplementEmpty',
    'supplementTargetUnknown',
    'takenByAnother',
    'notTaken',
  )
  @AllowedTo('counterOfficer', 'caseOfficer')
  requestSupplement(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() { items, note, ...body }: RequestSupplementCommandDto,
  ) {
    return this.dossiers.requestSupplement(actor, id, body, { items, ...optional('note', note) });
  }

  @Command('supplement', 'Answer a request for a supplement', 'invalidAnswers', 'itemsStillOpen', 'uploadRunning')
  @AllowedTo('citizen', 'counterOfficer')
  supplement(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() body: SupplementCommandDto,
    @RequestLanguage() language: Language,
  ) {
    return this.dossiers.supplement(actor, id, body, language);
  }

  @Command(
    'withdraw',
    'Withdraw the dossier: one’s own, or at a counter for who came to it and filed on paper',
    ...(['decisionIssued', 'identityNotSeen', 'reasonMissing'] as const),
  )
  @AllowedTo('citizen', 'counterOfficer')
  withdraw(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: WithdrawCommandDto) {
    return this.dossiers.withdraw(actor, id, body);
  }

  @Command('take', 'Take it to work on', 'takenByAnother', 'notArrived', 'sameOfficer')
  @AllowedTo('caseOfficer')
  take(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: NoteCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'take', ...optional('note', body.note) });
  }

  @Command(
    'propose-result',
    'Propose a result to the leader',
    ...(['takenByAnother', 'notTaken', 'resultNotAttached', 'wayMissing'] as const),
  )
  @AllowedTo('caseOfficer')
  proposeResult(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: ProposeResultCommandDto) {
    const { proposal, attached = [], way } = body;
    return this.dossiers.carryOut(actor, id, body, {
      ...{ action: 'proposeResult', proposal },
      ...optional('way', way),
      ...(attached.length > 0 && {
        attached: attached.map(({ code, attachmentId }) => ({ code, attachmentId })),
      }),
    });
  }

  @Command('approve', 'Approve the result: the legal clock stops, the document is made')
  @AllowedTo('leader')
  approve(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: NoteCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'approve', ...optional('note', body.note) });
  }

  @Command('send-back', 'Send it back to the case officer, with a reason', 'reasonMissing')
  @AllowedTo('leader')
  sendBack(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: ReasonCommandDto) {
    return this.dossiers.carryOut(actor, id, body, {
      action: 'sendBack',
      reason: body.reason,
      ...optional('legalBasis', body.legalBasis),
    });
  }

  @Command('stop', 'Stop processing, with a reason', 'reasonMissing', 'takenByAnother', 'notTaken')
  @AllowedTo('caseOfficer')
  stop(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: ReasonCommandDto) {
    return this.dossiers.carryOut(actor, id, body, {
      action: 'stop',
      reason: body.reason,
      ...optional('legalBasis', body.legalBasis),
    });
  }

  @Command('hand-over', 'Mark the result as returned')
  @AllowedTo('counterOfficer', 'clerk')
  handOver(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: NoteCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'handOver', ...optional('note', body.note) });
  }
}
