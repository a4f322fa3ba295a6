import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../text/text.dto';

export class LostFieldDto {
  @ApiProperty({ description: 'JSON pointer, rows as *', example: '/members/*/age' }) pointer: string;
  @ApiProperty({ type: TextDto }) label: TextDto;
  @ApiProperty({ description: 'How many drafts have an answer that would not fit' }) drafts: number;
}

export class DraftImpactDto {
  @ApiProperty({ description: 'Drafts that citizens have open' }) open: number;
  @ApiProperty({ description: 'How many of them were tried' }) tried: number;
  @ApiProperty({ description: 'How many would lose an answer' }) losing: number;
  @ApiProperty({ type: [LostFieldDto] }) lostFields: LostFieldDto[];
}

export class OtherDeadlineDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: String, format: 'date-time' }) dueAt: Date;
  @ApiProperty({ type: String, format: 'date-time', description: 'Under the new version, had it been filed by that' })
  wouldBeDueAt: Date;
}

export class DossierImpactDto {
  @ApiProperty({ description: 'Dossiers that are not decided yet; they keep their version' }) running: number;
  @ApiProperty({ description: 'How many of them were tried' }) tried: number;
  @ApiProperty({ description: 'How many would have another due date under the new version' }) otherDeadline: number;
  @ApiProperty({ type: [OtherDeadlineDto] }) examples: OtherDeadlineDto[];
}

export class ImpactDto {
  @ApiProperty({ type: DraftImpactDto }) drafts: DraftImpactDto;
  @ApiProperty({ type: DossierImpactDto }) dossiers: DossierImpactDto;
}
