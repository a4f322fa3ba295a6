import { ADMIN_SUBJECTS, type AdminChangeRow, type AdminSubject } from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumberString, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class AdminChangeQueryDto {
  @ApiProperty({ enum: ADMIN_SUBJECTS, enumName: 'AdminSubject' })
  @IsIn(ADMIN_SUBJECTS)
  kind: AdminSubject;

  @ApiPropertyOptional({ description: 'One thing of the kind; all of them when absent' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  id?: string;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsNumberString({ no_symbols: true })
  @MaxLength(18)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

class AdminActorDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'As they were called then' }) name: string;
}

export class AdminChangeDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: ADMIN_SUBJECTS, enumName: 'AdminSubject' }) kind: AdminSubject;
  @ApiProperty() subjectId: string;
  @ApiProperty({ description: 'What was done, in the words of the kind', example: 'locked' }) action: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Its properties before; null when it began with this',
  })
  before: Readonly<Record<string, unknown>> | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Its properties after; null when it is gone',
  })
  after: Readonly<Record<string, unknown>> | null;
  @ApiProperty({ type: AdminActorDto }) actor: AdminActorDto;
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, nullable: true, description: 'The request that did it, as the logs know it' })
  requestId: string | null;
}

export class AdminChangePageDto {
  @ApiProperty({ type: [AdminChangeDto] }) items: AdminChangeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export function toAdminChange(row: AdminChangeRow): AdminChangeDto {
  const { id, subjectKind: kind, subjectId, action, before, after, actorId, actorName, at, requestId } = row;
  return { id, kind, subjectId, action, before, after, actor: { id: actorId, name: actorName }, at, requestId };
}
