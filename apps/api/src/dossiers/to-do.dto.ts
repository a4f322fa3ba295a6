import { ApiProperty } from '@nestjs/swagger';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { ProcedureRefDto } from '../drafts/drafts.dto';
import { MY_STANDINGS } from './my-dossiers.dto';

/** What waits for a citizen. */
export const TO_DO_KINDS = ['supplement', 'reply'] as const;

export class ToDoDto {
  @ApiProperty({ enum: TO_DO_KINDS, enumName: 'ToDoKind' }) kind: (typeof TO_DO_KINDS)[number];
  @ApiProperty({ format: 'uuid' }) dossierId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The complaint whose question it is' })
  complaintId: string | null;
  @ApiProperty({ example: 'H53.20-261123-0001' }) code: string;
  @ApiProperty({ type: ProcedureRefDto }) procedure: ProcedureRefDto;
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ enum: MY_STANDINGS, enumName: 'MyStanding' }) standing: (typeof MY_STANDINGS)[number];
  @ApiProperty({ description: 'Whose dossier it is' }) applicantName: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day for it' })
  answerBy: string | null;
  @ApiProperty({ description: 'The last day is so near that the portal reminds of it' }) isPressing: boolean;
}

export class ToDoListDto {
  @ApiProperty({ type: [ToDoDto], description: 'The soonest last day first' }) items: ToDoDto[];
}
