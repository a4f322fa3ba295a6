import {
  placeName,
  UNIT_KINDS,
  UNIT_LEVELS,
  type AdministrativeUnit,
  type UnitKind,
  type UnitLevel,
  type UnitsById,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsDateString, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { TextDto } from '../text/text.dto';

export class UnitDto {
  @ApiProperty({ example: '25459-2025-07-01', description: 'Code and first day: a code is used again' }) id: string;
  @ApiProperty({ example: '25459', description: 'Of the General Statistics Office' }) code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ type: TextDto, description: 'With what it lies in: “Phường Tân Ninh, tỉnh Tây Ninh”' }) place: TextDto;
  @ApiProperty({ enum: UNIT_KINDS, enumName: 'UnitKind' }) kind: UnitKind;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day on which it no longer exists' })
  validTo: string | null;
  @ApiProperty({ description: 'The document or data set that says so' }) source: string;
  @ApiProperty({ description: 'Whether a person compared it with the source' }) isVerified: boolean;
}

export class UnitInTreeDto extends UnitDto {
  @ApiProperty({ description: 'How many units lie in it, as asked for' }) children: number;
}

export class UnitListDto {
  @ApiProperty({ type: [UnitInTreeDto] }) items: UnitInTreeDto[];
}

export class UnitDetailDto extends UnitDto {
  @ApiProperty({ type: [UnitDto], description: 'What its land came to' }) successors: UnitDto[];
  @ApiProperty({ type: [UnitDto], description: 'Units whose land it took, whole or in part' }) predecessors: UnitDto[];
  @ApiProperty({ type: TextDto, nullable: true, description: 'What has become of it' }) explanation: TextDto | null;
  @ApiProperty({ type: [AgencyRefDto], description: 'Agencies of today that serve it' }) agencies: AgencyRefDto[];
}

export class UnitMatchDto {
  @ApiProperty({ type: UnitDto }) unit: UnitDto;
  @ApiProperty({
    type: TextDto,
    nullable: true,
    description: 'Where an old name led here: “Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh”',
  })
  explanation: TextDto | null;
}

export class UnitMatchListDto {
  @ApiProperty({ type: [UnitMatchDto] }) items: UnitMatchDto[];
}

export class UnitSearchQueryDto {
  @ApiProperty({
    description: 'A name as people type it: without diacritics, a letter wrong, an old one',
    example: 'tan ninh',
  })
  @IsString()
  @MaxLength(200)
  q: string;

  @ApiPropertyOptional({ enum: UNIT_LEVELS, enumName: 'UnitLevel' })
  @IsOptional()
  @IsIn(UNIT_LEVELS)
  level?: UnitLevel;

  @ApiPropertyOptional({ format: 'date', description: 'Day on which the units exist; today when absent' })
  @IsOptional()
  @IsDateString({ strict: true })
  on?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 50, default: 10 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}

export class UnitListQueryDto {
  @ApiPropertyOptional({ description: 'Units that lie in this one; provinces when absent' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  parentId?: string;

  @ApiPropertyOptional({ description: 'Also those that have ended', default: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  former?: boolean;
}

export function toUnit(unit: AdministrativeUnit, byId: UnitsById): UnitDto {
  const { id, code, name, kind, parentId, validFrom, validTo, source, isVerified } = unit;
  return { id, code, name, place: placeName(unit, byId), kind, parentId, validFrom, validTo, source, isVerified };
}
