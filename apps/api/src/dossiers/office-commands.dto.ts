import { RETURN_METHODS, type ReturnMethod } from '@mot-cua/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HasFormat } from '../session/session.dto';
import { HANDED_IN, HandedInDto, PersonOnPaperDto, RepresentativeDto } from '../counter/on-paper.dto';
import { CommandDto, NoteCommandDto } from './commands.dto';

const LONGEST_TEXT = 2000;
/** Above this an amount is a slip of the keyboard. */
const LARGEST_AMOUNT = 100_000_000_000;

class ReasonedCommandDto extends CommandDto {
  @ApiProperty({ maxLength: LONGEST_TEXT, description: 'Told to the applicant' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  reason: string;
}

export class AssignCommandDto extends NoteCommandDto {
  @ApiProperty({ format: 'uuid', description: 'A case officer of the agency that has the dossier' })
  @IsUUID()
  officerId: string;
}

export class ExtendCommandDto extends ReasonedCommandDto {
  @ApiProperty({ format: 'date', description: 'It is due at the close of this day, or of the next working day' })
  @HasFormat('date')
  newDay: string;
}

export class AskPaymentCommandDto extends ReasonedCommandDto {
  @ApiProperty({ description: 'Whole đồng', minimum: 1, example: 250000 })
  @IsInt()
  @Min(1)
  @Max(LARGEST_AMOUNT)
  amount: number;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;
}

export class PauseClockCommandDto extends ReasonedCommandDto {
  @ApiProperty({ maxLength: 500, description: 'The law and its article, told to the applicant' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  legalBasis: string;

  @ApiPropertyOptional({ format: 'date', description: 'When it is expected to end; officers are reminded then' })
  @IsOptional()
  @HasFormat('date')
  until?: string;
}

export class ConfirmPaymentCommandDto extends NoteCommandDto {
  @ApiProperty({ maxLength: 100, description: 'Number of the receipt (biên lai)' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  receiptNumber: string;
}

/** What stands beside the form, whole and as it should be. */
@ApiExtraModels(HandedInDto)
export class ReceivingDataDto {
  @ApiProperty({ type: PersonOnPaperDto, nullable: true, description: 'null: they filed it online themselves' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonOnPaperDto)
  applicant: PersonOnPaperDto | null;

  @ApiProperty({ type: RepresentativeDto, nullable: true, description: 'null: the applicant came in person' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RepresentativeDto)
  representative: RepresentativeDto | null;

  @ApiProperty(HANDED_IN)
  @IsObject()
  handedIn: Record<string, unknown>;

  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod' })
  @IsIn(RETURN_METHODS)
  returnMethod: ReturnMethod;
}

export class CorrectCommandDto extends ReasonedCommandDto {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'All answers as they should be, not only the changed ones; absent: they stay',
  })
  @IsOptional()
  @IsObject()
  answers?: Record<string, unknown>;

  @ApiPropertyOptional({ type: ReceivingDataDto, description: 'Absent: it stays' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReceivingDataDto)
  receiving?: ReceivingDataDto;

  @ApiPropertyOptional({ description: 'Issue a receipt with the corrected data; the one of before stays' })
  @IsOptional()
  @IsBoolean()
  reissuesReceipt?: boolean;
}
