import {
  COMPLAINT_FINDINGS,
  COMPLAINT_KINDS,
  COMPLAINT_SUBJECTS,
  REFUSAL_GROUNDS,
  type ComplaintFinding,
  type ComplaintKind,
  type ComplaintSubject,
  type RefusalGround,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { CommandDto, NoteCommandDto } from '../dossiers/commands.dto';

const LONGEST_TEXT = 5000;
const LONGEST_BASIS = 500;
/** More files than this no complaint needs. */
export const FILES_AT_ONCE = 10;

function FileIds() {
  return (target: object, name: string) => {
    ApiProperty({
      type: [String],
      format: 'uuid',
      maxItems: FILES_AT_ONCE,
      description: 'Files that were uploaded to it',
    })(target, name);
    IsArray()(target, name);
    ArrayMaxSize(FILES_AT_ONCE)(target, name);
    IsUUID(undefined, { each: true })(target, name);
  };
}

export class SendComplaintDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; sent again it happens once' })
  @IsUUID()
  transactionId: string;

  @ApiProperty({ format: 'uuid', description: 'Made by the client; its files are uploaded under it' })
  @IsUUID()
  complaintId: string;

  @ApiProperty({ enum: COMPLAINT_KINDS, enumName: 'ComplaintKind' })
  @IsIn(COMPLAINT_KINDS)
  kind: ComplaintKind;

  @ApiProperty({ enum: COMPLAINT_SUBJECTS, enumName: 'ComplaintSubject' })
  @IsIn(COMPLAINT_SUBJECTS)
  subject: ComplaintSubject;

  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  content: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Whose act it is; the agency that decides the dossier when absent',
  })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @FileIds() attachmentIds: string[];
}

export class ComplaintReasonDto extends CommandDto {
  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  reason: string;
}

export class RefuseComplaintDto extends ComplaintReasonDto {
  @ApiProperty({ enum: REFUSAL_GROUNDS, enumName: 'RefusalGround' })
  @IsIn(REFUSAL_GROUNDS)
  ground: RefusalGround;
}

export class PassOnComplaintDto extends ComplaintReasonDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  toAgencyId: string;
}

export class AssignComplaintDto extends NoteCommandDto {
  @ApiProperty({ format: 'uuid', description: 'An officer of the agency who had nothing to do with the dossier' })
  @IsUUID()
  officerId: string;
}

export class AskComplainantDto extends CommandDto {
  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  question: string;
}

export class ComplaintWordsDto extends CommandDto {
  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  text: string;

  @FileIds() attachmentIds: string[];
}

export class AnswerComplaintDto extends ComplaintWordsDto {
  @ApiProperty({ enum: COMPLAINT_FINDINGS, enumName: 'ComplaintFinding' })
  @IsIn(COMPLAINT_FINDINGS)
  finding: ComplaintFinding;

  @ApiPropertyOptional({ maxLength: LONGEST_BASIS, description: 'Needed for a formal complaint' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_BASIS)
  legalBasis?: string;

  @ApiPropertyOptional({ maxLength: LONGEST_TEXT, description: 'What the office does now' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  measures?: string;
}

export class RateComplaintDto extends CommandDto {
  @ApiProperty()
  @IsBoolean()
  isSatisfied: boolean;

  @ApiPropertyOptional({ maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  comment?: string;
}

export class WithdrawComplaintDto extends CommandDto {
  @ApiPropertyOptional({ maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  reason?: string;
}

/** The body of an upload, for the document; the file itself is streamed. */
export class ComplaintUploadDto {
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}
