import type { Language } from '@mot-cua/domain';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { Command, Id, optional } from './command';
import { CorrectDossier } from './correct-dossier';
import { NoteCommandDto, ReasonCommandDto } from './commands.dto';
import { DossiersService } from './dossiers.service';
import {
  AskPaymentCommandDto,
  AssignCommandDto,
  ConfirmPaymentCommandDto,
  CorrectCommandDto,
  ExtendCommandDto,
  PauseClockCommandDto,
} from './office-commands.dto';

/** What an office decides about its own work on a dossier: who does it, by when, and what has to come first. */
@ApiTags('Dossier commands')
@Controller('dossiers')
export class OfficeCommandsController {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly correction: CorrectDossier,
  ) {}

  @Command(
    'assign',
    'Give it to a case officer of the agency',
    'takenByAnother',
    'notTaken',
    'sameOfficer',
    'officerNotAble',
  )
  @AllowedTo('caseOfficer', 'leader')
  assign(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: AssignCommandDto) {
    return this.dossiers.assign(actor, id, body);
  }

  @Command(
    'release',
    'Give it back to those who may take it, with a reason',
    'takenByAnother',
    'notTaken',
    'reasonMissing',
  )
  @AllowedTo('caseOfficer')
  release(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: ReasonCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'release', reason: body.reason });
  }

  @Command(
    'extend',
    'Apologise and give a new day, once and a working day before it is due',
    ...(['reasonMissing', 'extensionUsed', 'extensionTooLate', 'newDayTooEarly', 'newDayTooLate'] as const),
  )
  @AllowedTo('leader')
  extend(@CurrentActor() actor: Caller, @Id() id: string, @Body() { newDay, reason, ...body }: ExtendCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'extend', newDay, reason });
  }

  @Command('allow-supplement', 'Allow one more request for a supplement; it then counts as late', 'supplementStillOpen')
  @AllowedTo('leader')
  allowSupplement(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: ReasonCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'allowSupplement', reason: body.reason });
  }

  @Command(
    'ask-payment',
    'Ask the applicant to pay first: the legal clock stands still until then',
    ...(['takenByAnother', 'notTaken', 'reasonMissing', 'amountNotPositive'] as const),
  )
  @AllowedTo('caseOfficer')
  askPayment(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: AskPaymentCommandDto) {
    const { amount, reason } = body;
    const request = { amount, reason, ...optional('legalBasis', body.legalBasis) };
    return this.dossiers.carryOut(actor, id, body, { action: 'askPayment', request });
  }

  @Command('confirm-payment', 'Confirm with a receipt that it was paid: the legal clock goes on', 'receiptMissing')
  @AllowedTo('counterOfficer', 'clerk')
  confirmPayment(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: ConfirmPaymentCommandDto) {
    const { receiptNumber, note } = body;
    return this.dossiers.carryOut(actor, id, body, {
      ...{ action: 'confirmPayment', receiptNumber },
      ...optional('note', note),
    });
  }

  @Command(
    'pause-clock',
    'Stop the legal clock by a rule of law, with its article; the applicant reads why',
    ...(['reasonMissing', 'legalBasisMissing', 'pauseEndPassed'] as const),
  )
  @AllowedTo('leader')
  pauseClock(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: PauseClockCommandDto) {
    const { reason, legalBasis, until } = body;
    return this.dossiers.carryOut(actor, id, body, {
      ...{ action: 'pauseClock', reason, legalBasis: legalBasis.trim() },
      ...(until && { until }),
    });
  }

  @Command('resume-clock', 'Let a clock go on that the law had stopped', ...(['takenByAnother', 'notTaken'] as const))
  @AllowedTo('caseOfficer', 'leader')
  resumeClock(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: NoteCommandDto) {
    return this.dossiers.carryOut(actor, id, body, { action: 'resumeClock', ...optional('note', body.note) });
  }

  @Command(
    'correct',
    'Put right what was received wrongly; the applicant is told',
    ...(['invalidAnswers', 'takenByAnother', 'notTaken', 'reasonMissing'] as const),
    ...(['answersUnchanged', 'answersNotOpen', 'noReceiptYet'] as const),
  )
  @AllowedTo('counterOfficer', 'caseOfficer')
  correct(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() body: CorrectCommandDto,
    @RequestLanguage() language: Language,
  ) {
    return this.correction.correct(actor, id, body, language);
  }
}
