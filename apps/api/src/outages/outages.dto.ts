import { OUTAGE_STANDINGS, type OutageStanding } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDate,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';

const MOST_AGENCIES = 200;

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().normalize('NFC') : value,
);

/** From when until when, and whom it struck. */
export class OutageSpanDto {
  @ApiProperty({ type: String, format: 'date-time' })
  @Type(() => Date)
  @IsDate()
  from: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while it lasts' })
  @ValidateIf((_, until) => until !== null)
  @Type(() => Date)
  @IsDate()
  until: Date | null;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    nullable: true,
    description: 'The agencies that it struck; null: the whole province',
  })
  @ValidateIf((_, ids) => ids !== null)
  @IsArray()
  @ArrayMaxSize(MOST_AGENCIES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  agencyIds: string[] | null;
}

export class OutageContentDto extends OutageSpanDto {
  @ApiProperty({
    description: 'What does not work, for citizens and officers to read',
    example: 'Mất kết nối trung tâm dữ liệu tỉnh',
    maxLength: 300,
  })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;

  @ApiProperty({
    description: 'The notice that says so, with its number and date',
    example: 'Thông báo 12/TB-SKHCN ngày 27/11/2026',
    maxLength: 200,
  })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;
}

export class NewOutageDto extends OutageContentDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same outage sent again is recorded once' })
  @IsUUID()
  id: string;
}

export class ChangeOutageDto extends OutageContentDto {
  @ApiProperty({ description: 'The revision that the change is based on' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class CancelOutageDto {
  @ApiProperty()
  @IsInt()
  @Min(1)
  revision: number;

  @ApiProperty({ maxLength: 300 })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

export class TouchedQueryDto {
  @ApiProperty({ type: String, format: 'date-time' })
  @Type(() => Date)
  @IsDate()
  from: Date;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Absent while it lasts' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  until?: Date;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'In one parameter by commas; absent: the province',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(MOST_AGENCIES)
  @IsUUID(undefined, { each: true })
  agencyIds?: string[];
}

export class TouchedDto {
  @ApiProperty({ description: 'Open dossiers that have a due date in or after it, or wait for an answer' })
  openDossiers: number;
}

export class OutageDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date-time' }) from: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: Date | null;
  @ApiProperty({ type: [AgencyRefDto], nullable: true, description: 'null: the whole province' })
  agencies: AgencyRefDto[] | null;
  @ApiProperty() reason: string;
  @ApiProperty() source: string;
  @ApiProperty({ enum: OUTAGE_STANDINGS, enumName: 'OutageStanding' }) standing: OutageStanding;
  @ApiProperty() recordedByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt: Date;
  @ApiProperty({ type: String, nullable: true }) cancelReason: string | null;
  @ApiProperty({ description: 'To be sent with every change' }) revision: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When every dossier under way had been reckoned by it; null while that is still to come',
  })
  countedAt: Date | null;
  @ApiProperty({ description: 'Dossiers looked at so far' }) seen: number;
  @ApiProperty({ description: 'Of them those in which a due date, or a last day to answer, moved' }) moved: number;
  @ApiProperty({ description: 'Of them those that could not be done yet; tried again by themselves' }) failed: number;
}

export class OutageListDto {
  @ApiProperty({ type: [OutageDto], description: 'The last to begin first' }) items: OutageDto[];
}

export class MovedDossierDto {
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: AgencyRefDto, nullable: true }) agency: AgencyRefDto | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueBefore: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAfter: Date | null;
  @ApiProperty({ type: String, format: 'date-time', description: 'When it was reckoned' }) at: Date;
}

export class MovedDossierListDto {
  @ApiProperty({ type: [MovedDossierDto], description: 'The first due first, five hundred at most' })
  items: MovedDossierDto[];
}

export class OutageNoticeDto {
  @ApiProperty({ type: String, format: 'date-time' }) from: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: Date | null;
  @ApiProperty({ type: [AgencyRefDto], nullable: true, description: 'null: the whole province' })
  agencies: AgencyRefDto[] | null;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: ['planned', 'lasting'] }) standing: 'planned' | 'lasting';
}

export class OutageNoticeListDto {
  @ApiProperty({ type: [OutageNoticeDto], description: 'What does not work now, and what will not within a week' })
  items: OutageNoticeDto[];
}
