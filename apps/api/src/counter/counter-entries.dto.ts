import {
  COUNTER_CHANNELS,
  DOSSIER_STATES,
  type CounterChannel,
  type CounterFiling,
  type DossierState,
  type HandedIn,
  type PersonOnPaper,
  type Representative,
} from '@mot-cua/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PROCEDURE_CODE } from '../agencies/agencies.dto';
import { SupplementItemDto } from '../dossiers/commands.dto';
import { DraftCheckDto, DraftDto, DraftSummaryDto, SaveDraftDto } from '../drafts/drafts.dto';

const LONGEST_LINE = 300;

const CHANNEL = {
  enum: COUNTER_CHANNELS,
  enumName: 'CounterChannel',
  description: 'Brought to the counter, or sent by post',
} as const;

/** What of somebody is typed while it is not complete yet; what is wrong is told by the check. */
export class PersonOnPaperDto implements PersonOnPaper {
  @ApiProperty({ maxLength: LONGEST_LINE }) @IsString() @MaxLength(LONGEST_LINE) fullName: string;
  @ApiProperty({ maxLength: 50, description: 'Of the identity card, a passport or a tax code' })
  @IsString()
  @MaxLength(50)
  identityNumber: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsDateString({ strict: true })
  @MaxLength(10)
  dateOfBirth: string | null;
  @ApiProperty({ maxLength: 50 }) @IsString() @MaxLength(50) phone: string;
  @ApiProperty({ maxLength: 254 }) @IsString() @MaxLength(254) email: string;
  @ApiProperty({ maxLength: 500 }) @IsString() @MaxLength(500) address: string;
}

export class RepresentativeDto implements Representative {
  @ApiProperty({ maxLength: LONGEST_LINE }) @IsString() @MaxLength(LONGEST_LINE) fullName: string;
  @ApiProperty({ maxLength: 50 }) @IsString() @MaxLength(50) identityNumber: string;
  @ApiProperty({ maxLength: 50 }) @IsString() @MaxLength(50) phone: string;
  @ApiProperty({ maxLength: LONGEST_LINE, description: 'What they are to the applicant' })
  @IsString()
  @MaxLength(LONGEST_LINE)
  relation: string;
  @ApiPropertyOptional({ maxLength: 254 }) @IsOptional() @IsString() @MaxLength(254) email?: string;
  @ApiPropertyOptional({ maxLength: 500 }) @IsOptional() @IsString() @MaxLength(500) address?: string;
  @ApiPropertyOptional({ maxLength: LONGEST_LINE, description: 'Number and day of the paper by which they may' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_LINE)
  authorisation?: string;
}

export class HandedInDto implements HandedIn {
  @ApiProperty() originals: number;
  @ApiProperty() certifiedCopies: number;
  @ApiProperty() copies: number;
}

const HANDED_IN = {
  type: 'object',
  additionalProperties: { $ref: getSchemaPath(HandedInDto) },
  description: 'How many of each paper lie on the counter, by its code',
} as const;

export class NewCounterEntryDto {
  @ApiProperty({ example: '1.001193' })
  @Matches(PROCEDURE_CODE)
  procedureCode: string;

  @ApiProperty(CHANNEL)
  @IsIn(COUNTER_CHANNELS)
  channel: CounterChannel;
}

export class SaveCounterEntryDto extends SaveDraftDto {
  @ApiProperty(CHANNEL)
  @IsIn(COUNTER_CHANNELS)
  channel: CounterChannel;

  @ApiProperty({ type: PersonOnPaperDto })
  @ValidateNested()
  @Type(() => PersonOnPaperDto)
  applicant: PersonOnPaperDto;

  @ApiProperty({ type: RepresentativeDto, nullable: true, description: 'Whoever hands it in for the applicant' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RepresentativeDto)
  representative: RepresentativeDto | null;

  @ApiProperty(HANDED_IN)
  @IsObject()
  handedIn: Record<string, unknown>;
}

export class CounterCheckDto extends DraftCheckDto {
  @ApiProperty({
    nullable: true,
    type: String,
    format: 'date-time',
    description: 'By when it has to be passed on, if it were accepted now and another agency decides it',
  })
  forwardBy: Date | null;
}

@ApiExtraModels(HandedInDto)
export class CounterEntryDto extends DraftDto implements CounterFiling {
  @ApiProperty(CHANNEL) channel: CounterChannel;
  @ApiProperty({ type: PersonOnPaperDto }) applicant: PersonOnPaperDto;
  @ApiProperty({ type: RepresentativeDto, nullable: true }) representative: RepresentativeDto | null;
  @ApiProperty(HANDED_IN) handedIn: Readonly<Record<string, HandedIn>>;
  @ApiProperty({ type: CounterCheckDto }) check: CounterCheckDto;
}

export class CounterEntrySummaryDto extends DraftSummaryDto {
  @ApiProperty(CHANNEL) channel: CounterChannel;
  @ApiProperty({ description: 'As far as it is typed' }) applicantName: string;
}

export class CounterEntryListDto {
  @ApiProperty({ type: [CounterEntrySummaryDto] }) items: CounterEntrySummaryDto[];
}

/** How the counter answers at once: accepted as complete, sent back for more, or refused. */
export const COUNTER_ANSWERS = ['receive', 'requestSupplement', 'refuse'] as const;
export type CounterAnswer = (typeof COUNTER_ANSWERS)[number];

const LONGEST_TEXT = 2000;

export class EnterDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client, once; sent again it makes no second dossier' })
  @IsUUID()
  transactionId: string;

  @ApiProperty({ description: 'The revision that the officer looked at' })
  @IsInt()
  @Min(1)
  revision: number;

  @ApiProperty({ enum: COUNTER_ANSWERS, enumName: 'CounterAnswer' })
  @IsIn(COUNTER_ANSWERS)
  answer: CounterAnswer;

  @ApiPropertyOptional({ type: [SupplementItemDto], description: 'With `requestSupplement`: every defect at once' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupplementItemDto)
  items?: SupplementItemDto[];

  @ApiPropertyOptional({ maxLength: LONGEST_TEXT, description: 'With `refuse`' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  reason?: string;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;

  @ApiPropertyOptional({ maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note?: string;
}

export class EnteredDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty() version: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: Date | null;
}
