import type { HandedIn } from '@mot-cua/domain';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { AgencyRefDto } from '../agencies/agencies.dto';

const maybe = { type: String, nullable: true } as const;

export class DossierRepresentativeDto {
  @ApiProperty() fullName: string;
  @ApiProperty({ description: 'What they are to the applicant' }) relation: string;
  @ApiProperty({ ...maybe, description: 'Shown to officers' }) identityNumber: string | null;
  @ApiProperty({ ...maybe, description: 'Shown to officers' }) phone: string | null;
  @ApiProperty({ ...maybe, description: 'Shown to officers' }) email: string | null;
  @ApiProperty({ ...maybe, description: 'Shown to officers' }) address: string | null;
  @ApiProperty({ ...maybe, description: 'The paper by which they may; shown to officers' })
  authorisation: string | null;
}

export class TransitDto {
  @ApiProperty({ type: AgencyRefDto, description: 'Whose counter accepted it' }) from: AgencyRefDto;
  @ApiProperty({ format: 'date-time', description: 'By when it has to be passed on' }) forwardBy: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while it is on its way' })
  arrivedAt: Date | null;
  @ApiProperty({ description: 'It came late, or ought to be there by now' }) isLate: boolean;
}

export class SheetsDto implements HandedIn {
  @ApiProperty() originals: number;
  @ApiProperty() certifiedCopies: number;
  @ApiProperty() copies: number;
}

/** What a dossier has that a counter entered. */
@ApiExtraModels(SheetsDto)
export class OverTheCounterDto {
  @ApiProperty({
    type: DossierRepresentativeDto,
    nullable: true,
    description: 'Whoever handed it in for the applicant',
  })
  representative: DossierRepresentativeDto | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(SheetsDto) },
    description: 'How many of each paper lie at the counter, by its code',
  })
  handedIn: Readonly<Record<string, HandedIn>>;
  @ApiProperty({
    type: TransitDto,
    nullable: true,
    description: 'Its way from the counter that accepted it; null where it was accepted by the agency that decides it',
  })
  transit: TransitDto | null;
}
