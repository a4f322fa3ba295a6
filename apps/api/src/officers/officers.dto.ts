import {
  DOSSIER_STATES,
  OFFICER_STATES,
  STAFF_ROLES,
  type DossierState,
  type OfficerState,
  type StaffRole,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { HasFormat } from '../session/session.dto';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().normalize('NFC') : value,
);
/** What a form leaves empty is absent. */
const trimmedOrAbsent = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().normalize('NFC') || null : value,
);

export class OfficerQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name, a user name or a position; diacritics do not matter' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional({ enum: STAFF_ROLES, enumName: 'StaffRole' })
  @IsOptional()
  @IsIn(STAFF_ROLES)
  role?: StaffRole;

  @ApiPropertyOptional({ enum: OFFICER_STATES, enumName: 'OfficerState' })
  @IsOptional()
  @IsIn(OFFICER_STATES)
  state?: OfficerState;

  @ApiPropertyOptional({ format: 'uuid', description: 'nextCursor of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class OfficerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'motcua.tanninh' }) userName: string;
  @ApiProperty({ example: 'Lê Thị Hạnh' }) fullName: string;
  @ApiProperty({ type: String, nullable: true, example: 'Công chức Tư pháp – Hộ tịch' }) position: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ enum: STAFF_ROLES, enumName: 'StaffRole', isArray: true }) roles: readonly StaffRole[];
  @ApiProperty({ enum: OFFICER_STATES, enumName: 'OfficerState' }) state: OfficerState;
  @ApiProperty({ type: String, nullable: true, description: 'Why it is locked or ended' }) stateReason: string | null;
  @ApiProperty({ description: 'The initial password has not been changed yet' }) mustChangePassword: boolean;
  @ApiProperty({ description: 'Open dossiers that the officer has taken' }) heldDossiers: number;
  @ApiProperty({ description: 'To be sent with every change' }) revision: number;
}

export class OfficerPageDto {
  @ApiProperty({ type: [OfficerDto] }) items: OfficerDto[];
  @ApiProperty({ description: 'Of all pages together' }) count: number;
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class HeldDossiersDto {
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty() count: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextDueAt: Date | null;
}

export class OfficerDetailDto extends OfficerDto {
  @ApiProperty({ type: [HeldDossiersDto], description: 'The open dossiers that the officer has taken, by state' })
  held: HeldDossiersDto[];
}

export class InitialPasswordDto {
  @ApiProperty({ type: OfficerDetailDto }) officer: OfficerDetailDto;
  @ApiProperty({ description: 'Shown this once and stored nowhere; has to be changed at the first sign-in' })
  initialPassword: string;
}

export class OfficerProfileDto {
  @ApiProperty({ example: 'Lê Thị Hạnh', maxLength: 100 })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  fullName: string;

  @ApiProperty({ type: String, nullable: true, maxLength: 100 })
  @trimmedOrAbsent
  @IsOptional()
  @IsString()
  @MaxLength(100)
  position: string | null;

  @ApiProperty({ type: String, nullable: true })
  @trimmedOrAbsent
  @IsOptional()
  @HasFormat('phone')
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  @trimmedOrAbsent
  @IsOptional()
  @HasFormat('email')
  email: string | null;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  agencyId: string;

  @ApiProperty({ enum: STAFF_ROLES, enumName: 'StaffRole', isArray: true })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(STAFF_ROLES.length)
  @IsIn(STAFF_ROLES, { each: true })
  roles: StaffRole[];
}

export class NewOfficerDto extends OfficerProfileDto {
  @ApiProperty({ example: 'motcua.tanninh', description: 'Cannot be changed later' })
  @trimmed
  @HasFormat('userName')
  userName: string;
}

export class OfficerRevisionDto {
  @ApiProperty({ description: 'The revision that the change is based on' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class ChangeOfficerDto extends OfficerProfileDto {
  @ApiProperty({ description: 'The revision that the change is based on' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class EndOfficerDto extends OfficerRevisionDto {
  @ApiProperty({ maxLength: 500 })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class LockOfficerDto extends EndOfficerDto {
  @ApiPropertyOptional({
    default: false,
    description:
      'Said by whoever knows that open dossiers stay with the officer and wait until the account is unlocked',
  })
  @IsOptional()
  @IsBoolean()
  leaveDossiers?: boolean;
}
