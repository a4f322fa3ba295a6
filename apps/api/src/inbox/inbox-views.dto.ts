import { INBOX_COLUMNS, LONGEST_VIEW_NAME, type InboxColumn } from '@mot-cua/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CountDto, InboxQuestionDto } from '../dossiers/inbox.dto';

export class RevisionQueryDto {
  @ApiProperty({ description: 'The revision that was seen' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  revision: number;
}

export class NewInboxViewDto {
  @ApiProperty({ maxLength: LONGEST_VIEW_NAME })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_VIEW_NAME)
  name: string;

  @ApiProperty({ type: InboxQuestionDto })
  @ValidateNested()
  @Type(() => InboxQuestionDto)
  question: InboxQuestionDto;
}

export class ChangeInboxViewDto extends NewInboxViewDto {
  @ApiProperty({ description: 'The revision that was seen' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class InboxViewDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: InboxQuestionDto }) question: InboxQuestionDto;
  @ApiProperty() revision: number;
  @ApiProperty({ type: CountDto, nullable: true, description: 'null where it asks for what the officer sees no more' })
  count: CountDto | null;
}

export class InboxViewsDto {
  @ApiProperty({ type: [InboxViewDto] }) items: InboxViewDto[];
}

export class InboxSettingDto {
  @ApiProperty({ enum: INBOX_COLUMNS, enumName: 'InboxColumn', isArray: true, description: 'In their order' })
  @IsArray()
  @ArrayMaxSize(INBOX_COLUMNS.length)
  @ArrayUnique()
  @IsIn(INBOX_COLUMNS, { each: true })
  columns: InboxColumn[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where the inbox opens: a view, or the id of a saved one; null: by role',
  })
  @ValidateIf(({ defaultView }: InboxSettingDto) => defaultView !== null)
  @IsString()
  @MaxLength(60)
  defaultView: string | null;

  @ApiProperty({ description: '0 while nothing was arranged' })
  @IsInt()
  @Min(0)
  revision: number;
}
