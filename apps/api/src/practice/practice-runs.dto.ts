import {
  CHANNELS,
  DOSSIER_ACTIONS,
  DOSSIER_STATES,
  RETURN_METHODS,
  ROLES,
  type Answers,
  type Channel,
  type DossierAction,
  type DossierState,
  type ReturnMethod,
  type Role,
} from '@mot-cua/domain';
import { PRACTICE_SOURCES, type PracticeSource } from '@mot-cua/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { SupplementRequestDto } from '../dossiers/commands.dto';
import { OriginDto } from '../drafts/origins.dto';
import { DeadlineDto } from '../dossiers/deadline.dto';
import { TimelineEntryDto } from '../dossiers/dossiers.dto';
import {
  CompetenceDto,
  DraftProblemDto,
  DroppedAnswerDto,
  NeededPaperDto,
  ProcedureRefDto,
} from '../drafts/drafts.dto';
import { CaseRefDto } from '../procedures/cases.dto';
import { FeeStatementDto } from '../procedures/fees.dto';
import { FormDto, PaperDto } from '../procedures/procedures.dto';
import { StepChoiceDto } from '../dossiers/process.dto';
import { TextDto } from '../text/text.dto';

const instant = { format: 'date-time' } as const;

export class PracticeRunSummaryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: ProcedureRefDto }) procedure: ProcedureRefDto;
  @ApiProperty({ enum: PRACTICE_SOURCES, enumName: 'PracticeSource' }) source: PracticeSource;
  @ApiProperty({ enum: DOSSIER_STATES, enumName: 'DossierState', description: '`draft` until it is submitted' })
  state: DossierState;
  @ApiProperty({ description: 'Number of its last event; 0 until it is submitted' }) version: number;
  @ApiProperty() begunByName: string;
  @ApiProperty(instant) begunAt: Date;
  @ApiProperty(instant) touchedAt: Date;
  @ApiProperty({ ...instant, description: 'When it is thrown away unless somebody goes on with it' }) keptUntil: Date;
}

export class PracticeRunListDto {
  @ApiProperty({ type: [PracticeRunSummaryDto] }) items: PracticeRunSummaryDto[];
}

export class PracticeFileDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() paperCode: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ description: 'As sniffed from the content' }) mediaType: string;
  @ApiProperty() bytes: number;
  @ApiProperty() sha256: string;
  @ApiProperty(instant) uploadedAt: Date;
  @ApiProperty({ description: 'Whether it is filed, and can no longer be taken out' }) filed: boolean;
}

export class PracticeCheckDto {
  @ApiProperty({ type: [DraftProblemDto], description: 'Empty when it may be submitted' }) problems: DraftProblemDto[];
  @ApiProperty({ type: [NeededPaperDto], nullable: true, description: 'null: a condition of the procedure is faulty' })
  papers: NeededPaperDto[] | null;
  @ApiProperty({ type: FeeStatementDto, nullable: true, description: 'null: a fee of the procedure is faulty' })
  fees: FeeStatementDto | null;
  @ApiProperty({ type: DeadlineDto, nullable: true, description: 'If it were received now; null: depends on the case' })
  expected: DeadlineDto | null;
  @ApiProperty({ type: AgencyRefDto, nullable: true, description: 'Where it goes; null while that has to be chosen' })
  agency: AgencyRefDto | null;
  @ApiProperty({ type: CompetenceDto }) competence: CompetenceDto;
}

export class PracticeTellingDto {
  @ApiProperty({ type: String, nullable: true, description: 'Status of the national portal, 1 to 10', example: '2' })
  status: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Messages of protocol version A by the name of their service; never sent',
  })
  messages: Record<string, unknown> | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why a message could not be made' }) rejected:
    string | null;
}

export class PracticeStepDto extends TimelineEntryDto {
  @ApiProperty({ description: 'The administrator who played the role' }) playedBy: string;
  @ApiProperty({ type: PracticeTellingDto }) telling: PracticeTellingDto;
}

