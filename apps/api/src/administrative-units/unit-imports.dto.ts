import { IMPORT_SCOPES, type ImportScope } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { UnitDto } from './administrative-units.dto';

/** Fields come before the file. */
export class UnitImportFormDto {
  @ApiProperty({ format: 'date', description: 'Day on which the data set came into force' }) inForceOn: string;
  @ApiProperty({
    enum: IMPORT_SCOPES,
    enumName: 'ImportScope',
    description: 'What is missing from the file ends: in the provinces it lists, or in the whole country',
  })
  scope: ImportScope;
  @ApiPropertyOptional({ description: 'Of the preview; loading only' }) fingerprint?: string;
  @ApiProperty({ type: 'string', format: 'binary', description: 'full_json_generated_data_vn_units.json' })
  file: unknown;
}

export class UnitChangeDto {
  @ApiProperty({ type: UnitDto }) before: UnitDto;
  @ApiProperty({ type: UnitDto }) after: UnitDto;
}

export class UnitImportCountsDto {
  @ApiProperty() added: number;
  @ApiProperty({ description: 'Another name, kind or province from that day on' }) changed: number;
  @ApiProperty({ description: 'The same unit, written otherwise' }) corrected: number;
  @ApiProperty({ description: 'No longer in the data set' }) ended: number;
  @ApiProperty() unchanged: number;
}

export class UnitImportPreviewDto {
  @ApiProperty({ description: 'To be sent when it is loaded: what is loaded is what was seen' }) fingerprint: string;
  @ApiProperty({ type: UnitImportCountsDto }) counts: UnitImportCountsDto;
  @ApiProperty({ type: [UnitDto], description: 'The first 200' }) added: UnitDto[];
  @ApiProperty({ type: [UnitChangeDto], description: 'The first 200' }) changed: UnitChangeDto[];
  @ApiProperty({ type: [UnitChangeDto], description: 'The first 200' }) corrected: UnitChangeDto[];
  @ApiProperty({ type: [UnitDto], description: 'The first 200' }) ended: UnitDto[];
}
