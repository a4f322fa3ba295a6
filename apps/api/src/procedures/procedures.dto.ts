import {
  CHANNELS,
  RESULT_DOCUMENTS,
  RETURN_METHODS,
  STEP_TASKS,
  type Channel,
  type ResultDocument,
  type ReturnMethod,
  type ServiceLevel,
  type StepTask,
  SERVICE_LEVELS,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { TextDto } from '../text/text.dto';
import { CaseDto, EligibilityDto } from './cases.dto';
import { FeeDto, FeeTotalDto } from './fees.dto';
import { ProcessingTimeDto } from './processing-time.dto';

export class FieldRefDto {
  @ApiProperty({ example: 'G15-TP01' }) code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
}

export class FieldDto extends FieldRefDto {
  @ApiProperty({ description: 'How many published procedures it has' }) procedures: number;
}

export class FieldListDto {
  @ApiProperty({ type: [FieldDto] }) items: FieldDto[];
}

const SCOPES = ['full', 'partial', 'information'] as const;

export class ProcedureSummaryDto {
  @ApiProperty({ example: '1.001193' }) code: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ type: FieldRefDto }) field: FieldRefDto;
  @ApiProperty({ type: 'integer', enum: SERVICE_LEVELS, description: 'Service level of Decree 43/2011' })
  level: ServiceLevel;
  @ApiProperty({ enum: SCOPES, enumName: 'ServiceScope', description: 'The level as Decree 42/2022 names it' })
  scope: (typeof SCOPES)[number];
  @ApiProperty({ type: TextDto }) summary: TextDto;
  @ApiProperty({ description: 'Whether it can be filed on this portal' }) filedOnline: boolean;
  @ApiProperty({ description: 'Whether it can no longer be filed at all' }) isClosed: boolean;
  @ApiProperty({ description: 'How many cases it has; 0: all dossiers are alike' }) caseCount: number;
  @ApiProperty({ type: ProcessingTimeDto, nullable: true, description: 'null: depends on the case' })
  processingTime: ProcessingTimeDto | null;
  @ApiProperty({
    type: FeeTotalDto,
    nullable: true,
    description:
      'For filing online (else at the counter); null: set elsewhere, not to be told in one sum, or depends on the case',
  })
  fee: FeeTotalDto | null;
}

export class ProcedurePageDto {
  @ApiProperty({ type: [ProcedureSummaryDto] }) items: ProcedureSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'đăng ký khai sinh',
    description: 'What was searched for instead of `q`, where that was mistyped; null: what was typed',
  })
  meant: string | null;
  @ApiProperty({
    type: [ProcedureSummaryDto],
    description: 'Where nothing was found: the nearest, whatever their field and life event',
  })
  nearest: ProcedureSummaryDto[];
}

export class ProcedureChannelDto {
  @ApiProperty({ enum: CHANNELS, enumName: 'Channel' }) channel: Channel;
  @ApiProperty({ type: ProcessingTimeDto }) processingTime: ProcessingTimeDto;
  @ApiPropertyOptional({ type: TextDto }) note?: TextDto;
}

export class PaperFileDto {
  @ApiProperty({ format: 'uuid', description: 'To be had at /procedures/files/:fileId' }) fileId: string;
  @ApiProperty({ example: 'Tờ khai đăng ký khai sinh.docx' }) fileName: string;
  @ApiProperty({ example: 'application/pdf' }) mediaType: string;
  @ApiProperty() bytes: number;
}

export class PaperDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty() required: boolean;
  @ApiPropertyOptional({ description: 'An expression (CEL) over the answers: needed only while it holds' })
  requiredWhen?: string;
  @ApiPropertyOptional({ type: [String], description: 'Codes of the cases that it belongs to; absent: all' })
  cases?: readonly string[];
  @ApiProperty({ description: 'Originals asked for' }) originals: number;
  @ApiPropertyOptional({ description: 'Certified copies asked for' }) certifiedCopies?: number;
  @ApiProperty({ description: 'Plain copies asked for' }) copies: number;
  @ApiPropertyOptional({ type: TextDto }) hint?: TextDto;
  @ApiPropertyOptional({ description: 'What kind of document it is', example: 'identityCard' }) kind?: string;
  @ApiPropertyOptional({ type: PaperFileDto, description: 'A form to download and fill in' })
  template?: PaperFileDto;
  @ApiPropertyOptional({ type: PaperFileDto, description: 'A picture of a good one' }) example?: PaperFileDto;
  @ApiProperty({ type: [String], example: ['image/jpeg', 'application/pdf'] }) mediaTypes: readonly string[];
  @ApiProperty() maxBytes: number;
}

