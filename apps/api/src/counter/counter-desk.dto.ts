import { ApiProperty } from '@nestjs/swagger';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { DossierSummaryDto } from '../dossiers/dossiers.dto';
import { ProcedureSummaryDto } from '../procedures/procedures.dto';

export class UsualProceduresDto {
  @ApiProperty({ type: [ProcedureSummaryDto], description: 'The one of last time first, then the frequent ones' })
  items: ProcedureSummaryDto[];
}

export class DossierOnItsWayDto {
  @ApiProperty({ type: DossierSummaryDto }) dossier: DossierSummaryDto;
  @ApiProperty({ type: AgencyRefDto, description: 'Whose counter accepted it' }) from: AgencyRefDto;
  @ApiProperty({ format: 'date-time', description: 'By when it has to be passed on' }) forwardBy: Date;
  @ApiProperty({ description: 'It ought to be there by now' }) isLate: boolean;
}

export class DossierAtCounterDto {
  @ApiProperty({ type: DossierSummaryDto }) dossier: DossierSummaryDto;
  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'By when this counter has to answer; null while its applicant has to',
  })
  answerDueAt: Date | null;
  @ApiProperty({
    ...{ type: String, format: 'date', nullable: true },
    description: 'The last day on which its applicant may complete it',
  })
  answerBy: string | null;
  @ApiProperty({ description: 'The day or hour has passed' }) isLate: boolean;
}

export class AtCounterDto {
  @ApiProperty({ type: [DossierAtCounterDto], description: 'What this counter has to answer first' })
  items: DossierAtCounterDto[];
}

export class OnTheirWayDto {
  @ApiProperty({ type: [DossierOnItsWayDto], description: 'Accepted here for other agencies' })
  outgoing: DossierOnItsWayDto[];
  @ApiProperty({ type: [DossierOnItsWayDto], description: 'Accepted elsewhere for us' })
  incoming: DossierOnItsWayDto[];
}
