import {
  CHANNELS,
  DOSSIER_ACTIONS,
  DOSSIER_FLAGS,
  DOSSIER_STATES,
  RESULT_DOCUMENTS,
  RETURN_METHODS,
  ROLES,
  type Answers,
  type Channel,
  type DossierAction,
  type DossierFlag,
  type DossierState,
  type DelayCause,
  type ObjectionToExtension,
  type ResultDocument,
  type ReturnMethod,
  type Role,
} from '@mot-cua/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { AttachmentDto } from '../attachments/attachments.dto';
import { AwayDto } from '../leaves/away.dto';
import { ProcedureRefDto } from '../drafts/drafts.dto';
import { FiledOriginDto } from '../drafts/origins.dto';
import { CaseRefDto } from '../procedures/cases.dto';
import { FeeStatementDto } from '../procedures/fees.dto';
import { FormDto, PaperDto, ProcessStepDto } from '../procedures/procedures.dto';
import { TextDto } from '../text/text.dto';
import { SupplementRequestDto } from './commands.dto';
import { DeadlineDto } from './deadline.dto';
import { ReceivingDataDto } from './office-commands.dto';
import { AgencyTimeDto, DossierStepDto, OpinionDto } from './process.dto';
import { OverTheCounterDto } from './over-the-counter.dto';

const instant = { format: 'date-time' } as const;
const maybeInstant = { type: String, format: 'date-time', nullable: true } as const;

export class DossierSummaryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty({ description: 'Number of its last event' }) version: number;
  @ApiProperty({ type: ProcedureRefDto }) procedure: ProcedureRefDto;
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty() applicantName: string;
  @ApiProperty({ enum: CHANNELS, enumName: 'Channel' }) channel: Channel;
  @ApiProperty(instant) submittedAt: Date;
  @ApiProperty(maybeInstant) receivedAt: Date | null;
  @ApiProperty(maybeInstant) dueAt: Date | null;
  @ApiProperty({ ...maybeInstant, description: 'By when a counter has to answer it, or to pass it on' })
  counterDueAt: Date | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Until it is due; negative once late; null while no clock runs',
  })
  remainingWorkingMinutes: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the case officer who has it' }) takenBy:
    string | null;
  @ApiProperty() hasOpenSupplement: boolean;
  @ApiProperty({ enum: DOSSIER_FLAGS, enumName: 'DossierFlag', isArray: true }) flags: DossierFlag[];
}

export class DossierPageDto {
  @ApiProperty({ type: [DossierSummaryDto] }) items: DossierSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class ApplicantDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: somebody without an account' })
  id: string | null;
  @ApiProperty() fullName: string;
  @ApiProperty({ type: String, nullable: true }) nationalId: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'As a counter wrote it down' })
  dateOfBirth: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'As a counter wrote it down' }) address: string | null;
}

export class PaymentRequestDto {
  @ApiProperty({ description: 'Whole đồng' }) amount: number;
  @ApiProperty() reason: string;
  @ApiPropertyOptional() legalBasis?: string;
}

export class LegalPauseDto {
  @ApiProperty() reason: string;
  @ApiProperty({ description: 'The law and its article' }) legalBasis: string;
  @ApiPropertyOptional({ format: 'date', description: 'When it is expected to end' }) until?: string;
  @ApiProperty(maybeInstant) since: Date | null;
}

export class TimelineActorDto {
  @ApiProperty({ type: String, nullable: true, description: 'Not shown to applicants' }) name: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
  @ApiPropertyOptional({ description: 'Name of who was away, and for whom it was done; not shown to applicants' })
  onBehalfOf?: string;
}

export class CountedOutageDto {
  @ApiProperty({ type: String, format: 'date-time' }) from: string;
  @ApiProperty({ type: String, format: 'date-time' }) until: string;
  @ApiProperty({ description: 'The notice that says so' }) source: string;
  @ApiProperty({ description: 'It had been recorded by mistake: its time counts after all' }) isCancelled: boolean;
  @ApiPropertyOptional({ format: 'date', description: 'The last day to answer, where that moved' }) answerBy?: string;
}

