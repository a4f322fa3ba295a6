import {
  ASSIGNMENT_FALLBACKS,
  ASSIGNMENT_KINDS,
  ASSIGNMENT_SCOPES,
  OFFICER_ROLES,
  ROLES,
  type AssignmentFallback,
  type AssignmentKind,
  type AssignmentScope,
  type Role,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AgencyRefDto, PROCEDURE_CODE } from '../agencies/agencies.dto';
import { AwayDto } from '../leaves/away.dto';
import { TextDto } from '../text/text.dto';

const MOST_OFFICERS = 300;
const MOST_SHARES = 500;

export class AssignmentShareDto {
  @ApiProperty({ description: 'Code of the administrative unit, or of the field', example: '25459' })
  @IsString()
  @MaxLength(50)
  code: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(MOST_OFFICERS)
  @IsUUID(undefined, { each: true })
  officerIds: string[];
}

export class AssignmentRuleDto {
  @ApiProperty({ enum: ASSIGNMENT_KINDS, enumName: 'AssignmentKind' })
  @IsIn(ASSIGNMENT_KINDS)
  kind: AssignmentKind;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Among whom; empty: everybody of the agency with the role',
  })
  @IsArray()
  @ArrayMaxSize(MOST_OFFICERS)
  @IsUUID(undefined, { each: true })
  officerIds: string[];

  @ApiProperty({ type: [AssignmentShareDto], description: 'Who has which area or field; for byArea and byField' })
  @IsArray()
  @ArrayMaxSize(MOST_SHARES)
  @ValidateNested({ each: true })
  @Type(() => AssignmentShareDto)
  shares: AssignmentShareDto[];

  @ApiProperty({
    enum: ASSIGNMENT_FALLBACKS,
    enumName: 'AssignmentFallback',
    description: 'Among several of a share, and where no share fits',
  })
  @IsIn(ASSIGNMENT_FALLBACKS)
  fallback: AssignmentFallback;
}

export class RulePlaceDto {
  @ApiProperty({ enum: ASSIGNMENT_SCOPES, enumName: 'AssignmentScope' })
  @IsIn(ASSIGNMENT_SCOPES)
  scope: AssignmentScope;

  @ApiProperty({
    description: 'Code of the field or procedure, `procedure/step`, or a role; empty for the whole agency',
    example: 'ho-tich',
  })
  @IsString()
  @MaxLength(100)
  scopeCode: string;
}

export class SaveRuleDto extends RulePlaceDto {
  @ApiProperty({ type: AssignmentRuleDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => AssignmentRuleDto)
  rule: AssignmentRuleDto;

  @ApiProperty({ type: Number, nullable: true, description: 'Of the rule that was read; null: there was none' })
  @ValidateIf((_, revision) => revision !== null)
  @IsInt()
  @Min(1)
  revision: number | null;
}

export class RemoveRuleDto extends RulePlaceDto {
  @ApiProperty()
  @IsInt()
  @Min(1)
  revision: number;
}

export class KeptRuleDto {
  @ApiProperty({ enum: ASSIGNMENT_SCOPES, enumName: 'AssignmentScope' }) scope: AssignmentScope;
  @ApiProperty({ description: 'Empty for the whole agency' }) scopeCode: string;
  @ApiProperty({ type: TextDto, nullable: true, description: 'Of the field, procedure or step' })
  scopeName: TextDto | null;
  @ApiProperty({ enum: OFFICER_ROLES, enumName: 'OfficerRole', description: 'That those need to whom it gives' })
  role: (typeof OFFICER_ROLES)[number];
  @ApiProperty({ type: AssignmentRuleDto }) rule: AssignmentRuleDto;
  @ApiProperty() revision: number;
}

export class AssignableOfficerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
  @ApiProperty({ description: 'Neither locked nor ended' }) isActive: boolean;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true }) roles: readonly Role[];
  @ApiProperty({ description: 'Undecided dossiers that they have' }) openDossiers: number;
  @ApiProperty({ description: 'Open steps that they have, with those that go with their dossiers' }) openSteps: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When they were given a dossier last',
  })
  lastAssignedAt: Date | null;
  @ApiProperty({ type: AwayDto, nullable: true, description: 'null while they are there' }) away: AwayDto | null;
}

export class CodeNameDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
}

export class AssignmentDto {
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ type: [KeptRuleDto], description: 'Without one for the agency it works by hand' })
  rules: KeptRuleDto[];
  @ApiProperty({ type: [AssignableOfficerDto], description: 'Its officers, by name' })
  officers: AssignableOfficerDto[];
  @ApiProperty({ type: [CodeNameDto], description: 'Fields that its rules may be about' }) fields: CodeNameDto[];
  @ApiProperty({ type: [CodeNameDto], description: 'Units that its rules name' }) units: CodeNameDto[];
}

export class PreviewQueryDto {
  @ApiProperty({ example: '1.001193' })
  @Matches(PROCEDURE_CODE)
  procedureCode: string;

  @ApiPropertyOptional({ description: 'Code of a step of it: whose that would be', example: 'security' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  step?: string;

  @ApiPropertyOptional({ description: 'The unit that the answers would name', example: '25459' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  unitCode?: string;
}

export class AssignmentPreviewDto {
  @ApiProperty({ enum: ASSIGNMENT_SCOPES, enumName: 'AssignmentScope', description: 'Which rule would decide' })
  scope: AssignmentScope;
  @ApiProperty({ enum: ASSIGNMENT_KINDS, enumName: 'AssignmentKind' }) kind: AssignmentKind;
  @ApiProperty({ type: String, nullable: true, description: 'Whose it would be; null: nobody’s' }) officerName:
    string | null;
  @ApiProperty({ type: TextDto, nullable: true }) why: TextDto | null;
  @ApiProperty({
    enum: ['byHand', 'nobodyAble'],
    type: String,
    nullable: true,
    description: 'Why it would be nobody’s',
  })
  left: 'byHand' | 'nobodyAble' | null;
}
