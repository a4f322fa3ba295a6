import { localDate, type Actor } from '@mot-cua/domain';
import {
  AccountStore,
  OfficerLeaveStore,
  ProcedureStore,
  ReminderStore,
  UnattendedStore,
  type Reminder,
  type ReminderReader,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { ApiProblems } from '../http/problems';
import { RemindersDto, RemindersReadDto, type ReminderDto } from './reminders.dto';

const SHOWN = 50;

@ApiTags('Reminders')
@Controller('reminders')
@AllowedTo('counterOfficer', 'caseOfficer', 'leader', 'clerk')
export class RemindersController {
  constructor(
    private readonly reminders: ReminderStore,
    private readonly procedures: ProcedureStore,
    private readonly accounts: AccountStore,
    private readonly unattended: UnattendedStore,
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Due dates that I am warned of',
    description:
      'Of my own dossiers and those of whom I stand in for, of those that nobody has taken, and to leaders of all that are about to be due or late. At a counter: of what has to be answered or passed on, and of supplements that nobody brings; to leaders of such answers once they are late.',
  })
  @ApiOkResponse({ type: RemindersDto })
  async list(@CurrentActor() actor: Actor): Promise<RemindersDto> {
    const today = localDate(this.clock.now());
    const absent = await this.leaves.standsInFor(actor.id, today);
    const reader = readerOf(
      actor,
      absent.map(({ id }) => id),
    );
    const [found, { all, unread }, alone] = await Promise.all([
      this.reminders.find(reader, SHOWN),
      this.reminders.count(reader),
      reader.leads ? this.unattended.count(actor.agencyIds, today, actor.id) : null,
    ]);
    return {
      items: await Promise.all(found.map((reminder) => this.shown(reminder, reader))),
      count: all,
      unread,
      unattended: alone && { count: alone.all, unread: alone.unread, newestAt: alone.newestAt },
    };
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'I have seen my reminders' })
  @ApiNoContentResponse()
  @ApiProblems('invalidRequest')
  async read(@CurrentActor() actor: Actor, @Body() { until }: RemindersReadDto): Promise<void> {
    // Nobody has read what is still to come.
    const seen = new Date(Math.min(Date.parse(until), this.clock.now().getTime()));
    await this.reminders.read(actor.id, seen);
  }

  private async shown(reminder: Reminder, { accountId, standsInFor }: ReminderReader): Promise<ReminderDto> {
    const { dossierId, code, state, procedureCode, procedureVersion, applicantName, takenBy } = reminder;
    const { about, number, step, complaintId, level, dueAt, at } = reminder;
    const procedure = await this.procedures.findVersion(procedureCode, procedureVersion);
    const officer = takenBy ? await this.accounts.find(takenBy) : null;
    return {
      ...{ dossierId, code, state, applicantName, about, number, complaintId, level, dueAt, at },
      step: procedure?.process.find((one) => one.code === step)?.name ?? null,
      procedureName: procedure?.name ?? { vi: procedureCode, en: procedureCode },
      isMine: takenBy !== null && [accountId, ...standsInFor].includes(takenBy),
      takenBy: officer?.fullName ?? null,
    };
  }
}

function readerOf({ id, agencyIds, roles }: Actor, standsInFor: readonly string[]): ReminderReader {
  const leads = roles.includes('leader');
  const atCounter = roles.includes('counterOfficer');
  const sharesUntaken = leads || roles.includes('caseOfficer');
  return { accountId: id, agencyIds, standsInFor, atCounter, sharesUntaken, leads };
}
