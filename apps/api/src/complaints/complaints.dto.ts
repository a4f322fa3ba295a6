import {
  COMPLAINT_ACTIONS,
  COMPLAINT_FINDINGS,
  COMPLAINT_KINDS,
  COMPLAINT_ROLES,
  COMPLAINT_STATES,
  COMPLAINT_SUBJECTS,
  REFUSAL_GROUNDS,
  type ComplaintAction,
  type ComplaintFinding,
  type ComplaintKind,
  type ComplaintRole,
  type ComplaintState,
  type ComplaintSubject,
  type ConcernReason,
  type RefusalGround,
} from '@mot-cua/domain';
import { COMPLAINT_VIEWS, type ComplaintView } from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { AttachmentDto } from '../attachments/attachments.dto';
import { DeadlineDto } from '../dossiers/deadline.dto';
import { PageQueryDto } from '../http/cursor';
import { AwayDto } from '../leaves/away.dto';
import { TextDto } from '../text/text.dto';

const instant = { format: 'date-time' } as const;
const maybeInstant = { type: String, format: 'date-time', nullable: true } as const;
const maybeText = { type: String, nullable: true } as const;

export class ComplaintDossierDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ type: TextDto }) procedureName: TextDto;
}

export class ComplaintSummaryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Counted through the dossier, from 1' }) number: number;
  @ApiProperty({ enum: COMPLAINT_KINDS, enumName: 'ComplaintKind' }) kind: ComplaintKind;
  @ApiProperty({ enum: COMPLAINT_SUBJECTS, enumName: 'ComplaintSubject' }) subject: ComplaintSubject;
  @ApiProperty({ enum: COMPLAINT_STATES, enumName: 'ComplaintState' }) state: ComplaintState;
  @ApiProperty({ description: 'Number of its last event' }) version: number;
  @ApiProperty({ type: ComplaintDossierDto }) dossier: ComplaintDossierDto;
  @ApiProperty() complainantName: string;
  @ApiProperty({ type: AgencyRefDto, description: 'That deals with it' }) agency: AgencyRefDto;
  @ApiProperty({ ...maybeText, description: 'To whom it was given; not shown to citizens' }) handlerName: string | null;
  @ApiProperty(instant) sentAt: Date;
  @ApiProperty({ ...maybeInstant, description: 'Of the next thing that the office owes; null where it owes nothing' })
  dueAt: Date | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Until it is due; negative once late' })
  remainingWorkingMinutes: number | null;
  @ApiProperty({ description: 'The clock stands still while the citizen is asked' }) isPaused: boolean;
  @ApiProperty({ ...maybeInstant, description: 'When it was answered, refused or withdrawn' }) endedAt: Date | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether the citizen is content with the answer' })
  isSatisfied: boolean | null;
}

export class ComplaintAnswerDto {
  @ApiProperty({ enum: COMPLAINT_FINDINGS, enumName: 'ComplaintFinding' }) finding: ComplaintFinding;
  @ApiProperty() text: string;
  @ApiPropertyOptional() legalBasis?: string;
  @ApiPropertyOptional({ description: 'What the office does now' }) measures?: string;
  @ApiProperty({ type: [AttachmentDto] }) files: AttachmentDto[];
}

export class ComplaintActorDto {
  @ApiProperty({ ...maybeText, description: 'To citizens only of who decided' }) name: string | null;
  @ApiProperty({ enum: COMPLAINT_ROLES, enumName: 'ComplaintRole' }) role: ComplaintRole;
  @ApiProperty({ ...maybeText, description: 'Chức vụ, in words' }) position: string | null;
  @ApiProperty({ type: AgencyRefDto, nullable: true }) agency: AgencyRefDto | null;
}

export class ComplaintEntryDto {
  @ApiProperty() sequence: number;
  @ApiProperty({ enum: COMPLAINT_ACTIONS, enumName: 'ComplaintAction' }) action: ComplaintAction;
  @ApiProperty({ enum: COMPLAINT_STATES, enumName: 'ComplaintState' }) to: ComplaintState;
  @ApiProperty(instant) at: Date;
  @ApiProperty({ type: ComplaintActorDto }) actor: ComplaintActorDto;
  @ApiPropertyOptional({ description: 'What was written' }) text?: string;
  @ApiPropertyOptional({ enum: REFUSAL_GROUNDS, enumName: 'RefusalGround' }) ground?: RefusalGround;
  @ApiPropertyOptional({ description: 'To whom it was given' }) officerName?: string;
  @ApiPropertyOptional({ type: AgencyRefDto, description: 'To which it was passed on' }) toAgency?: AgencyRefDto;
  @ApiPropertyOptional({ type: ComplaintAnswerDto }) answer?: ComplaintAnswerDto;
  @ApiPropertyOptional({ description: 'Whether the citizen is content' }) isSatisfied?: boolean;
  @ApiPropertyOptional({ ...instant, description: 'The due date from here on' }) dueAt?: Date;
  @ApiProperty({ type: [AttachmentDto] }) files: AttachmentDto[];
}