export class ReturnedOriginalsDto {
  @ApiProperty({ type: TextDto, description: 'Of the paper' }) name: TextDto;
  @ApiProperty() originals: number;
}

export class WithdrawnAtCounterDto {
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ type: [ReturnedOriginalsDto], description: 'What was handed back' }) returned: ReturnedOriginalsDto[];
}

export class CorrectedLineDto {
  @ApiProperty({ type: TextDto, description: 'What was put right' }) name: TextDto;
  @ApiProperty({ type: TextDto, nullable: true, description: 'Masked where it is not for whoever asks' })
  was: TextDto | null;
  @ApiProperty({ type: TextDto, nullable: true }) is: TextDto | null;
}

export class TimelineEntryDto {
  @ApiProperty() sequence: number;
  @ApiProperty({ enum: DOSSIER_ACTIONS, enumName: 'DossierAction' }) action: DossierAction;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) from: DossierState;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) to: DossierState;
  @ApiProperty(instant) at: Date;
  @ApiProperty({ type: TimelineActorDto }) actor: TimelineActorDto;
  @ApiPropertyOptional({ description: 'For the office: the version that whoever did it had before their eyes' })
  seenVersion?: number;
  @ApiProperty({ type: AgencyRefDto, description: 'That had the dossier then' }) agency: AgencyRefDto;
  @ApiPropertyOptional() reason?: string;
  @ApiPropertyOptional() legalBasis?: string;
  @ApiPropertyOptional() note?: string;
  @ApiPropertyOptional({ type: AgencyRefDto, description: 'Where it was passed on to' }) toAgency?: AgencyRefDto;
  @ApiPropertyOptional({ type: WithdrawnAtCounterDto, description: 'Where it was withdrawn at a counter' })
  atCounter?: WithdrawnAtCounterDto;
  @ApiPropertyOptional({ description: 'Numbers of the results' }) number?: string;
  @ApiPropertyOptional({ type: SupplementRequestDto }) request?: SupplementRequestDto;
  @ApiPropertyOptional({ type: PaymentRequestDto, description: 'What has to be paid' }) payment?: PaymentRequestDto;
  @ApiPropertyOptional({ description: 'Number of the receipt' }) receiptNumber?: string;
  @ApiPropertyOptional({ format: 'date', description: 'When the pause is expected to end' }) until?: string;
  @ApiPropertyOptional({ type: CountedOutageDto, description: 'The outage whose time does not count' })
  outage?: CountedOutageDto;
  @ApiPropertyOptional({ format: 'date', description: 'The last day to answer, where a reminder moved it' })
  answerBy?: string;
  @ApiPropertyOptional({ description: 'Who has it from then on; not shown to applicants' }) officerName?: string;
  @ApiPropertyOptional({ type: TextDto, description: 'Why they, where a rule chose; not shown to applicants' })
  whyOfficer?: TextDto;
  @ApiPropertyOptional({ type: TextDto, description: 'The step of the process that it is about' }) step?: TextDto;
  @ApiPropertyOptional({ type: [AgencyRefDto], description: 'Agencies that were asked, or that answered' })
  asked?: AgencyRefDto[];
  @ApiPropertyOptional({ type: [String], description: 'Answers that were put right, by JSON pointer' })
  changed?: readonly string[];
  @ApiPropertyOptional({ type: [CorrectedLineDto], description: 'What beside the form was put right' })
  corrected?: readonly CorrectedLineDto[];
  @ApiPropertyOptional({ ...instant, description: 'The due date from here on' }) dueAt?: Date;
  @ApiPropertyOptional({ ...instant, description: 'When the national portal confirmed it' }) forwardedAt?: Date;
}

export class ForwardingDto {
  @ApiProperty() sent: number;
  @ApiProperty() waiting: number;
  @ApiProperty(maybeInstant) lastConfirmedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) lastError: string | null;
}

export class OfficerRefDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
  @ApiProperty({ type: AwayDto, nullable: true, description: 'null while they are there' }) away: AwayDto | null;
  @ApiProperty({ description: 'Whether whoever asks stands in for them now' }) isMineMeanwhile: boolean;
}

