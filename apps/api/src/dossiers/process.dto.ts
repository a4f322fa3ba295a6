import {
  ENDS_OF_DOSSIER,
  OFFICER_ROLES,
  OPINION_POSITIONS,
  STEP_ACTIONS,
  STEP_ENDS,
  STEP_TASKS,
  WHEN_SILENT,
  type EndOfDossier,
  type StepAction,
  type StepEnd,
  type StepTask,
  type WhenSilent,
} from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AgencyRefDto } from '../agencies/agencies.dto';
import { DeadlineDto } from './deadline.dto';
import { TextDto } from '../text/text.dto';

const instant = { format: 'date-time' } as const;
const OPINION_ANSWERS = [...OPINION_POSITIONS, 'assentBySilence', 'notNeeded'] as const;
const OPINION_ACTIONS = ['giveOpinion', 'withdrawOpinion'] as const;

export class StepChoiceDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
}

export class StepOfficerDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fullName: string;
}

export class StepEndDto {
  @ApiProperty({ enum: STEP_ENDS, enumName: 'StepEnd' }) how: StepEnd;
  @ApiProperty(instant) at: Date;
  @ApiProperty({ type: String, nullable: true, description: 'Not shown to applicants' }) byName: string | null;
  @ApiPropertyOptional({ type: TextDto, description: 'The way that was chosen' }) way?: TextDto;
  @ApiPropertyOptional({ description: 'Not shown to applicants' }) note?: string;
  @ApiPropertyOptional({ enum: ENDS_OF_DOSSIER, enumName: 'EndOfDossier', description: 'What ended the whole dossier' })
  because?: EndOfDossier;
}

/** One time that a dossier is, or was, at a step of its process. */
export class DossierStepDto {
  @ApiProperty({ description: 'Of the run, counted through the life of the dossier' }) number: number;
  @ApiProperty({ description: 'Number of the event that changed it last' }) changedIn: number;
  @ApiProperty({ description: 'Code of the step' }) step: string;
  @ApiProperty({ type: TextDto }) name: TextDto;
  @ApiProperty({ enum: STEP_TASKS, enumName: 'StepTask' }) task: StepTask;
  @ApiProperty({ enum: OFFICER_ROLES, enumName: 'OfficerRole' }) role: (typeof OFFICER_ROLES)[number];
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ description: 'Its agency leads those that work side by side (cơ quan chủ trì)' }) isLead: boolean;
  @ApiProperty({ type: StepOfficerDto, nullable: true, description: 'Not shown to applicants' })
  takenBy: StepOfficerDto | null;
  @ApiProperty(instant) openedAt: Date;
  @ApiProperty(instant) dueAt: Date;
  @ApiProperty({
    type: DeadlineDto,
    nullable: true,
    description: 'Why then; null where the calendar has changed since',
  })
  deadline: DeadlineDto | null;
  @ApiProperty({ description: 'Working minutes that it has' }) allowedMinutes: number;
  @ApiProperty({ description: 'Working minutes that it took, or has taken so far' }) usedMinutes: number;
  @ApiProperty({ description: 'It stands still with the clock of the dossier' }) isPaused: boolean;
  @ApiProperty({ enum: ['early', 'onTime', 'late'] }) punctuality: 'early' | 'onTime' | 'late';
  @ApiProperty({ type: StepEndDto, nullable: true }) end: StepEndDto | null;
  @ApiProperty({ enum: STEP_ACTIONS, enumName: 'StepAction', isArray: true, description: 'Open to whoever asks, now' })
  actions: readonly StepAction[];
  @ApiProperty({ description: 'The decision may follow: the result is proposed at it' }) leadsToDecision: boolean;
  @ApiProperty({ type: [StepChoiceDto], description: 'Ways to the decision, where whoever proposes has to choose one' })
  decisionWays: readonly StepChoiceDto[];
  @ApiProperty({ type: [StepChoiceDto], description: 'Ways on, where whoever finishes it has to choose one' })
  ways: readonly StepChoiceDto[];
  @ApiProperty({ type: [StepChoiceDto], description: 'Earlier steps to go back to' }) backTo: readonly StepChoiceDto[];
  @ApiProperty({ type: [StepOfficerDto], description: 'To whom whoever asks may give it' })
  officers: readonly StepOfficerDto[];
}

export class OpinionAnswerDto {
  @ApiProperty({ enum: OPINION_ANSWERS, enumName: 'OpinionAnswer' }) position: (typeof OPINION_ANSWERS)[number];
  @ApiProperty({ type: String, nullable: true, description: 'Not shown to applicants' }) text: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Not shown to applicants' }) byName: string | null;
  @ApiProperty(instant) at: Date;
  @ApiPropertyOptional({ enum: ENDS_OF_DOSSIER, enumName: 'EndOfDossier', description: 'What ended the whole dossier' })
  because?: EndOfDossier;
}

/** An opinion that another agency was asked for. */
export class OpinionDto {
  @ApiProperty({ description: 'Counted through the life of the dossier' }) number: number;
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ type: String, nullable: true, description: 'Not shown to applicants' }) question: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Not shown to applicants' }) askedByName: string | null;
  @ApiProperty(instant) askedAt: Date;
  @ApiProperty(instant) answerBy: Date;
  @ApiProperty({ type: DeadlineDto, nullable: true, description: 'Why then; null where that is not known any more' })
  deadline: DeadlineDto | null;
  @ApiProperty({ description: 'Not given in time, or not yet although the time is over' }) isLate: boolean;
  @ApiProperty({ enum: WHEN_SILENT, enumName: 'WhenSilent' }) whenSilent: WhenSilent;
  @ApiProperty({ type: OpinionAnswerDto, nullable: true }) answer: OpinionAnswerDto | null;
  @ApiProperty({ enum: OPINION_ACTIONS, enumName: 'OpinionAction', isArray: true, description: 'Open to whoever asks' })
  actions: readonly (typeof OPINION_ACTIONS)[number][];
}

/** What the steps of one agency took of their time together. */
export class AgencyTimeDto {
  @ApiProperty({ type: AgencyRefDto }) agency: AgencyRefDto;
  @ApiProperty({ description: 'Working minutes' }) allowedMinutes: number;
  @ApiProperty({ description: 'Working minutes' }) usedMinutes: number;
  @ApiProperty({ description: 'It has a step to do still' }) isAtWork: boolean;
  @ApiProperty({
    enum: ['early', 'onTime', 'late'],
    description: 'Of its time as a whole: over with half of it or more left, within it, or beyond it',
  })
  punctuality: 'early' | 'onTime' | 'late';
}