export class LegalBasisDto {
  @ApiProperty() number: string;
  @ApiProperty() name: string;
}

export class ProcessStepDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty() role: string;
  @ApiProperty() workingHours: number;
  @ApiPropertyOptional({ description: 'Of the agency that does it; absent: the competent one' }) agencyCode?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Which answers name its agency' })
  agencyFrom?: object;
  @ApiPropertyOptional({ enum: STEP_TASKS, enumName: 'StepTask' }) task?: StepTask;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'How it goes on; absent: in order' })
  next?: object;
}

export class FormDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Schema 2020-12' })
  schema: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Forms UI schema' })
  uiSchema: Readonly<Record<string, unknown>>;
}

export class DoubtDto {
  @ApiProperty() about: string;
  @ApiProperty() why: string;
}

export class ResultKindDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({
    enum: RESULT_DOCUMENTS,
    enumName: 'ResultDocument',
    description: 'Made by the portal, or attached by the case officer who proposes it',
  })
  document: ResultDocument;
  @ApiPropertyOptional({ type: [String], description: 'Codes of the cases that end with it; absent: all' })
  cases?: readonly string[];
}

export class ClosingDto {
  @ApiProperty({ format: 'date', description: 'First day on which it can no longer be filed' }) on: string;
  @ApiProperty({ type: TextDto, description: 'Why, and what to do instead' }) note: TextDto;
  @ApiProperty({ type: [String], description: 'Codes of the procedures that took its place' })
  replacedBy: readonly string[];
}

export class ProcedureDto extends ProcedureSummaryDto {
  @ApiProperty({ type: [String] }) lifeEvents: readonly string[];
  @ApiProperty({ type: [String] }) keywords: readonly string[];
  @ApiProperty({ type: [String] }) applicants: readonly string[];
  @ApiProperty({ type: [ProcedureChannelDto] }) channels: readonly ProcedureChannelDto[];
  @ApiProperty({ type: [CaseDto], description: 'Each with papers, fees or times of its own' }) cases: CaseDto[];
  @ApiPropertyOptional({ type: EligibilityDto, description: 'Questions that lead to the right case, or say why not' })
  eligibility?: EligibilityDto;
  @ApiProperty({ type: [PaperDto] }) papers: readonly PaperDto[];
  @ApiProperty({ type: [FeeDto] }) fees: readonly FeeDto[];
  @ApiProperty({ type: [TextDto] }) steps: readonly TextDto[];
  @ApiProperty({ type: [TextDto] }) conditions: readonly TextDto[];
  @ApiProperty({ type: [LegalBasisDto] }) legalBases: readonly LegalBasisDto[];
  @ApiProperty({ type: [ProcessStepDto] }) process: readonly ProcessStepDto[];
  @ApiProperty({ type: [ResultKindDto], description: 'What it ends with' }) results: readonly ResultKindDto[];
  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod', isArray: true })
  returnMethods: readonly ReturnMethod[];
  @ApiProperty({ type: FormDto }) form: FormDto;
  @ApiProperty({ type: [DoubtDto], description: 'What the source of this data is not sure of' })
  doubts: readonly DoubtDto[];
  @ApiProperty({ type: [AgencyRefDto], description: 'Agencies that decide it today' })
  competentAgencies: AgencyRefDto[];
  @ApiProperty({
    description: 'Whether the applicant says which agency it goes to; else the answers do, or there is but one',
  })
  isAgencyChosen: boolean;
  @ApiProperty({ type: ClosingDto, nullable: true }) closing: ClosingDto | null;
}

export class ProcedureQueryDto {
  @ApiPropertyOptional({ description: 'Words as people type them, with or without diacritics', example: 'khai sinh' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ description: 'Code of a field' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  field?: string;

  @ApiPropertyOptional({ example: 'birth' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  lifeEvent?: string;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @Matches(/^\d{1,6}$/)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}
