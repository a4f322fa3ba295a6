import { DOSSIER_STATES, type DossierState } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PROCEDURE_CODE } from '../agencies/agencies.dto';
import { PageQueryDto } from '../http/cursor';
import { DossierPageDto } from './dossiers.dto';

/** Ways an officer looks at the inbox. */
export const INBOX_VIEWS = ['toReceive', 'inProgress', 'mine', 'toApprove', 'toReturn', 'late', 'soon', 'all'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export class CountDto {
  @ApiProperty() value: number;
  @ApiProperty({ description: 'There are more than the value' }) capped: boolean;
}

export class InboxPageDto extends DossierPageDto {
  @ApiProperty({ type: CountDto }) count: CountDto;
}

export class InboxCountsDto implements Record<InboxView, CountDto> {
  @ApiProperty({ type: CountDto }) toReceive: CountDto;
  @ApiProperty({ type: CountDto }) inProgress: CountDto;
  @ApiProperty({ type: CountDto }) mine: CountDto;
  @ApiProperty({ type: CountDto }) toApprove: CountDto;
  @ApiProperty({ type: CountDto }) toReturn: CountDto;
  @ApiProperty({ type: CountDto }) late: CountDto;
  @ApiProperty({ type: CountDto }) soon: CountDto;
  @ApiProperty({ type: CountDto }) all: CountDto;
}

export class InboxQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: INBOX_VIEWS, enumName: 'InboxView', default: 'all' })
  @IsOptional()
  @IsIn(INBOX_VIEWS)
  view?: InboxView;

  @ApiPropertyOptional({ enum: DOSSIER_STATES, enumName: 'DossierState' })
  @IsOptional()
  @IsIn(DOSSIER_STATES)
  state?: DossierState;

  @ApiPropertyOptional({ example: '1.001193' })
  @IsOptional()
  @Matches(PROCEDURE_CODE)
  procedureCode?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'One agency of those the officer sees' })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional({ description: 'Part of a code or of a name' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