export class ComplaintQuestionDto {
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date', description: 'The last day to answer; the office then goes on without' })
  answerBy: string;
}

export class ComplaintHandlerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
  @ApiProperty(maybeText) position: string | null;
  @ApiProperty({ type: AwayDto, nullable: true }) away: AwayDto | null;
  @ApiProperty({
    enum: ['decided', 'held', 'worked'],
    enumName: 'ConcernReason',
    nullable: true,
    description: 'Why it cannot be given to them: what they had to do with the dossier; null where it can',
  })
  concern: ConcernReason | null;
}

export class ComplaintDto extends ComplaintSummaryDto {
  @ApiProperty() content: string;
  @ApiProperty({ type: DeadlineDto }) deadline: DeadlineDto;
  @ApiProperty({ type: ComplaintQuestionDto, nullable: true }) openQuestion: ComplaintQuestionDto | null;
  @ApiProperty({ type: ComplaintAnswerDto, nullable: true, description: 'Awaits a leader, or was sent back' })
  draft: ComplaintAnswerDto | null;
  @ApiProperty({ type: ComplaintAnswerDto, nullable: true }) answer: ComplaintAnswerDto | null;
  @ApiProperty({ type: [ComplaintEntryDto], description: 'Oldest first' }) history: ComplaintEntryDto[];
  @ApiProperty({ enum: COMPLAINT_ACTIONS, enumName: 'ComplaintAction', isArray: true }) actions: ComplaintAction[];
  @ApiProperty({ description: 'Whoever asks had the dossier or decided it, and can only pass the complaint on' })
  isOwnDoing: boolean;
  @ApiProperty({ type: [ComplaintHandlerDto], description: 'For who may give it to somebody' })
  handlers: ComplaintHandlerDto[];
  @ApiProperty({ type: AgencyRefDto, nullable: true, description: 'To which one may go next' })
  higher: AgencyRefDto | null;
}

export class ComplaintListDto {
  @ApiProperty({ type: [ComplaintSummaryDto] }) items: ComplaintSummaryDto[];
}

export class ComplaintCountsDto implements Record<ComplaintView, number> {
  @ApiProperty() open: number;
  @ApiProperty() late: number;
  @ApiProperty({ description: 'Open, and given to whoever asks' }) mine: number;
  @ApiProperty() answered: number;
  @ApiProperty({ description: 'Refused or withdrawn' }) closed: number;
}

export class ComplaintPageDto extends ComplaintListDto {
  @ApiProperty(maybeText) nextCursor: string | null;
  @ApiProperty({ type: ComplaintCountsDto }) counts: ComplaintCountsDto;
}

export class ComplaintQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: COMPLAINT_VIEWS, enumName: 'ComplaintView', default: 'open' })
  @IsOptional()
  @IsIn(COMPLAINT_VIEWS)
  view?: ComplaintView;
}

export class MyComplaintsQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Only about this dossier' })
  @IsOptional()
  @IsUUID()
  dossierId?: string;
}

export class ComplaintKindOptionDto {
  @ApiProperty({ enum: COMPLAINT_KINDS, enumName: 'ComplaintKind' }) kind: ComplaintKind;
  @ApiProperty({ ...maybeInstant, description: 'The end of the time for it; null while there is none' })
  until: Date | null;
  @ApiProperty() isOpen: boolean;
  @ApiProperty({ ...instant, description: 'Sent now, it is accepted or refused by then' }) acceptBy: Date;
  @ApiProperty({ ...instant, description: 'And answered by then at the latest' }) answerBy: Date;
}

export class ComplaintOptionsDto {
  @ApiProperty({ type: ComplaintDossierDto }) dossier: ComplaintDossierDto;
  @ApiProperty({ type: [AgencyRefDto], description: 'Whose act it can be, who decides the dossier first' })
  agencies: AgencyRefDto[];
  @ApiProperty({ type: [ComplaintKindOptionDto] }) kinds: ComplaintKindOptionDto[];
  @ApiProperty({ description: 'No more than this many about one dossier at once' }) openAtOnce: number;
  @ApiProperty({ description: 'How many of mine are open' }) open: number;
}
