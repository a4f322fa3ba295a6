import { PREFILL_SOURCES, type PrefillCondition, type PrefillSource } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextDto } from '../text/text.dto';

const VALUE = { description: 'What the source said; any JSON' } as const;

export class PrefillConditionDto implements PrefillCondition {
  @ApiProperty({ description: 'JSON pointer to another answer' }) pointer: string;
  @ApiProperty({ description: 'What it has to be; any JSON' }) is: unknown;
}

/** Where an answer came from; the words name the source. */
export class OriginDto extends TextDto {
  @ApiProperty({ enum: PREFILL_SOURCES, enumName: 'PrefillSource' }) source: PrefillSource;
  @ApiProperty({ format: 'date', description: 'When it was taken from there' }) on: string;
  @ApiProperty(VALUE) value: unknown;
  @ApiPropertyOptional({ type: PrefillConditionDto, description: 'Filled in only while this holds' })
  when?: PrefillConditionDto;
}

export class FiledOriginDto extends TextDto {
  @ApiProperty({ enum: PREFILL_SOURCES, enumName: 'PrefillSource' }) source: PrefillSource;
  @ApiProperty({ format: 'date', description: 'When it was taken from there' }) on: string;
  @ApiProperty(VALUE) value: unknown;
  @ApiProperty({ description: 'Whether the answer is still what the source said' }) isUnchanged: boolean;
}
