import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { PageQueryDto } from '../http/cursor';
import { TextDto } from '../text/text.dto';
import { DossierSummaryDto } from './dossiers.dto';
import { CountDto } from './inbox.dto';

const TASK_KINDS = ['step', 'opinion'] as const;
type TaskKind = (typeof TASK_KINDS)[number];
const instant = { format: 'date-time' } as const;

/** A step of another agency's dossier that is mine to do, or an opinion that I am asked for. */
export class TaskDto {
  @ApiProperty({ enum: TASK_KINDS, enumName: 'TaskKind' }) kind: TaskKind;
  @ApiProperty({ description: 'Of the step’s run, or of the opinion' }) number: number;
  @ApiProperty({ type: DossierSummaryDto }) dossier: DossierSummaryDto;
  @ApiProperty({ type: AgencyRefDto, description: 'Whose task it is' }) agency: AgencyRefDto;
  @ApiProperty({ type: TextDto, nullable: true }) step: TextDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'What is asked, of an opinion' }) question: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of who has it' }) takenBy: string | null;
  @ApiProperty(instant) openedAt: Date;
  @ApiProperty(instant) dueAt: Date;
  @ApiProperty() isPaused: boolean;
  @ApiProperty({ description: 'Until it is due; negative once late' }) remainingWorkingMinutes: number;
}

export class TaskPageDto {
  @ApiProperty({ type: [TaskDto] }) items: TaskDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ type: CountDto }) count: CountDto;
}

export class TaskCountsDto {
  @ApiProperty({ type: CountDto }) all: CountDto;
  @ApiProperty({ type: CountDto, description: 'That whoever asks has taken' }) mine: CountDto;
}

export class TaskQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: TASK_KINDS, enumName: 'TaskKind' })
  @IsOptional()
  @IsIn(TASK_KINDS)
  kind?: TaskKind;

  @ApiPropertyOptional({ description: 'Only what whoever asks has taken' })
  @IsOptional()
  @Transform(({ value }) => value === 'true' || value === true)
  @IsBoolean()
  mine?: boolean;
}
