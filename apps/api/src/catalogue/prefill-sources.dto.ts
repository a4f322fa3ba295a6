import { ApiProperty } from '@nestjs/swagger';
import { FormDto } from '../procedures/procedures.dto';
import { TextDto } from '../text/text.dto';

export class HeldDocumentDto {
  @ApiProperty({ example: 'birth-certificate' }) kind: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ example: '1.001193', description: 'A procedure that ends in it' }) procedureCode: string;
  @ApiProperty({ type: TextDto }) procedureName: TextDto;
}

export class PrefillSourcesDto {
  @ApiProperty({ type: [HeldDocumentDto], description: 'Documents that somebody may hold' })
  documents: HeldDocumentDto[];
  @ApiProperty({ type: [String], description: 'Registries that this installation is connected to' })
  registries: string[];
}

export class DocumentFormDto {
  @ApiProperty({ type: FormDto, description: 'What the document is made of' }) form: FormDto;
}
