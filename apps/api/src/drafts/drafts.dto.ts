import {
  RETURN_METHODS,
  type Answers,
  type EligibilityAnswers,
  type ReturnMethod,
  type UnclearCompetence,
} from '@mot-cua/domain';
import { PAPER_NEEDS, type PaperNeed } from '@mot-cua/domain/procedure/papers-needed';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { AgencyRefDto, PROCEDURE_CODE } from '../agencies/agencies.dto';
import { AttachmentDto } from '../attachments/attachments.dto';
import { FeeStatementDto } from '../procedures/fees.dto';
import { TextDto } from '../text/text.dto';
import { OriginDto } from './origins.dto';

export class ProcedureRefDto {
  @ApiProperty({ example: '1.001193' }) code: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: TextDto }) name: TextDto;
}

const CASE = { type: String, nullable: true, description: 'Code of the case', example: 'late' } as const;
const ELIGIBILITY = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'Answers that led to the case, by the code of their question; empty when it was picked by name',
} as const;

export class NewDraftDto {
  @ApiProperty({ example: '1.001193' })
  @Matches(PROCEDURE_CODE)
  procedureCode: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Agency to file with, when it is known already' })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiPropertyOptional(CASE)
  @IsOptional()
  @IsString()
  @MaxLength(60)
  caseCode?: string | null;

  @ApiPropertyOptional(ELIGIBILITY)
  @IsOptional()
  @IsObject()
  eligibilityAnswers?: Record<string, unknown>;
}

export class DraftSummaryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: ProcedureRefDto }) procedure: ProcedureRefDto;
  @ApiProperty({ type: AgencyRefDto, nullable: true }) agency: AgencyRefDto | null;
  @ApiProperty({ format: 'date-time' }) savedAt: Date;
}

export class DroppedAnswerDto {
  @ApiProperty({ description: 'JSON pointer into the former answers' }) pointer: string;
  @ApiProperty({ type: TextDto, description: 'What the former form called it' }) label: TextDto;
  @ApiProperty({ description: 'What was answered; any JSON' }) value: unknown;
}

export class DraftRenewalDto {
  @ApiProperty({ description: 'The version that it was begun under' }) fromVersion: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: [DroppedAnswerDto], description: 'Answers without a place in the new form' })
  dropped: readonly DroppedAnswerDto[];
}

@ApiExtraModels(OriginDto)
export class DraftDto extends DraftSummaryDto {
  @ApiProperty(CASE) caseCode: string | null;
  @ApiProperty(ELIGIBILITY) eligibilityAnswers: EligibilityAnswers;
  @ApiProperty({ type: 'object', additionalProperties: true }) answers: Answers;
  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod' }) returnMethod: ReturnMethod;
  @ApiProperty({ description: 'Grows with every save' }) revision: number;
  @ApiProperty({ type: [AttachmentDto] }) attachments: AttachmentDto[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/OriginDto' },
    description:
      'Where filled-in answers came from, by JSON pointer; with `when`, what is to be filled in once that holds',
  })
  prefilled: Readonly<Record<string, OriginDto>>;
  @ApiProperty({
    type: DraftRenewalDto,
    nullable: true,
    description: 'What a new version of the procedure changed, until it was seen',
  })
  renewal: DraftRenewalDto | null;
}

export class DraftListDto {
  @ApiProperty({ type: [DraftSummaryDto] }) items: DraftSummaryDto[];
}

export class SaveDraftDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  answers: Record<string, unknown>;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  agencyId: string | null;

  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod' })
  @IsIn(RETURN_METHODS)
  returnMethod: ReturnMethod;

  @ApiPropertyOptional({ ...CASE, description: 'Code of the case; absent: as it was' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  caseCode?: string | null;

  @ApiPropertyOptional({ ...ELIGIBILITY, description: 'Answers that led to the case; absent: as they were' })
  @IsOptional()
  @IsObject()
  eligibilityAnswers?: Record<string, unknown>;

  @ApiProperty({ description: 'The revision that was changed' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class RefillDraftDto {
  @ApiProperty({ description: 'The revision that was read' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class DraftProblemDto {
  @ApiProperty({ description: 'JSON pointer into the answers, `/papers/<code>`, `/caseCode` or `/agencyId`' })
  pointer: string;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'In the language that was asked for' }) message: string;
}

export class ExpectedAnswerDto {
  @ApiProperty({ format: 'date-time', description: 'If the agency received it now' }) dueAt: Date;
  @ApiProperty() basis: string;
}

const UNCLEAR = [
  'applicantChooses',
  'notAnswered',
  'unitNotInForce',
  'nobodyServesUnit',
  'severalServeUnit',
] as const satisfies readonly UnclearCompetence[];

export class CompetenceDto {
  @ApiProperty({ type: AgencyRefDto, nullable: true, description: 'Who decides by the answers, wherever it is filed' })
  agency: AgencyRefDto | null;
  @ApiProperty({ enum: UNCLEAR, enumName: 'UnclearCompetence', nullable: true, description: 'Why it cannot be told' })
  reason: UnclearCompetence | null;
  @ApiProperty({
    type: [AgencyRefDto],
    description:
      'Those among whom the applicant chooses; where it is clear, all that are competent, the proposed one first',
  })
  candidates: AgencyRefDto[];
}

export class NeededPaperDto {
  @ApiProperty({ description: 'Code of the paper' }) code: string;
  @ApiProperty({ enum: PAPER_NEEDS, enumName: 'PaperNeed' }) need: PaperNeed;
  @ApiProperty({ type: [String], description: 'Answers that its need depends on, by JSON pointer' })
  because: readonly string[];
}

export class DraftCheckDto {
  @ApiProperty({ type: [DraftProblemDto], description: 'Empty when it may be submitted' }) problems: DraftProblemDto[];
  @ApiProperty({ type: [NeededPaperDto], description: 'For its case and answers, without those that it does not need' })
  papers: NeededPaperDto[];
  @ApiProperty({ type: FeeStatementDto, description: 'As far as it is filled in' }) fees: FeeStatementDto;
  @ApiProperty({ type: ExpectedAnswerDto, nullable: true }) expected: ExpectedAnswerDto | null;
  @ApiProperty({ type: AgencyRefDto, nullable: true, description: 'Where it goes; null while that has to be chosen' })
  agency: AgencyRefDto | null;
  @ApiProperty({ type: CompetenceDto }) competence: CompetenceDto;
}

export class SubmitDraftDto {
  @ApiProperty({
    format: 'uuid',
    description: 'Made by the client, once for each attempt to submit; sent again it makes no second dossier',
  })
  @IsUUID()
  transactionId: string;

  @ApiProperty({ description: 'The revision that the person checked' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class ReceiptDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ format: 'date-time' }) submittedAt: Date;
  @ApiProperty() version: number;
}