export class PracticeTurnDto {
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
  @ApiProperty({ enum: DOSSIER_ACTIONS, enumName: 'DossierAction', isArray: true }) actions: readonly DossierAction[];
}

/** A step of the process that waits to be finished by whoever plays its role. */
export class PracticeOpenStepDto {
  @ApiProperty({ description: 'Number of its run' }) run: number;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
  @ApiProperty({ type: [StepChoiceDto], description: 'Ways on, of which one has to be chosen' })
  ways: readonly StepChoiceDto[];
}

export class CarriedFromDto {
  @ApiProperty({ format: 'uuid' }) runId: string;
  @ApiProperty({ type: [DroppedAnswerDto], description: 'Answers without a place in this form' })
  dropped: readonly DroppedAnswerDto[];
}

const STANDINGS = ['same', 'changed', 'gone'] as const;

export class PracticeRunDto extends PracticeRunSummaryDto {
  @ApiProperty({ description: 'To be named by the next save' }) revision: number;
  @ApiProperty({ enum: STANDINGS, enumName: 'PracticeStanding', description: 'How the draft stands that it tries' })
  standing: (typeof STANDINGS)[number];
  @ApiProperty({ description: 'In how many places the draft differs by now' }) changes: number;
  @ApiProperty({ type: String, nullable: true, description: 'From submission on; no register gives it out' })
  code: string | null;
  @ApiProperty({ enum: CHANNELS, enumName: 'Channel' }) channel: Channel;
  @ApiProperty({ enum: CHANNELS, enumName: 'Channel', isArray: true }) channels: readonly Channel[];
  @ApiProperty({ type: String, nullable: true }) caseCode: string | null;
  @ApiProperty({ type: [CaseRefDto] }) cases: CaseRefDto[];
  @ApiProperty({ type: AgencyRefDto, nullable: true }) agency: AgencyRefDto | null;
  @ApiProperty({ type: [AgencyRefDto], description: 'Those that decide it today' }) agencies: AgencyRefDto[];
  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod' }) returnMethod: ReturnMethod;
  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod', isArray: true })
  returnMethods: readonly ReturnMethod[];
  @ApiProperty({ type: 'object', additionalProperties: true }) answers: Answers;
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/OriginDto' },
    description: 'Where filled-in answers came from, by JSON pointer',
  })
  prefilled: Readonly<Record<string, OriginDto>>;
  @ApiProperty({ type: CarriedFromDto, nullable: true }) carried: CarriedFromDto | null;
  @ApiProperty({ type: FormDto }) form: FormDto;
  @ApiProperty({ type: [PaperDto] }) papers: readonly PaperDto[];
  @ApiProperty({ type: [PracticeFileDto] }) files: PracticeFileDto[];
  @ApiProperty({ type: PracticeCheckDto, nullable: true, description: 'Until it is submitted' })
  check: PracticeCheckDto | null;
  @ApiProperty({ type: FeeStatementDto, nullable: true, description: 'As worked out when it was submitted' })
  fees: FeeStatementDto | null;
  @ApiProperty({ type: DeadlineDto, nullable: true }) deadline: DeadlineDto | null;
  @ApiProperty({ type: Number, nullable: true }) remainingWorkingMinutes: number | null;
  @ApiProperty({ type: SupplementRequestDto, nullable: true }) openSupplement: SupplementRequestDto | null;
  @ApiProperty({ type: [PracticeStepDto], description: 'Oldest first' }) timeline: PracticeStepDto[];
  @ApiProperty({ type: [PracticeTurnDto], description: 'What each role may do now' }) turns: PracticeTurnDto[];
  @ApiProperty({ type: [PracticeOpenStepDto], description: 'Steps that come before the result is proposed' })
  openSteps: PracticeOpenStepDto[];
  @ApiProperty({ type: [CaseRefDto], description: 'The documents that the portal makes, once the run is decided' })
  results: CaseRefDto[];
}
