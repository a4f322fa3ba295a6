import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** What a signed link carries; one without it is wrong. */
export class SharedFileQueryDto {
  @ApiProperty({ description: 'Seconds since 1970 until which the link holds', example: '1798761600' })
  @IsOptional()
  @IsString()
  @MaxLength(15)
  until = '';

  @ApiProperty({ description: 'Signature of the file and of the end, base64url' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  signature = '';
}
