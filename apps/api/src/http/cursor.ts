import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ApiProblem } from './problems';

export class PageQueryDto {
  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export interface Position {
  readonly at: Date;
  readonly id: string;
}

/** Where the next page begins, as an opaque text; `more` where several entries share instant and id. */
export function writeCursor({ at, id }: Position, ...more: readonly (string | number)[]): string {
  return Buffer.from([at.toISOString(), id, ...more].join(' ')).toString('base64url');
}

/** @throws ApiProblem invalidRequest for a text that is no cursor of ours */
export function readCursor(cursor: string): Position & { readonly more: readonly string[] } {
  const [at = '', id = '', ...more] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/cursor', code: 'format' }] });
  }
  return { at: instant, id, more };
}
