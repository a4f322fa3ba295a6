import { OFFICER_ROLES, STAFF_ROLES, type StaffRole } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateIf } from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { HasFormat } from '../session/session.dto';

const trimmedOrAbsent = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().normalize('NFC') || null : value,
);

export class LeaveQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'One’s own agency when absent' })
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

export class LeaveContentDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Who stands in; null: nobody' })
  @ValidateIf((_, id) => id !== null)
  @IsUUID()
  substituteId: string | null;

  @ApiProperty({ format: 'date' })
  @HasFormat('date')
  firstDay: string;

  @ApiProperty({ format: 'date', description: 'The last day of the leave itself' })
  @HasFormat('date')
  lastDay: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Seen by the officer and who keeps the leave',
  })
  @trimmedOrAbsent
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;
}

export class NewLeaveDto extends LeaveContentDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same leave sent again is entered once' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  officerId: string;
}

export class ChangeLeaveDto extends LeaveContentDto {
  @ApiProperty()
  @IsInt()
  @Min(1)
  revision: number;
}

export class LeaveRevisionDto {
  @ApiProperty()
  @IsInt()
  @Min(1)
  revision: number;
}

export class LeaveDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) officerId: string;
  @ApiProperty() officerName: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) substituteId: string | null;
  @ApiProperty({ type: String, nullable: true }) substituteName: string | null;
  @ApiProperty({ format: 'date' }) firstDay: string;
  @ApiProperty({ format: 'date' }) lastDay: string;
  @ApiProperty({ type: String, nullable: true, description: 'null to others than the officer and who keeps the leave' })
  reason: string | null;
  @ApiProperty() enteredByName: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Taken back, or back early' })
  endedAt: Date | null;
  @ApiProperty({ enum: ['coming', 'current', 'past', 'ended'] }) standing: 'coming' | 'current' | 'past' | 'ended';
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who does the work today; null: nobody, or it is not current',
  })
  standInName: string | null;
  @ApiProperty({ description: 'Whether whoever asks may change and end it' }) isMineToKeep: boolean;
  @ApiProperty() revision: number;
}

export class LeaveOfficerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
  @ApiProperty({ enum: STAFF_ROLES, enumName: 'StaffRole', isArray: true }) roles: readonly StaffRole[];
  @ApiProperty({ description: 'Undecided dossiers that they have' }) heldDossiers: number;
  @ApiProperty({ description: 'Whether whoever asks may enter a leave for them' }) isMineToKeep: boolean;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Who of the agency could stand in' })
  substituteIds: string[];
}

export class LeaveListDto {
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ type: [LeaveDto], description: 'The first to begin first; those over for three months at most' })
  items: LeaveDto[];
  @ApiProperty({ type: [LeaveOfficerDto], description: `Its officers: ${OFFICER_ROLES.join(', ')}` })
  officers: LeaveOfficerDto[];
}
