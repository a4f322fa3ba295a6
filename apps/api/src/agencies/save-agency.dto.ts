import { AGENCY_KINDS, type AgencyKind } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { WorkingDayDto } from './working-week.dto';

const LONGEST = 300;

export class SaveTextDto {
  @ApiProperty() @IsString() @MaxLength(LONGEST) vi: string;
  @ApiProperty() @IsString() @MaxLength(LONGEST) en: string;
}

export class SaveContactDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) address?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) phone?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) email?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST) website?: string;

  @ApiPropertyOptional({ type: SaveTextDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SaveTextDto)
  openingHours?: SaveTextDto;
}

/** An agency as somebody wants to have it; it ends by an act of its own. */
export class NewAgencyDto {
  @ApiProperty({ example: 'H53.20' }) @IsString() @MaxLength(LONGEST) code: string;
  @ApiProperty({ example: '000.00.20.H53' }) @IsString() @MaxLength(LONGEST) legacyCode: string;

  @ApiProperty({ type: SaveTextDto })
  @ValidateNested()
  @Type(() => SaveTextDto)
  name: SaveTextDto;

  @ApiProperty({ enum: AGENCY_KINDS, enumName: 'AgencyKind' })
  @IsIn(AGENCY_KINDS)
  kind: AgencyKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  parentId: string | null;

  @ApiProperty({ format: 'date' })
  @IsDateString({ strict: true })
  validFrom: string;

  @ApiProperty({ type: [String], description: 'Codes of the administrative units that it serves' })
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  unitCodes: string[];

  @ApiProperty({ type: SaveContactDto })
  @ValidateNested()
  @Type(() => SaveContactDto)
  contact: SaveContactDto;

  @ApiProperty({
    type: [WorkingDayDto],
    nullable: true,
    description: 'Sunday first; null: those of the agency above it',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => WorkingDayDto)
  workingWeek: WorkingDayDto[] | null;
}

export class SaveAgencyDto extends NewAgencyDto {
  @ApiProperty({ description: 'The revision that was changed' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class EndAgencyDto {
  @ApiProperty({ format: 'date', description: 'First day on which it no longer exists' })
  @IsDateString({ strict: true })
  endsOn: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Agencies that take over its work' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  successorIds: string[];

  @ApiProperty({ description: 'The revision that was looked at' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class AgencyLoadDto {
  @ApiProperty({ description: 'Dossiers filed with it that have not ended' }) openDossiers: number;
  @ApiProperty({ description: 'Accounts of officers that belong to it' }) officers: number;
}