export class DossierResultDto {
  @ApiProperty({ type: String, nullable: true, description: 'null: issued while its procedure had but one' })
  code: string | null;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ enum: RESULT_DOCUMENTS, enumName: 'ResultDocument' }) document: ResultDocument;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Once it is issued; officers see what is proposed',
  })
  attachmentId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In the register of results' }) number: string | null;
  @ApiProperty() isIssued: boolean;
}

export class TransferDto {
  @ApiProperty({ type: AgencyRefDto, nullable: true, description: 'Competent by the answers, where another has it' })
  proposed: AgencyRefDto | null;
  @ApiProperty({ type: [AgencyRefDto], description: 'Every other agency that may decide the procedure' })
  agencies: AgencyRefDto[];
}

@ApiExtraModels(FiledOriginDto)
export class CaseOfficerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
  @ApiProperty({ description: 'Undecided dossiers that they have' }) heldDossiers: number;
  @ApiProperty({ type: AwayDto, nullable: true, description: 'null while they are there' }) away: AwayDto | null;
}

export class DelayCauseDto {
  @ApiProperty({ enum: ['notTaken', 'stepLate', 'stepOpen', 'opinionAwaited'] })
  kind: DelayCause['kind'];
  @ApiPropertyOptional({ type: TextDto, description: 'The step that takes the time' }) step?: TextDto;
  @ApiPropertyOptional({ type: TextDto, description: 'Whose it is' }) agency?: TextDto;
  @ApiPropertyOptional({ description: 'Working minutes by which it is late' }) lateMinutes?: number;
}

export class ExpectedDelayDto {
  @ApiProperty({ format: 'date', description: 'The day that is enough for what is left to do' }) newDay: string;
  @ApiProperty({ type: [DelayCauseDto] }) causes: DelayCauseDto[];
}

export class ExtensionDto {
  @ApiProperty({ format: 'date', description: 'The first day that may be given' }) earliest: string;
  @ApiProperty({ format: 'date', description: 'The last day that may be given' }) latest: string;
  @ApiProperty({
    enum: ['extensionUsed', 'extensionTooLate', 'newDayTooEarly', 'newDayTooLate'],
    type: String,
    nullable: true,
    description: 'Why none may be given',
  })
  objection: ObjectionToExtension | null;

  @ApiProperty({
    type: ExpectedDelayDto,
    nullable: true,
    description: 'That what is left to do takes longer than what is left of the time; null while it can be in time',
  })
  expectedDelay: ExpectedDelayDto | null;
}

/** That somebody sees of a dossier only what was their agency's part, which has ended. */
export class DossierPartDto {
  @ApiProperty(instant) endedAt: Date;
  @ApiProperty({ description: 'Form and papers are shown, as they were when it ended' }) showsPapers: boolean;
  @ApiProperty({ ...maybeInstant, description: 'Until when; null while the dossier has not ended' })
  papersUntil: Date | null;
}

