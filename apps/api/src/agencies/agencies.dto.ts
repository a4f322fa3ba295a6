import { AGENCY_KINDS, type Agency, type AgencyContact, type AgencyKind } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsDateString, IsIn, IsOptional, Matches } from 'class-validator';
import { TextDto } from '../text/text.dto';

export const PROCEDURE_CODE = /^\d\.\d{6}$/;

export class AgencyRefDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'H53.20' }) code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ enum: AGENCY_KINDS, enumName: 'AgencyKind' }) kind: AgencyKind;
}

export class AgencyContactDto implements AgencyContact {
  @ApiPropertyOptional() address?: string;
  @ApiPropertyOptional() phone?: string;
  @ApiPropertyOptional() email?: string;
  @ApiPropertyOptional() website?: string;
  @ApiPropertyOptional({ type: TextDto, description: 'Where the working hours do not say it all' })
  openingHours?: TextDto;
}

export class AgencyDto extends AgencyRefDto {
  @ApiProperty({ description: 'The code in the older national style', example: '000.00.20.H53' }) legacyCode: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) parentId: string | null;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day on which it no longer exists' })
  validTo: string | null;
  @ApiProperty({ type: [AgencyRefDto], description: 'Agencies that took over its work' }) successors: AgencyRefDto[];
  @ApiProperty({ type: [String], description: 'Codes of the administrative units that it serves', example: ['25459'] })
  unitCodes: readonly string[];
  @ApiProperty({ type: AgencyContactDto }) contact: AgencyContactDto;
}

export class AgencyListDto {
  @ApiProperty({ type: [AgencyDto] }) items: AgencyDto[];
}

export class AgencyQueryDto {
  @ApiPropertyOptional({ description: 'Only agencies that decide this procedure', example: '1.001193' })
  @IsOptional()
  @Matches(PROCEDURE_CODE)
  procedureCode?: string;

  @ApiPropertyOptional({ enum: AGENCY_KINDS, enumName: 'AgencyKind' })
  @IsOptional()
  @IsIn(AGENCY_KINDS)
  kind?: AgencyKind;

  @ApiPropertyOptional({ format: 'date', description: 'Day on which they exist; today when absent' })
  @IsOptional()
  @IsDateString({ strict: true })
  on?: string;

  @ApiPropertyOptional({ description: 'Also those that have ended; not with a procedure', default: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  ended?: boolean;
}

export function toAgencyRef({ id, code, name, kind }: Agency): AgencyRefDto {
  return { id, code, name, kind };
}

export function toAgency(agency: Agency, byId: ReadonlyMap<string, Agency>): AgencyDto {
  const { legacyCode, parentId, validFrom, validTo, unitCodes = [], contact = {} } = agency;
  const successors = agency.successorIds.flatMap((id) => byId.get(id) ?? []).map(toAgencyRef);
  return { ...toAgencyRef(agency), legacyCode, parentId, validFrom, validTo, successors, unitCodes, contact };
}
