import type { AttachmentRow } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';

export class AttachmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the paper it is' }) paperCode: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the result it is' }) resultCode: string | null;
  @ApiProperty({ enum: ['paper', 'result', 'complaint'] }) purpose: AttachmentRow['purpose'];
  @ApiProperty({ example: 'Giấy chứng sinh.pdf' }) fileName: string;
  @ApiProperty({ description: 'As sniffed from the content', example: 'application/pdf' }) mediaType: string;
  @ApiProperty() bytes: number;
  @ApiProperty({ description: 'Hexadecimal' }) sha256: string;
  @ApiProperty({ format: 'date-time' }) uploadedAt: Date;
  @ApiProperty({ description: 'Whether it is filed, and can no longer be taken out' }) filed: boolean;
}

/** The body of an upload, for the document; the file itself is streamed. */
export class UploadDto {
  @ApiProperty({ description: 'Code of the paper; must come before the file', example: 'birth-certificate' })
  paperCode: string;
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

export class ResultUploadDto {
  @ApiProperty({ description: 'Code of the result; must come before the file', example: 'stamped-drawings' })
  resultCode: string;
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

export function toAttachment(row: AttachmentRow): AttachmentDto {
  const { id, paperCode, resultCode, purpose, fileName, mediaType, bytes, sha256, uploadedAt, filedIn } = row;
  return {
    id,
    paperCode,
    resultCode,
    purpose,
    fileName,
    mediaType,
    bytes,
    sha256,
    uploadedAt,
    filed: filedIn !== null,
  };
}