export class DossierDto extends OverTheCounterDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty() version: number;
  @ApiProperty({ enum: CHANNELS, enumName: 'Channel' }) channel: Channel;
  @ApiProperty({ type: ProcedureRefDto }) procedure: ProcedureRefDto;
  @ApiProperty({ type: CaseRefDto, nullable: true, description: 'null: the procedure has no cases' })
  case: CaseRefDto | null;
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ type: TransferDto, nullable: true, description: 'null unless whoever asks may pass it on' })
  transfer: TransferDto | null;
  @ApiProperty({ type: ApplicantDto }) applicant: ApplicantDto;
  @ApiProperty({ type: 'object', additionalProperties: true }) answers: Answers;
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/FiledOriginDto' },
    description: 'Where answers came from that were filled in when it was submitted, by JSON pointer',
  })
  origins: Readonly<Record<string, FiledOriginDto>>;
  @ApiProperty({ type: FormDto }) form: FormDto;
  @ApiProperty({ type: [PaperDto], description: 'Of its case; `required` as its answers make them' })
  papers: readonly PaperDto[];
  @ApiProperty({ type: FeeStatementDto, description: 'As worked out when it was submitted' }) fees: FeeStatementDto;
  @ApiProperty({ type: [ProcessStepDto] }) process: readonly ProcessStepDto[];
  @ApiProperty({ type: [DossierStepDto], description: 'The steps that it has been at or is at, in their order' })
  steps: readonly DossierStepDto[];
  @ApiProperty({ type: [OpinionDto], description: 'What other agencies were asked' }) opinions: readonly OpinionDto[];
  @ApiProperty({ type: [AgencyTimeDto], description: 'What each agency has used of its time' })
  agencyTimes: readonly AgencyTimeDto[];
  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod' }) returnMethod: ReturnMethod;
  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod', isArray: true, description: 'That its procedure has' })
  returnMethods: readonly ReturnMethod[];
  @ApiProperty(instant) submittedAt: Date;
  @ApiProperty(maybeInstant) receivedAt: Date | null;
  @ApiProperty(maybeInstant) dueAt: Date | null;
  @ApiProperty(maybeInstant) endedAt: Date | null;
  @ApiProperty(maybeInstant) returnedAt: Date | null;
  @ApiProperty({ type: Number, nullable: true }) remainingWorkingMinutes: number | null;
  @ApiProperty({ ...maybeInstant, description: 'By when the counter has to answer a dossier that it was sent' })
  answerDueAt: Date | null;
  @ApiProperty({ description: 'In how many working hours a counter answers' }) answerWorkingHours: number;
  @ApiProperty({ enum: DOSSIER_FLAGS, enumName: 'DossierFlag', isArray: true }) flags: readonly DossierFlag[];
  @ApiProperty({
    enum: ['early', 'onTime', 'late'],
    type: String,
    nullable: true,
    description: 'How punctual the answer was; null while there is none',
  })
  punctuality: 'early' | 'onTime' | 'late' | null;
  @ApiProperty({ type: DeadlineDto, nullable: true }) deadline: DeadlineDto | null;
  @ApiProperty({ type: DeadlineDto, nullable: true, description: 'Why the counter has to answer by then' })
  answerDeadline: DeadlineDto | null;
  @ApiProperty({
    type: DeadlineDto,
    nullable: true,
    description: 'Why a request for a supplement is to be answered by then',
  })
  supplementDeadline: DeadlineDto | null;
  @ApiProperty({ type: SupplementRequestDto, nullable: true }) openSupplement: SupplementRequestDto | null;
  @ApiProperty({ type: PaymentRequestDto, nullable: true }) openPayment: PaymentRequestDto | null;
  @ApiProperty({ type: LegalPauseDto, nullable: true, description: 'Why the law stops its clock' })
  openPause: LegalPauseDto | null;
  @ApiProperty({ description: 'How many more requests for a supplement may be made' }) supplementsLeft: number;
  @ApiProperty({ type: [CaseOfficerDto], description: 'To whom whoever asks may give it' })
  caseOfficers: readonly CaseOfficerDto[];
  @ApiProperty({ type: ReceivingDataDto, nullable: true, description: 'null unless whoever asks may correct it' })
  receiving: ReceivingDataDto | null;
  @ApiProperty({ type: ExtensionDto, nullable: true, description: 'null unless whoever asks may give a new day' })
  extension: ExtensionDto | null;
  @ApiProperty({ type: OfficerRefDto, nullable: true, description: 'Not shown to applicants' })
  takenBy: OfficerRefDto | null;
  @ApiProperty({ type: [AttachmentDto] }) attachments: AttachmentDto[];
  @ApiProperty({ type: [DossierResultDto], description: 'What it ends with' }) results: DossierResultDto[];
  @ApiProperty({ type: [TimelineEntryDto] }) timeline: TimelineEntryDto[];
  @ApiProperty({
    enum: DOSSIER_ACTIONS,
    enumName: 'DossierAction',
    isArray: true,
    description: 'Open to whoever asks, now',
  })
  actions: DossierAction[];
  @ApiProperty({ type: ForwardingDto, nullable: true, description: 'Not shown to applicants' })
  forwarding: ForwardingDto | null;
  @ApiProperty({ type: DossierPartDto, nullable: true, description: 'null: all of it is shown' })
  part: DossierPartDto | null;
}

export class CommandAnswerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty() version: number;
  @ApiProperty(maybeInstant) dueAt: Date | null;
}
