import {
  BATCH_ACTIONS,
  BATCH_RESULTS,
  DOSSIER_STATES,
  isReasoned,
  MOST_IN_BATCH,
  type BatchAction,
  type BatchRefusal,
  type BatchResult,
  type DossierState,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { InboxQuestionDto } from '../dossiers/inbox.dto';
import { PROBLEMS } from '../http/problems';

export class SeenDossierDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;

  @ApiProperty({ description: 'The version that the officer saw' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

export class NewDossierBatchDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same batch sent again is made once' })
  @IsUUID()
  transactionId: string;

  @ApiProperty({ enum: BATCH_ACTIONS, enumName: 'BatchAction' })
  @IsIn(BATCH_ACTIONS)
  action: BatchAction;

  @ApiPropertyOptional({ maxLength: 2000, description: 'One note for all' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'For `sendBack` and `refuse`: one reason for all, told as it is',
  })
  @ValidateIf(({ action }: NewDossierBatchDto) => isReasoned(action))
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  reason?: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'For `refuse`' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'For `assign`: who is given them' })
  @ValidateIf(({ action }: NewDossierBatchDto) => action === 'assign')
  @IsUUID()
  officerId?: string;

  @ApiPropertyOptional({
    type: [SeenDossierDto],
    description: `At most ${MOST_IN_BATCH}, carried out in this order; or a question`,
  })
  @ValidateIf(({ question }: NewDossierBatchDto) => question === undefined)
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => SeenDossierDto)
  dossiers?: SeenDossierDto[];

  @ApiPropertyOptional({ type: InboxQuestionDto, description: 'Every dossier that the inbox finds at this moment' })
  @IsOptional()
  @ValidateNested()
  @Type(() => InboxQuestionDto)
  question?: InboxQuestionDto;
}

export class BatchTallyDto {
  @ApiProperty() all: number;
  @ApiProperty() done: number;
  @ApiProperty() refused: number;
  @ApiProperty({ description: 'Left alone because the officer asked so' }) cancelled: number;
}

const maybeInstant = { type: String, format: 'date-time', nullable: true } as const;

export class DossierBatchSummaryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: BATCH_ACTIONS, enumName: 'BatchAction' }) action: BatchAction;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why all of them are sent back or refused' })
  reason: string | null;
  @ApiProperty({ type: String, nullable: true }) legalBasis: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of whoever is given them' }) officer: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty(maybeInstant) cancelledAt: Date | null;
  @ApiProperty({ ...maybeInstant, description: 'When no dossier waited any more' }) endedAt: Date | null;
  @ApiProperty({ type: BatchTallyDto }) tally: BatchTallyDto;
}

export class BatchItemDto {
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where the officer may not see it' })
  code: string | null;
  @ApiProperty({ type: String, nullable: true }) applicantName: string | null;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState', nullable: true, description: 'As it is now' })
  state: DossierState | null;
  @ApiProperty({ type: Number, nullable: true, description: 'As it is now: what trying again goes by' })
  version: number | null;
  @ApiProperty({ enum: BATCH_RESULTS, enumName: 'BatchResult', nullable: true, description: 'null: not yet' })
  result: BatchResult | null;
  @ApiProperty({ enum: Object.keys(PROBLEMS), enumName: 'ProblemCode', nullable: true }) refusal: BatchRefusal | null;
}

export class DossierBatchDto extends DossierBatchSummaryDto {
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) officerId: string | null;
  @ApiProperty({ type: [BatchItemDto], description: 'In the order in which they are carried out' })
  items: BatchItemDto[];
}

export class DossierBatchPageDto {
  @ApiProperty({ type: [DossierBatchSummaryDto], description: 'Newest first' }) items: DossierBatchSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
