import type { LocalDate, ProcedureDefinition } from '@mot-cua/domain';
import { STANDINGS, type Standing } from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ClosingDto, FieldRefDto } from '../procedures/procedures.dto';
import { TextDto } from '../text/text.dto';

const CODE = /^\d\.\d{6}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class PublishedVersionDto {
  @ApiProperty() version: number;
  @ApiProperty({ type: String, format: 'date' }) effectiveOn: string;
}

export class DraftMarkDto {
  @ApiProperty() version: number;
  @ApiProperty() revision: number;
  @ApiProperty() editedByName: string;
  @ApiProperty({ format: 'date-time' }) editedAt: string;
}

export class CatalogueEntryDto {
  @ApiProperty({ example: '1.001193' }) code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ type: FieldRefDto }) field: FieldRefDto;
  @ApiProperty() level: number;
  @ApiProperty({ type: PublishedVersionDto, nullable: true }) inForce: PublishedVersionDto | null;
  @ApiProperty({ type: PublishedVersionDto, nullable: true, description: 'Published, and waits for its day' })
  scheduled: PublishedVersionDto | null;
  @ApiProperty({ type: DraftMarkDto, nullable: true }) draft: DraftMarkDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn: string | null;
}

export class CataloguePageDto {
  @ApiProperty({ type: [CatalogueEntryDto] }) items: CatalogueEntryDto[];
  @ApiProperty({ description: 'How many there are with these filters' }) total: number;
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class CatalogueQueryDto {
  @ApiPropertyOptional({ description: 'Words of the name, or the beginning of the code' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ description: 'Code of a field' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  field?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 4 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(4)
  level?: number;

  @ApiPropertyOptional({ enum: STANDINGS, enumName: 'ProcedureStanding' })
  @IsOptional()
  @IsIn(STANDINGS)
  standing?: Standing;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @Matches(CODE)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class VersionDto {
  @ApiProperty() version: number;
  @ApiProperty({ enum: ['draft', 'published'], enumName: 'VersionStatus' }) status: 'draft' | 'published';
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt: Date | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day on which it no longer holds' })
  effectiveUntil: string | null;
  @ApiProperty({ description: 'Who published it, or saved the draft last' }) editedByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) editedAt: Date;
}

export class EditingDto {
  @ApiProperty({ description: 'Who is at work on the draft' }) actorName: string;
  @ApiProperty({ type: String, format: 'date-time' }) startedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', description: 'The last save' }) savedAt: Date;
  @ApiProperty({ description: 'How often they saved' }) saves: number;
}

export class CatalogueProcedureDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ type: [VersionDto], description: 'The newest first' }) versions: VersionDto[];
  @ApiProperty({ type: ClosingDto, nullable: true }) closing: ClosingDto | null;
  @ApiProperty({
    type: EditingDto,
    nullable: true,
    description: 'Saves that are not in the log of changes yet: they become one line of it when the session is over',
  })
  editing: EditingDto | null;
}

export class DefinitionFaultDto {
  @ApiProperty({ description: 'JSON pointer into the definition', example: '/papers/2/requiredWhen' }) at: string;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'What is wrong and what to do, in the language of the request' }) message: string;
}

const DEFINITION = { type: 'object', additionalProperties: true, description: 'Everything a version says' } as const;

export class DefinitionDto {
  @ApiProperty(DEFINITION) definition: ProcedureDefinition;
}

export class ProcedureDraftDto extends DefinitionDto {
  @ApiProperty() code: string;
  @ApiProperty() version: number;
  @ApiProperty({ description: 'To be named by the next save' }) revision: number;
  @ApiProperty() editedByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) editedAt: Date;
  @ApiProperty({
    type: [DefinitionFaultDto],
    description: 'What keeps it from being published; empty when nothing does',
  })
  faults: DefinitionFaultDto[];
}

export class NewNameDto implements TextDto {
  @ApiProperty() @IsString() @MaxLength(500) vi: string;
  @ApiProperty() @IsString() @MaxLength(500) en: string;
}

export class NewProcedureDto {
  @ApiProperty({ example: '1.001193' })
  @Matches(CODE)
  code: string;

  @ApiProperty({ type: TextDto })
  @ValidateNested()
  @Type(() => NewNameDto)
  name: NewNameDto;

  @ApiPropertyOptional({ description: 'Code of a procedure to copy' })
  @IsOptional()
  @Matches(CODE)
  copyOf?: string;
}

export class RevisionDto {
  @ApiProperty({ description: 'The revision that was read' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class RevisionQueryDto {
  @ApiProperty({ description: 'The revision that was read' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;
}

export class SaveProcedureDraftDto extends RevisionDto {
  @ApiProperty(DEFINITION)
  @IsObject()
  definition: Record<string, unknown>;
}

export class PublishDto extends RevisionDto {
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'First day on which it is filed by; today at the earliest',
  })
  @Matches(DAY)
  effectiveOn: LocalDate;
}

export class CloseProcedureDto {
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'First day on which it can no longer be filed; today at the earliest',
  })
  @Matches(DAY)
  on: LocalDate;

  @ApiProperty({ type: TextDto, description: 'Why, and what to do instead' })
  @ValidateNested()
  @Type(() => NewNameDto)
  note: NewNameDto;

  @ApiProperty({ type: [String], description: 'Codes of the procedures that take its place' })
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(CODE, { each: true })
  replacedBy: string[];
}

export class ComparisonQueryDto {
  @ApiProperty() @Type(() => Number) @IsInt() @Min(1) from: number;
  @ApiProperty() @Type(() => Number) @IsInt() @Min(1) to: number;
}

export class DefinitionChangeDto {
  @ApiProperty({ type: [String], description: 'Names from the outside in, entries of lists by their code' })
  path: readonly string[];
  @ApiProperty({ enum: ['added', 'removed', 'changed'], enumName: 'ChangeKind' }) kind: 'added' | 'removed' | 'changed';
  @ApiPropertyOptional({ description: 'Any JSON' }) before?: unknown;
  @ApiPropertyOptional({ description: 'Any JSON' }) after?: unknown;
}

export class ComparisonDto {
  @ApiProperty({ type: [DefinitionChangeDto] }) changes: DefinitionChangeDto[];
}

export class HistoryLineDto {
  @ApiProperty() @Matches(CODE) code: string;
  @ApiProperty({ description: 'Of a line of the log' }) @Matches(/^\d{1,18}$/) line: string;
}

export class PublishManyItemDto extends RevisionDto {
  @ApiProperty() @Matches(CODE) code: string;
}

export class PublishManyDto {
  @ApiProperty({ type: [PublishManyItemDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PublishManyItemDto)
  items: PublishManyItemDto[];

  @ApiProperty({ type: String, format: 'date' })
  @Matches(DAY)
  effectiveOn: LocalDate;
}

export class CloseManyDto extends CloseProcedureDto {
  @ApiProperty({ type: [String], description: 'Codes of the procedures to close' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(CODE, { each: true })
  codes: string[];
}

export class BulkResultDto {
  @ApiProperty() code: string;
  @ApiProperty() done: boolean;
  @ApiProperty({ type: [String], description: 'Why not, in the language of the request' }) reasons: string[];
}

export class BulkResultsDto {
  @ApiProperty({ type: [BulkResultDto] }) items: BulkResultDto[];
}
