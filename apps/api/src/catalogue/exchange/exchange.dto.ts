import type { ImportPlace } from '@mot-cua/domain/procedure/exchange';
import {
  IMPORT_KINDS,
  IMPORT_SCOPES,
  IMPORT_STATES,
  type ImportKind,
  type ImportOutcome,
  type ImportScope,
  type ImportState,
} from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CatalogueQueryDto } from '../catalogue.dto';

export const EXPORT_FORMATS = ['json', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export class ExportQueryDto extends OmitType(CatalogueQueryDto, ['cursor', 'limit'] as const) {
  @ApiProperty({ enum: EXPORT_FORMATS, enumName: 'ExportFormat' })
  @IsIn(EXPORT_FORMATS)
  format: ExportFormat;
}

/** The body of an import, for the document; the file itself is streamed. */
export class ImportUploadDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'JSON or .xlsx, as an export writes it' })
  file: unknown;
}

export class ImportPlaceDto implements ImportPlace {
  @ApiPropertyOptional() sheet?: string;
  @ApiPropertyOptional({ description: 'As Excel counts, from 1' }) row?: number;
  @ApiPropertyOptional({ example: 'AB' }) column?: string;
  @ApiPropertyOptional({ description: 'Heading of the column' }) title?: string;
  @ApiPropertyOptional({ description: 'Into the JSON file, or into the definition' }) pointer?: string;
  @ApiPropertyOptional() line?: number;
  @ApiPropertyOptional() character?: number;
}

export class ImportFaultDto {
  @ApiProperty() code: string;
  @ApiProperty({
    description: 'Where, in the language of the request',
    example: 'trang “Phí”, hàng 12, cột F (Số tiền)',
  })
  where: string;
  @ApiProperty({ description: 'What is wrong and what to do, in the language of the request' }) message: string;
  @ApiProperty({ type: ImportPlaceDto }) place: ImportPlace;
}

export class ImportCountsDto {
  @ApiProperty() new: number;
  @ApiProperty() changed: number;
  @ApiProperty() unchanged: number;
  @ApiProperty({ description: 'Cannot be stored' }) refused: number;
  @ApiProperty({ description: 'New or changed, without any fault' }) faultless: number;
  @ApiProperty({ description: 'New or changed, with or without faults that keep them from being published' })
  storable: number;
  @ApiProperty({ description: 'Procedures with faults' }) faulty: number;
  @ApiProperty({ description: 'Faults of procedures' }) faults: number;
  @ApiProperty() drafted: number;
  @ApiProperty({ description: 'Left alone: somebody changed them after they were compared' }) changedElsewhere: number;
}

export class ImportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' }) state: ImportState;
  @ApiProperty({ enum: IMPORT_SCOPES, enumName: 'CatalogueImportScope', nullable: true }) scope: ImportScope | null;
  @ApiProperty({ description: 'Nobody is at work on it any more; carrying it out can be taken up again' })
  interrupted: boolean;
  @ApiProperty({ type: [ImportFaultDto], description: 'What is wrong with the file itself' }) faults: ImportFaultDto[];
  @ApiProperty({
    type: [ImportFaultDto],
    description: 'Sheets and columns that the file may be without and is, by name; they count as blank',
  })
  absences: ImportFaultDto[];
  @ApiProperty({ type: Number, nullable: true, description: 'Procedures in the file' }) total: number | null;
  @ApiProperty({ type: ImportCountsDto }) counts: ImportCountsDto;
  @ApiProperty() startedByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) startedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: Date | null;
}

export class ImportListDto {
  @ApiProperty({ type: [ImportDto] }) items: ImportDto[];
}

export class ImportEntryDto {
  @ApiProperty({ description: 'Place in the file, from 0' }) position: number;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'Vietnamese; empty where it cannot be read' }) name: string;
  @ApiProperty({ enum: IMPORT_KINDS, enumName: 'ImportKind' }) kind: ImportKind;
  @ApiProperty({ type: [ImportFaultDto], description: 'The first 200' }) faults: ImportFaultDto[];
  @ApiProperty() faultCount: number;
  @ApiProperty({ type: String, nullable: true, description: 'Whose draft would be replaced' }) baseEditedBy:
    string | null;
  @ApiProperty({ enum: ['drafted', 'changedElsewhere'], enumName: 'ImportOutcome', nullable: true })
  outcome: ImportOutcome | null;
}

export class ImportEntriesDto {
  @ApiProperty({ type: [ImportEntryDto] }) items: ImportEntryDto[];
  @ApiProperty({ type: Number, nullable: true }) nextCursor: number | null;
}

export class ImportEntriesQueryDto {
  @ApiPropertyOptional({ enum: IMPORT_KINDS, enumName: 'ImportKind' })
  @IsOptional()
  @IsIn(IMPORT_KINDS)
  kind?: ImportKind;

  @ApiPropertyOptional({ description: 'Only those with faults' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  faulty?: boolean;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  cursor?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class ApplyImportDto {
  @ApiProperty({
    enum: IMPORT_SCOPES,
    enumName: 'CatalogueImportScope',
    description: 'Those without any fault, or also those that can be stored but not be published yet',
  })
  @IsIn(IMPORT_SCOPES)
  scope: ImportScope;
}
