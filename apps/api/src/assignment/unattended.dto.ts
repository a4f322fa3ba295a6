import { DOSSIER_STATES, type DossierState } from '@mot-cua/domain';
import { UNATTENDED_REASONS, type UnattendedReason } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { TextDto } from '../text/text.dto';

export class UnattendedDossierDto {
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState' }) state: DossierState;
  @ApiProperty({ type: TextDto }) procedureName: TextDto;
  @ApiProperty() applicantName: string;
  @ApiProperty({
    type: TextDto,
    nullable: true,
    description: 'The step on which nobody works; null: the whole dossier',
  })
  step: TextDto | null;
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: Date | null;
  @ApiProperty({ enum: UNATTENDED_REASONS, enumName: 'UnattendedReason' }) reason: UnattendedReason;
  @ApiProperty({ type: String, nullable: true, description: 'Who has it, and cannot work on it' }) officerName:
    string | null;
  @ApiProperty({ format: 'date-time' }) since: Date;
}

export class UnattendedListDto {
  @ApiProperty({ type: [UnattendedDossierDto], description: 'What is due first comes first; a hundred at most' })
  items: UnattendedDossierDto[];
  @ApiProperty({ description: 'How many there are in all' }) count: number;
}
