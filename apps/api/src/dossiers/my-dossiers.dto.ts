import { ApiProperty } from '@nestjs/swagger';
import { DossierSummaryDto } from './dossiers.dto';

/** What somebody is to a dossier in their list. */
export const MY_STANDINGS = ['applicant', 'representative'] as const;

export class MyDossierSummaryDto extends DossierSummaryDto {
  @ApiProperty({ enum: MY_STANDINGS, enumName: 'MyStanding' }) standing: (typeof MY_STANDINGS)[number];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who handed it in for me, or for whom I did; null where nobody else has to do with it',
  })
  other: string | null;
}

export class MyDossierPageDto {
  @ApiProperty({ type: [MyDossierSummaryDto] }) items: MyDossierSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
