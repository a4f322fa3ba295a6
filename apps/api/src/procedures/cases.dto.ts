import type { EligibilityOutcome } from '@mot-cua/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { TextDto } from '../text/text.dto';
import { FeeTotalDto } from './fees.dto';
import { ProcessingTimeDto } from './processing-time.dto';

export class CaseRefDto {
  @ApiProperty({ example: 'late' }) code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
}

/** Times of a case by channel, where they differ from the channel's. */
export class CaseTimesDto {
  @ApiPropertyOptional({ type: ProcessingTimeDto }) online?: ProcessingTimeDto;
  @ApiPropertyOptional({ type: ProcessingTimeDto }) counter?: ProcessingTimeDto;
  @ApiPropertyOptional({ type: ProcessingTimeDto }) post?: ProcessingTimeDto;
  @ApiPropertyOptional({ type: ProcessingTimeDto }) nationalPortal?: ProcessingTimeDto;
}

export class CaseDto extends CaseRefDto {
  @ApiPropertyOptional({ type: TextDto }) hint?: TextDto;
  @ApiPropertyOptional({ type: CaseTimesDto }) processingTimes?: CaseTimesDto;
  @ApiProperty({ type: ProcessingTimeDto, description: 'For filing online, else at the counter' })
  processingTime: ProcessingTimeDto;
  @ApiProperty({ type: FeeTotalDto, nullable: true, description: 'As the fee of the procedure, for this case' })
  fee: FeeTotalDto | null;
}

export class ToQuestionDto {
  @ApiProperty({ enum: ['question'] }) to: 'question';
  @ApiProperty({ description: 'Code of the question that comes next' }) question: string;
}

export class ToCaseDto {
  @ApiProperty({ enum: ['case'] }) to: 'case';
  @ApiProperty({ description: 'Code of the case' }) case: string;
}

export class ToNowhereDto {
  @ApiProperty({ enum: ['nowhere'] }) to: 'nowhere';
  @ApiProperty({ type: TextDto, description: 'Why this procedure is not the one' }) why: TextDto;
  @ApiProperty({ type: TextDto, description: 'What to do instead' }) instead: TextDto;
  @ApiPropertyOptional({ description: 'Code of the procedure for it' }) procedure?: string;
}

@ApiExtraModels(ToQuestionDto, ToCaseDto, ToNowhereDto)
export class EligibilityAnswerDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) label: TextDto;
  @ApiProperty({ oneOf: [ToQuestionDto, ToCaseDto, ToNowhereDto].map((dto) => ({ $ref: getSchemaPath(dto) })) })
  outcome: EligibilityOutcome;
}

export class EligibilityQuestionDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) text: TextDto;
  @ApiPropertyOptional({ type: TextDto }) hint?: TextDto;
  @ApiProperty({ type: [EligibilityAnswerDto] }) answers: readonly EligibilityAnswerDto[];
}

export class EligibilityDto {
  @ApiProperty({ type: [EligibilityQuestionDto], description: 'The first is asked first' })
  questions: readonly EligibilityQuestionDto[];
}
