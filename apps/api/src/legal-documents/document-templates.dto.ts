import {
  FORM_REGULATIONS,
  LEGAL_DOCUMENT_KINDS,
  type FormRegulation,
  type LegalDocumentKind,
} from '@mot-cua/domain/legal-document';
import type { DocumentTemplateRow } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HasFormat } from '../session/session.dto';

const LONGEST_BODY = 8000;
const LONGEST_LINE = 300;

export class TemplateKindParamDto {
  @ApiProperty({ enum: LEGAL_DOCUMENT_KINDS, enumName: 'LegalDocumentKind' })
  @IsIn(LEGAL_DOCUMENT_KINDS)
  kind: LegalDocumentKind;
}

class SignaturePlaceDto {
  @ApiProperty({ maxLength: LONGEST_LINE, example: 'NGƯỜI TIẾP NHẬN HỒ SƠ' })
  @IsString()
  @MaxLength(LONGEST_LINE)
  heading: string;

  @ApiProperty({ maxLength: LONGEST_LINE, example: '{{cán bộ}}', description: 'Empty where a pen writes it' })
  @IsString()
  @MaxLength(LONGEST_LINE)
  name: string;
}

export class TemplateContentDto {
  @ApiProperty({ maxLength: LONGEST_LINE, example: 'Mẫu số 01' })
  @IsString()
  @MaxLength(LONGEST_LINE)
  formLabel: string;

  @ApiProperty({ maxLength: LONGEST_LINE, description: 'Who issues it, below the agency; empty: the agency itself' })
  @IsString()
  @MaxLength(LONGEST_LINE)
  issuer: string;

  @ApiProperty({ maxLength: LONGEST_LINE })
  @IsString()
  @MaxLength(LONGEST_LINE)
  title: string;

  @ApiProperty({ maxLength: LONGEST_LINE, example: '{{số}}/TNHS' })
  @IsString()
  @MaxLength(LONGEST_LINE)
  numberPattern: string;

  @ApiProperty({
    maxLength: LONGEST_BODY,
    description:
      'One paragraph a line; **bold**, *italic*, > centred, ? left out when nothing is known; {{field}} is filled in',
  })
  @IsString()
  @MaxLength(LONGEST_BODY)
  body: string;

  @ApiProperty({ type: [SignaturePlaceDto], description: 'Two at most, from left to right' })
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => SignaturePlaceDto)
  signatures: SignaturePlaceDto[];
}

export class PreviewTemplateDto {
  @ApiProperty({ enum: FORM_REGULATIONS, enumName: 'FormRegulation' })
  @IsIn(FORM_REGULATIONS)
  regulation: FormRegulation;

  @ApiProperty({ type: TemplateContentDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => TemplateContentDto)
  content: TemplateContentDto;
}

export class SaveTemplateDto extends PreviewTemplateDto {
  @ApiProperty({ description: 'Of the draft that the change is based on; 0 to begin one' })
  @IsInt()
  @Min(0)
  revision: number;
}

export class TemplateRevisionDto {
  @ApiProperty({ description: 'Of the draft' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class PublishTemplateDto extends TemplateRevisionDto {
  @ApiProperty({ format: 'date', description: 'First day of the events whose documents are written by it' })
  @HasFormat('date')
  effectiveOn: string;
}

export class DocumentTemplateDto {
  @ApiProperty({ enum: LEGAL_DOCUMENT_KINDS, enumName: 'LegalDocumentKind' }) kind: LegalDocumentKind;
  @ApiProperty() version: number;
  @ApiProperty({ enum: FORM_REGULATIONS, enumName: 'FormRegulation' }) regulation: FormRegulation;
  @ApiProperty({ enum: ['draft', 'published'] }) status: 'draft' | 'published';
  @ApiProperty({ type: TemplateContentDto }) content: TemplateContentDto;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'First day on which it no longer holds' })
  effectiveUntil: string | null;
  @ApiProperty() revision: number;
  @ApiProperty() editedByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) editedAt: Date;
}

export class DocumentTemplateListDto {
  @ApiProperty({ type: [DocumentTemplateDto], description: 'Every version of every kind, newest first' })
  items: DocumentTemplateDto[];
}

export function toDocumentTemplate(row: DocumentTemplateRow): DocumentTemplateDto {
  const { kind, version, regulation, status, content, effectiveOn, effectiveUntil, revision } = row;
  return {
    ...{ kind, version, regulation, status, effectiveOn, effectiveUntil, revision },
    content: { ...content, signatures: [...content.signatures] },
    ...{ editedByName: row.editedByName, editedAt: row.editedAt },
  };
}
