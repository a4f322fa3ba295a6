import { INBOX_COLUMNS, type InboxColumn, type Language } from '@mot-cua/domain';
import { EXPORT_FORMATS, type ExportFormat } from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { InboxQuestionDto } from '../dossiers/inbox.dto';

export class InboxExportQueryDto extends InboxQuestionDto {
  @ApiProperty({ enum: EXPORT_FORMATS, enumName: 'InboxExportFormat' })
  @IsIn(EXPORT_FORMATS)
  format: ExportFormat;

  @ApiPropertyOptional({
    enum: INBOX_COLUMNS,
    enumName: 'InboxColumn',
    isArray: true,
    description: 'After code and applicant, in this order; the usual ones when absent',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayUnique()
  @IsIn(INBOX_COLUMNS, { each: true })
  columns?: InboxColumn[];

  @ApiPropertyOptional({ enum: ['vi', 'en'], default: 'vi', description: 'Of the words in it' })
  @IsOptional()
  @IsIn(['vi', 'en'])
  language?: Language;
}
