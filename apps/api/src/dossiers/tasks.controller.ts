import { graphOf, minutesLeft, type Actor } from '@mot-cua/domain';
import { LegalFrames, TaskStore, toDossier, type Task, type TaskFilter, type TaskPosition } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { readCursor, writeCursor } from '../http/cursor';
import { ApiProblems } from '../http/problems';
import { DossierReference } from './dossier-reference';
import { DossierView } from './dossier-view';
import { TaskCountsDto, TaskPageDto, TaskQueryDto, type TaskDto } from './tasks.dto';

/** What officers have to do on dossiers that other agencies decide (phối hợp giải quyết): steps of their process, and opinions. */
@ApiTags('Inbox')
@Controller('tasks')
@AllowedTo('counterOfficer', 'caseOfficer', 'leader', 'clerk')
export class TasksController {
  constructor(
    private readonly tasks: TaskStore,
    private readonly view: DossierView,
    private readonly reference: DossierReference,
    private readonly frames: LegalFrames,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Steps and opinions that wait for my agency', description: 'The next due first.' })
  @ApiOkResponse({ type: TaskPageDto })
  @ApiProblems('invalidRequest')
  async list(@CurrentActor() actor: Actor, @Query() query: TaskQueryDto): Promise<TaskPageDto> {
    const { cursor, limit = 50, kind, mine } = query;
    const filter = {
      ...filterOf(actor),
      ...(kind && { kind }),
      ...(mine && { takenBy: actor.id }),
    };
    const after = cursor ? positionOf(cursor) : undefined;
    const [found, count] = await Promise.all([
      this.tasks.find(filter, { limit: limit + 1, ...(after && { after }) }),
      this.tasks.count(filter),
    ]);
    const shown = found.slice(0, limit);
    const last = shown.at(-1)?.task;
    return {
      items: await Promise.all(shown.map((one) => this.task(one))),
      nextCursor:
        found.length > limit && last
          ? writeCursor({ at: last.dueAt, id: last.dossierId }, last.kind, last.number)
          : null,
      count,
    };
  }

  @Get('counts')
  @ApiOperation({ summary: 'How many steps and opinions wait for my agency' })
  @ApiOkResponse({ type: TaskCountsDto })
  async counts(@CurrentActor() actor: Actor): Promise<TaskCountsDto> {
    const filter = filterOf(actor);
    const [all, mine] = await Promise.all([
      this.tasks.count(filter),
      this.tasks.count({ ...filter, takenBy: actor.id }),
    ]);
    return { all, mine };
  }

  private async task({ task, dossier: row }: Task): Promise<TaskDto> {
    const { kind, number, agencyId, dueAt, openedAt, takenBy } = task;
    const procedure = await this.reference.procedure(row);
    const dossier = toDossier(row);
    const opinion = dossier.opinions.find((one) => kind === 'opinion' && one.number === number);
    const run = dossier.steps.find((one) => kind === 'step' && one.number === number);
    const calendar = (await this.frames.calendars())(agencyId);
    const now = this.clock.now();
    const left = run ?? { end: null, dueAt, pausedWithMinutes: null };
    return {
      ...{ kind, number, dueAt, openedAt },
      dossier: await this.view.summary(row),
      agency: await this.reference.agency(agencyId),
      step: run ? (graphOf(procedure.process).stepOf(run.step)?.name ?? null) : null,
      question: opinion?.question ?? null,
      takenBy: takenBy ? await this.reference.officerName(takenBy) : null,
      isPaused: task.paused,
      remainingWorkingMinutes: minutesLeft(left, calendar, now),
    };
  }
}

function filterOf({ agencyIds }: Actor): TaskFilter {
  return { agencyIds, elsewhere: true };
}

function positionOf(cursor: string): TaskPosition {
  const { at, id, more } = readCursor(cursor);
  const [kind = '', number = ''] = more;
  return { at, id, kind, number: Math.trunc(Number(number)) || 0 };
}
