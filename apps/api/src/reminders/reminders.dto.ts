import { DOSSIER_STATES, WARNING_LEVELS, type DossierState, type WarningLevel } from '@mot-cua/domain';
import { REMINDED_OF, type RemindedOf } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';
import { TextDto } from '../text/text.dto';

export class ReminderDto {
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty({ type: TextDto }) procedureName: TextDto;
  @ApiProperty() applicantName: string;
  @ApiProperty({ description: 'Whether it is in the hands of whoever asks, or of whom they stand in for' })
  isMine: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the case officer who has it' }) takenBy:
    string | null;
  @ApiProperty({ enum: REMINDED_OF, enumName: 'RemindedOf' }) about: RemindedOf;
  @ApiProperty({ description: 'Of the step’s run, the opinion or the complaint; 0 of the dossier' }) number: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The complaint that it is about' })
  complaintId: string | null;
  @ApiProperty({ type: TextDto, nullable: true, description: 'The step that it is about' }) step: TextDto | null;
  @ApiProperty({ enum: WARNING_LEVELS, enumName: 'WarningLevel' }) level: WarningLevel;
  @ApiProperty({ format: 'date-time' }) dueAt: Date;
  @ApiProperty({ format: 'date-time', description: 'When it was warned of' }) at: Date;
}

export class UnattendedCountDto {
  @ApiProperty({ description: 'How many there are in all' }) count: number;
  @ApiProperty({ description: 'How many came since reminders were last read' }) unread: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) newestAt: Date | null;
}

export class RemindersDto {
  @ApiProperty({ type: [ReminderDto], description: 'What presses most first; fifty at most' }) items: ReminderDto[];
  @ApiProperty({ description: 'How many there are in all' }) count: number;
  @ApiProperty({ description: 'How many came since they were last read' }) unread: number;
  @ApiProperty({
    type: UnattendedCountDto,
    nullable: true,
    description: 'Dossiers on which nobody works; leaders only',
  })
  unattended: UnattendedCountDto | null;
}

export class RemindersReadDto {
  @ApiProperty({ format: 'date-time', description: 'The newest that was seen' })
  @IsISO8601()
  until: string;
}
