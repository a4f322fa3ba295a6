import type { HandedIn, PersonOnPaper, Representative } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { IsDateString, IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST_LINE = 300;

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

export const HANDED_IN = {
  type: 'object',
  additionalProperties: { $ref: getSchemaPath(HandedInDto) },
  description: 'How many of each paper lie on the counter, by its code',
} as const;
