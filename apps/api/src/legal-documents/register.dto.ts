import { CHANNELS, FIELD_CODE, RETURN_METHODS, type Channel, type ReturnMethod } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { REGISTER_FORMATS, type RegisterFormat } from '@mot-cua/domain/legal-document';
import { PageQueryDto } from '../http/cursor';
import { HasFormat } from '../session/session.dto';

export class RegisterQueryDto extends PageQueryDto {
  @ApiProperty({ format: 'date', description: 'First day on which the dossiers were received' })
  @HasFormat('date')
  from: string;

  @ApiProperty({ format: 'date', description: 'Last day, included' })
  @HasFormat('date')
  to: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'One agency and those below it; all that the officer sees when absent',
  })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional({ example: 'ho-tich', description: 'Code of a field' })
  @IsOptional()
  @Matches(FIELD_CODE)
  fieldCode?: string;
}

export class RegisterFileQueryDto extends RegisterQueryDto {
  @ApiProperty({ enum: REGISTER_FORMATS, enumName: 'RegisterFormat' })
  @IsIn(REGISTER_FORMATS)
  format: RegisterFormat;
}

/** One for each agency and year. */
export class RegisterBookDto {
  @ApiProperty({ format: 'uuid' }) agencyId: string;
  @ApiProperty() agencyName: string;
  @ApiProperty() year: number;
}

export class RegisterLineDto {
  @ApiProperty({ type: RegisterBookDto }) book: RegisterBookDto;
  @ApiProperty({ format: 'uuid', description: 'Of the dossier' }) id: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Of its receipt, where the agency of the book gave it' })
  number: number | null;
  @ApiProperty() code: string;
  @ApiProperty() procedureName: string;
  @ApiProperty() applicantName: string;
  @ApiProperty({ description: 'Phone of the applicant; with the address where a counter wrote it down' })
  contact: string;
  @ApiProperty() agencyName: string;
  @ApiProperty({ enum: CHANNELS, enumName: 'Channel' }) channel: Channel;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) returnedAt: Date | null;
  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod' }) returnMethod: ReturnMethod;
}

export class RegisterPageDto {
  @ApiProperty({ type: [RegisterLineDto], description: 'Book after book, each in the order of receipt' })
  items: RegisterLineDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ description: 'How many lines the period has in all books' }) count: number;
  @ApiProperty({ description: 'How many books they stand in' }) books: number;
}
