import { FIELD_CODE, LIFE_EVENTS, type LifeEvent } from '@mot-cua/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HasFormat } from '../session/session.dto';
import { TextDto } from '../text/text.dto';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().normalize('NFC') : value,
);
/** What a form leaves empty is absent. */
const trimmedOrAbsent = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().normalize('NFC') || null : value,
);

export class KeptFieldDto {
  @ApiProperty({ example: 'ho-tich' }) code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the field that it is a part of' })
  parentCode: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Bộ Tư pháp' }) ministry: string | null;
  @ApiProperty({ enum: LIFE_EVENTS, enumName: 'LifeEvent', isArray: true }) lifeEvents: readonly LifeEvent[];
  @ApiProperty({ description: 'Where it stands among its neighbours, the smallest first' }) order: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day on which it no longer exists' })
  validTo: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the field that took its procedures over' })
  successorCode: string | null;
  @ApiProperty({ description: 'How many published procedures it has' }) procedures: number;
  @ApiProperty({ description: 'To be sent with every change' }) revision: number;
}

export class KeptFieldListDto {
  @ApiProperty({ type: [KeptFieldDto] }) items: KeptFieldDto[];
}

class FieldNameDto {
  @ApiProperty({ example: 'Hộ tịch', maxLength: 200 })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  vi: string;

  @ApiProperty({ example: 'Civil status', maxLength: 200 })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  en: string;
}

export class FieldContentDto {
  @ApiProperty({ type: FieldNameDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => FieldNameDto)
  name: FieldNameDto;

  @ApiProperty({ type: String, nullable: true })
  @trimmedOrAbsent
  @IsOptional()
  @Matches(FIELD_CODE)
  parentCode: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: 200 })
  @trimmedOrAbsent
  @IsOptional()
  @IsString()
  @MaxLength(200)
  ministry: string | null;

  @ApiProperty({ enum: LIFE_EVENTS, enumName: 'LifeEvent', isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(LIFE_EVENTS, { each: true })
  lifeEvents: LifeEvent[];

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10000 })
  @IsInt()
  @Min(0)
  @Max(10_000)
  order: number;

  @ApiProperty({ format: 'date' })
  @HasFormat('date')
  validFrom: string;
}

export class NewFieldDto extends FieldContentDto {
  @ApiProperty({ example: 'ho-tich', description: 'Letters, digits, dots and dashes; cannot be changed later' })
  @trimmed
  @Matches(FIELD_CODE)
  code: string;
}

export class FieldRevisionDto {
  @ApiProperty({ description: 'The revision that the change is based on' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class ChangeFieldDto extends FieldContentDto {
  @ApiProperty({ description: 'The revision that the change is based on' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class EndFieldDto extends FieldRevisionDto {
  @ApiProperty({ format: 'date', description: 'First day on which it no longer exists' })
  @HasFormat('date')
  validTo: string;

  @ApiProperty({ type: String, nullable: true, description: 'Needed while published procedures use it' })
  @trimmedOrAbsent
  @IsOptional()
  @Matches(FIELD_CODE)
  successorCode: string | null;
}
