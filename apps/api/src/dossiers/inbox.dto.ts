import {
  CHANNELS,
  DOSSIER_FLAGS,
  DOSSIER_STATES,
  FIELD_CODE,
  HELD_BY_ABSENT,
  HELD_BY_ME,
  HELD_BY_NOBODY,
  HELD_BY_REPRESENTED,
  INBOX_SORTS,
  INBOX_VIEWS,
  type Channel,
  type DossierFlag,
  type DossierState,
  type ExportStep,
  type InboxQuestion,
  type InboxSort,
  type InboxView,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { AgencyRefDto, PROCEDURE_CODE } from '../agencies/agencies.dto';
import { PageQueryDto } from '../http/cursor';
import { AwayDto } from '../leaves/away.dto';
import { HasFormat } from '../session/session.dto';
import { TextDto } from '../text/text.dto';
import { DossierSummaryDto } from './dossiers.dto';
import { StepChoiceDto } from './process.dto';

export class CountDto {
  @ApiProperty() value: number;
  @ApiProperty({ description: 'There are more than the value' }) capped: boolean;
}

/** A step that a dossier is at. */
export class InboxStepDto implements ExportStep {
  @ApiProperty({ description: 'Of the run, counted through the life of the dossier' }) number: number;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ type: AgencyRefDto, nullable: true, description: 'null: whoever asks belongs to it' })
  agency: AgencyRefDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of who has it' }) takenBy: string | null;
  @ApiProperty({ format: 'date-time' }) dueAt: Date;
  @ApiProperty({ description: 'Working minutes that it has' }) allowedMinutes: number;
  @ApiProperty({ description: 'Working minutes until it is due; negative once late' }) remainingMinutes: number;
  @ApiProperty() isLate: boolean;
  @ApiProperty({ description: 'It stands still with the clock of the dossier' }) isPaused: boolean;
}

export class InboxDossierDto extends DossierSummaryDto {
  @ApiProperty({ type: [InboxStepDto], description: 'The steps that it is at, the next due first' })
  steps: InboxStepDto[];
  @ApiProperty({ type: AwayDto, nullable: true, description: 'That whoever has it is away; null while they are there' })
  holderAway: AwayDto | null;
}

export class InboxPageDto {
  @ApiProperty({ type: [InboxDossierDto] }) items: InboxDossierDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ type: CountDto }) count: CountDto;
}

export class InboxCountsDto implements Record<InboxView, CountDto> {
  @ApiProperty({ type: CountDto }) toReceive: CountDto;
  @ApiProperty({ type: CountDto }) inProgress: CountDto;
  @ApiProperty({ type: CountDto }) mine: CountDto;
  @ApiProperty({ type: CountDto }) toApprove: CountDto;
  @ApiProperty({ type: CountDto }) toReturn: CountDto;
  @ApiProperty({ type: CountDto }) late: CountDto;
  @ApiProperty({ type: CountDto }) soon: CountDto;
  @ApiProperty({ type: CountDto }) all: CountDto;
}

const WHOSE = [HELD_BY_ME, HELD_BY_NOBODY, HELD_BY_ABSENT, HELD_BY_REPRESENTED].join('|');
const HOLDER = new RegExp(`^(${WHOSE}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$`);

/** What is asked of the inbox; everything holds at once. */
export class InboxQuestionDto implements Omit<InboxQuestion, 'view'> {
  @ApiPropertyOptional({ enum: INBOX_VIEWS, enumName: 'InboxView', description: '`all` when absent' })
  @IsOptional()
  @IsIn(INBOX_VIEWS)
  view?: InboxView;

  @ApiPropertyOptional({ enum: DOSSIER_STATES, enumName: 'DossierState', description: 'One of those of the view' })
  @IsOptional()
  @IsIn(DOSSIER_STATES)
  state?: DossierState;

  @ApiPropertyOptional({ example: '1.001193' })
  @IsOptional()
  @Matches(PROCEDURE_CODE)
  procedureCode?: string;

  @ApiPropertyOptional({ example: 'verify', description: 'Code of a step of that procedure, which the dossier is at' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  step?: string;

  @ApiPropertyOptional({ example: 'ho-tich', description: 'Code of a field' })
  @IsOptional()
  @Matches(FIELD_CODE)
  fieldCode?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'One agency of those the officer sees' })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional({
    description: 'Who has it: `me`, `nobody`, `absent` colleagues, `represented` ones, or a colleague by id',
    example: 'nobody',
  })
  @IsOptional()
  @Matches(HOLDER)
  heldBy?: string;

  @ApiPropertyOptional({ enum: CHANNELS, enumName: 'Channel' })
  @IsOptional()
  @IsIn(CHANNELS)
  channel?: Channel;

  @ApiPropertyOptional({ enum: DOSSIER_FLAGS, enumName: 'DossierFlag', isArray: true, description: 'Which all hold' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayUnique()
  @IsIn(DOSSIER_FLAGS, { each: true })
  flags?: DossierFlag[];

  @ApiPropertyOptional({ format: 'date', description: 'Due on this day or before' })
  @IsOptional()
  @HasFormat('date')
  dueUntil?: string;

  @ApiPropertyOptional({ format: 'date', description: 'First day of filing' })
  @IsOptional()
  @HasFormat('date')
  filedFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day of filing, included' })
  @IsOptional()
  @HasFormat('date')
  filedTo?: string;

  @ApiPropertyOptional({ description: 'Part of a code or of a name' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: INBOX_SORTS, enumName: 'InboxSort', description: '`due` when absent' })
  @IsOptional()
  @IsIn(INBOX_SORTS)
  sort?: InboxSort;
}

export class InboxQueryDto extends IntersectionType(InboxQuestionDto, PageQueryDto) {}

export class ProcedureStepsQueryDto {
  @ApiProperty({ example: '1.001193' })
  @Matches(PROCEDURE_CODE)
  procedureCode: string;
}

export class ProcedureStepsDto {
  @ApiProperty({ type: [StepChoiceDto], description: 'In the order of the newest version that has them' })
  items: StepChoiceDto[];
}

export class ColleagueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
  @ApiProperty({ format: 'uuid' }) agencyId: string;
  @ApiProperty({ description: 'Whether dossiers may be given to them' }) isAtWork: boolean;
  @ApiProperty({ description: 'Dossiers that they have and nobody has decided yet' }) heldDossiers: number;
  @ApiProperty({ type: AwayDto, nullable: true, description: 'null while they are there' }) away: AwayDto | null;
  @ApiProperty({ description: 'Whether whoever asks stands in for them today' }) isMineMeanwhile: boolean;
}

export class ColleaguesDto {
  @ApiProperty({ type: [ColleagueDto] }) items: ColleagueDto[];
}
