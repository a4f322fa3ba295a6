import type { ComplaintAnswer } from '@mot-cua/domain';
import { applyDecorators, Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, optional } from '../dossiers/command';
import { NoteCommandDto } from '../dossiers/commands.dto';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblems, type ProblemCode } from '../http/problems';
import {
  AnswerComplaintDto,
  AskComplainantDto,
  AssignComplaintDto,
  ComplaintReasonDto,
  ComplaintWordsDto,
  PassOnComplaintDto,
  RateComplaintDto,
  RefuseComplaintDto,
  WithdrawComplaintDto,
} from './complaint-commands.dto';
import { ComplaintDto } from './complaints.dto';
import { ComplaintsService } from './complaints.service';

const OFFICERS = ['counterOfficer', 'caseOfficer', 'leader', 'clerk'] as const;

/** An endpoint that sends one command to one complaint. */
function Command(path: string, summary: string, ...problems: ProblemCode[]) {
  return applyDecorators(
    Post(`:id/${path}`),
    HttpCode(200),
    ApiOperation({ summary }),
    ApiOkResponse({ type: ComplaintDto }),
    ApiProblems(
      ...(['invalidRequest', 'notFound', 'complaintActionNotOpen', 'complaintNotYours', 'complaintChanged'] as const),
      ...(['transactionReused'] as const),
      ...problems,
    ),
  );
}

@ApiTags('Complaint commands')
@Controller('complaints')
export class ComplaintCommandsController {
  constructor(private readonly complaints: ComplaintsService) {}

  @Command('reply', 'Answer the office’s question: its clock goes on', 'reasonMissing', 'complaintFileUnknown')
  @AllowedTo('citizen')
  reply(@CurrentActor() actor: Caller, @Id() id: string, @Body() { text, attachmentIds, ...body }: ComplaintWordsDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'reply', text, attachmentIds });
  }

  @Command(
    'follow-up',
    'Write once more after the answer to feedback',
    ...(['reasonMissing', 'followUpClosed', 'complaintFileUnknown'] as const),
  )
  @AllowedTo('citizen')
  followUp(
    @CurrentActor() actor: Caller,
    @Id() id: string,
    @Body() { text, attachmentIds, ...body }: ComplaintWordsDto,
  ) {
    return this.complaints.carryOut(actor, id, body, { action: 'followUp', text, attachmentIds });
  }

  @Command('rate', 'Say whether I am content with the answer', 'alreadyRated')
  @AllowedTo('citizen')
  rate(@CurrentActor() actor: Caller, @Id() id: string, @Body() { isSatisfied, comment, ...body }: RateComplaintDto) {
    const rating = { isSatisfied, ...optional('comment', comment) };
    return this.complaints.carryOut(actor, id, body, { action: 'rate', rating });
  }

  @Command('withdraw', 'Take it back')
  @AllowedTo('citizen')
  withdraw(@CurrentActor() actor: Caller, @Id() id: string, @Body() { reason, ...body }: WithdrawComplaintDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'withdraw', ...optional('reason', reason) });
  }

  @Command('accept', 'Accept it: the agency deals with it (thụ lý)', 'ownDoing')
  @AllowedTo('leader')
  accept(@CurrentActor() actor: Caller, @Id() id: string, @Body() { note, ...body }: NoteCommandDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'accept', ...optional('note', note) });
  }

  @Command(
    'refuse',
    'Not deal with it, for a ground of the law',
    ...(['ownDoing', 'reasonMissing', 'groundNotOfKind'] as const),
  )
  @AllowedTo('leader')
  refuse(@CurrentActor() actor: Caller, @Id() id: string, @Body() { ground, reason, ...body }: RefuseComplaintDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'refuse', ground, reason });
  }

  @Command(
    'assign',
    'Give it to an officer who had nothing to do with the dossier',
    ...(['ownDoing', 'handlersOwnDoing', 'sameHandler', 'handlerNotAble'] as const),
  )
  @AllowedTo('leader')
  assign(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: AssignComplaintDto) {
    return this.complaints.assign(actor, id, body);
  }

  @Command(
    'pass-on',
    'Pass it on to the competent agency, where its clock starts anew',
    ...(['reasonMissing', 'agencyHadComplaint', 'agencyNotInForce'] as const),
  )
  @AllowedTo('leader')
  passOn(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: PassOnComplaintDto) {
    return this.complaints.passOn(actor, id, body);
  }

  @Command('ask', 'Ask the citizen, once: its clock stands still', 'ownDoing', 'reasonMissing', 'questionAsked')
  @AllowedTo(...OFFICERS)
  ask(@CurrentActor() actor: Caller, @Id() id: string, @Body() { question, ...body }: AskComplainantDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'ask', question });
  }

  @Command('extend', 'Take the longer time of a complicated one, once', 'ownDoing', 'reasonMissing', 'notMoreTime')
  @AllowedTo('leader')
  extend(@CurrentActor() actor: Caller, @Id() id: string, @Body() { reason, ...body }: ComplaintReasonDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'extend', reason });
  }

  @Command(
    'draft-answer',
    'Draft an answer for the leader',
    ...(['ownDoing', 'reasonMissing', 'legalBasisMissing', 'complaintFileUnknown'] as const),
  )
  @AllowedTo(...OFFICERS)
  draftAnswer(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: AnswerComplaintDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'draftAnswer', answer: answerOf(body) });
  }

  @Command('send-back', 'Give a draft back, with a reason', 'ownDoing', 'reasonMissing')
  @AllowedTo('leader')
  sendBack(@CurrentActor() actor: Caller, @Id() id: string, @Body() { reason, ...body }: ComplaintReasonDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'sendBack', reason });
  }

  @Command('approve-answer', 'Approve the draft: it is the answer', 'ownDoing')
  @AllowedTo('leader')
  approveAnswer(@CurrentActor() actor: Caller, @Id() id: string, @Body() { note, ...body }: NoteCommandDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'approveAnswer', ...optional('note', note) });
  }

  @Command(
    'answer',
    'Answer it',
    ...(['ownDoing', 'reasonMissing', 'legalBasisMissing', 'complaintFileUnknown'] as const),
  )
  @AllowedTo('leader')
  answer(@CurrentActor() actor: Caller, @Id() id: string, @Body() body: AnswerComplaintDto) {
    return this.complaints.carryOut(actor, id, body, { action: 'answer', answer: answerOf(body) });
  }
}

function answerOf({ finding, text, legalBasis, measures, attachmentIds }: AnswerComplaintDto): ComplaintAnswer {
  return { finding, text, attachmentIds, ...optional('legalBasis', legalBasis), ...optional('measures', measures) };
}
