import { LEGAL_DOCUMENT_KINDS, type LegalDocumentKind } from '@mot-cua/domain/legal-document';
import type { LegalDocumentRow } from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export const PAPERS = ['A4', 'A5'] as const;
export type Paper = (typeof PAPERS)[number];

export class PrintQueryDto {
  @ApiPropertyOptional({
    ...{ enum: PAPERS, enumName: 'Paper' },
    description: 'What it is printed on; its own paper when absent. A form of A5 is enlarged to A4',
  })
  @IsOptional()
  @IsIn(PAPERS)
  paper?: Paper;
}

export class LegalDocumentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: LEGAL_DOCUMENT_KINDS, enumName: 'LegalDocumentKind' }) kind: LegalDocumentKind;
  @ApiProperty({ example: '01/TNHS', description: 'As it is printed' }) number: string;
  @ApiProperty({ example: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' }) title: string;
  @ApiProperty({ description: 'Of the event that it puts in writing' }) sequence: number;
  @ApiProperty({ type: String, format: 'date-time' }) issuedAt: Date;
  @ApiProperty() fileName: string;
  @ApiProperty() bytes: number;
  @ApiProperty({ description: 'Hexadecimal; an issued document never changes' }) sha256: string;
}

export class AwaitedDocumentDto {
  @ApiProperty({ enum: LEGAL_DOCUMENT_KINDS, enumName: 'LegalDocumentKind' }) kind: LegalDocumentKind;
  @ApiProperty({ description: 'The last attempt to write it failed; it is tried again by itself' }) isFailing: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why; shown to officers' }) lastError: string | null;
}

export class LegalDocumentListDto {
  @ApiProperty({ type: [LegalDocumentDto], description: 'Newest first' }) items: LegalDocumentDto[];
  @ApiProperty({ type: [AwaitedDocumentDto], description: 'What is not written yet' }) awaited: AwaitedDocumentDto[];
}

export function toLegalDocument(row: LegalDocumentRow): LegalDocumentDto {
  const { id, kind, numberText: number, title, sequence, issuedAt, fileName, bytes, sha256 } = row;
  return { id, kind, number, title, sequence, issuedAt, fileName, bytes, sha256 };
}
