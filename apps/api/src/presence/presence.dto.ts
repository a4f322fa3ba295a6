import { DOSSIER_ACTIONS, type DossierAction } from '@mot-cua/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';

export class PresenceBeatDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the page, one for each tab' })
  @IsUUID()
  tabId: string;

  @ApiProperty({
    enum: DOSSIER_ACTIONS,
    enumName: 'DossierAction',
    type: String,
    nullable: true,
    description: 'The decision whose dialog is open',
  })
  @ValidateIf((_, action) => action !== null)
  @IsIn(DOSSIER_ACTIONS)
  deciding: DossierAction | null;
}

export class PresentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
  @ApiProperty({ format: 'date-time' }) since: Date;
  @ApiProperty({ enum: DOSSIER_ACTIONS, enumName: 'DossierAction', type: String, nullable: true })
  deciding: DossierAction | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidingSince: Date | null;
}

export class PresenceDto {
  @ApiProperty({ type: [PresentDto], description: 'The others who have it open; who came first at the top' })
  others: PresentDto[];
}
