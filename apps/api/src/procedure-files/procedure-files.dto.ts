import { PAPER_FILE_PURPOSES, type PaperFilePurpose } from '@mot-cua/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export class PaperFileQueryDto {
  @ApiProperty({
    enum: PAPER_FILE_PURPOSES,
    enumName: 'PaperFilePurpose',
    description: 'A form to fill in (Word, Excel, PDF), or a picture of a good paper (JPG, PNG)',
  })
  @IsIn(PAPER_FILE_PURPOSES)
  purpose: PaperFilePurpose;
}

/** The body of an upload, for the document. */
export class PaperFileUploadDto {
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

export class ProcedureFileDto {
  @ApiProperty({ format: 'uuid', description: 'Follows from the content: the same file has the same id everywhere' })
  id: string;
  @ApiProperty({ example: 'Tờ khai đăng ký khai sinh.docx' }) fileName: string;
  @ApiProperty({ description: 'As told from the content', example: 'application/pdf' }) mediaType: string;
  @ApiProperty() bytes: number;
  @ApiProperty({ description: 'Hexadecimal' }) sha256: string;
  @ApiProperty({ format: 'date-time' }) uploadedAt: Date;
}
