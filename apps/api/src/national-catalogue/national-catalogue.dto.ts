import {
  NATIONAL_PARTS,
  TAKEABLE_PARTS,
  type NationalPart,
  type TakeablePart,
} from '@mot-cua/domain/procedure/national';
import { NATIONAL_CHANGE_KINDS, type NationalChangeKind } from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DefinitionChangeDto } from '../catalogue/catalogue.dto';

const CODE = /^\d\.\d{6}$/;
const CAUSES = ['nightly', 'onDemand'] as const;
const BASES = ['known', 'ours', 'nothing'] as const;
const ABOUT = ['procedure', 'list', 'field', 'agency'] as const;
const WHAT = ['unread', 'refused', 'added', 'renamed', 'removed'] as const;

export class SyncNoteDto {
  @ApiProperty({ enum: ABOUT, enumName: 'SyncNoteSubject' }) about: (typeof ABOUT)[number];
  @ApiProperty({ enum: WHAT, enumName: 'SyncNoteKind' }) what: (typeof WHAT)[number];
  @ApiProperty({ description: 'Empty for an entry of a list that could not be read' }) code: string;
  @ApiProperty() words: string;
}

export class SyncRunDto {
  @ApiProperty() id: string;
  @ApiProperty({ enum: CAUSES, enumName: 'SyncCause' }) cause: (typeof CAUSES)[number];
  @ApiProperty({ description: 'Empty for a nightly one' }) requestedByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) requestedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: Date | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Procedures in the national list; null until it is known' })
  total: number | null;
  @ApiProperty({ description: 'How many of them have been fetched' }) done: number;
  @ApiProperty() added: number;
  @ApiProperty() changed: number;
  @ApiProperty() gone: number;
  @ApiProperty({ description: 'Procedures of which something could not be read' }) faulty: number;
  @ApiProperty({ type: String, nullable: true, description: 'Why it came to nothing, in Vietnamese' }) error:
    string | null;
  @ApiProperty({ type: [SyncNoteDto], description: 'Fields and agencies that changed; what could not be read' })
  notes: SyncNoteDto[];
}

export class NationalCountsDto {
  @ApiProperty() new: number;
  @ApiProperty() changed: number;
  @ApiProperty() gone: number;
}

export class NationalStatusDto {
  @ApiProperty({ type: NationalCountsDto, description: 'Procedures that wait for somebody to look' })
  counts: NationalCountsDto;
  @ApiProperty({ type: NationalCountsDto, description: 'Those of them that our catalogue has' })
  ours: NationalCountsDto;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a run last ended well' })
  lastGoodAt: Date | null;
  @ApiProperty({ type: [SyncRunDto], description: 'The last ten, the newest first' }) runs: SyncRunDto[];
}

export class NationalChangesQueryDto {
  @ApiPropertyOptional({ enum: NATIONAL_CHANGE_KINDS, enumName: 'NationalChangeKind' })
  @IsOptional()
  @IsIn(NATIONAL_CHANGE_KINDS)
  kind?: NationalChangeKind;

  @ApiPropertyOptional({ description: 'Only what our catalogue has, or has not' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  ours?: boolean;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @Matches(CODE)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class NationalChangeEntryDto {
  @ApiProperty({ example: '1.001193' }) code: string;
  @ApiProperty({ description: 'In Vietnamese, as the national catalogue has it' }) name: string;
  @ApiProperty({ enum: NATIONAL_CHANGE_KINDS, enumName: 'NationalChangeKind' }) kind: NationalChangeKind;
  @ApiProperty({ description: 'Whether our catalogue has it' }) isOurs: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Revision of our draft of it; null: there is none' })
  draftRevision: number | null;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt: Date;
  @ApiProperty({ description: 'What was looked at: named again by every decision about it' }) hash: string;
  @ApiProperty({ enum: NATIONAL_PARTS, enumName: 'NationalPart', isArray: true, description: 'Parts with differences' })
  parts: NationalPart[];
  @ApiProperty({ description: 'How many values could not be read' }) faults: number;
}

export class NationalChangePageDto {
  @ApiProperty({ type: [NationalChangeEntryDto] }) items: NationalChangeEntryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class NationalFaultDto {
  @ApiProperty({ enum: NATIONAL_PARTS, enumName: 'NationalPart' }) part: NationalPart;
  @ApiProperty({ description: 'In the language of the request' }) message: string;
}

export class LeftOverDto {
  @ApiProperty({ enum: TAKEABLE_PARTS, enumName: 'TakeablePart' }) part: TakeablePart;
  @ApiProperty({ description: 'What was not taken and what to do, in the language of the request' }) message: string;
}

export class NationalChangeDto extends NationalChangeEntryDto {
  @ApiProperty({
    enum: BASES,
    enumName: 'NationalBasis',
    description:
      'What it is compared with: what was known nationally; what our version says where nobody has looked yet; nothing',
  })
  basis: (typeof BASES)[number];
  @ApiProperty({ type: [DefinitionChangeDto], description: 'The first name of each path is the part' })
  changes: DefinitionChangeDto[];
  @ApiProperty({ type: [NationalFaultDto] }) unread: NationalFaultDto[];
  @ApiProperty({ type: [LeftOverDto], description: 'What would not be taken if every part were' }) left: LeftOverDto[];
  @ApiProperty({ enum: TAKEABLE_PARTS, enumName: 'TakeablePart', isArray: true }) takeable: TakeablePart[];
}

export class LookedAtDto {
  @ApiProperty() @Matches(CODE) code: string;
  @ApiProperty({ description: 'As it was shown' }) @IsString() @MaxLength(64) hash: string;
}

export class MarkSeenDto {
  @ApiProperty({ type: [LookedAtDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LookedAtDto)
  items: LookedAtDto[];
}

export class MarkedSeenDto {
  @ApiProperty({ type: [String], description: 'Those that were marked; the others have changed once more' })
  codes: string[];
}

export class TakeNationalDto {
  @ApiProperty({ description: 'As it was shown' }) @IsString() @MaxLength(64) hash: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Of our draft when it was looked at; null: there was none',
  })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  draftRevision: number | null;

  @ApiProperty({ enum: TAKEABLE_PARTS, enumName: 'TakeablePart', isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(TAKEABLE_PARTS, { each: true })
  parts: TakeablePart[];
}

export class TakenNationalDto {
  @ApiProperty() code: string;
  @ApiProperty({ description: 'Of our draft now' }) revision: number;
  @ApiProperty({ type: [LeftOverDto] }) left: LeftOverDto[];
}
