import { addWorkingDays, isApplicant, localDate, type Actor, type LocalDate } from '@mot-cua/domain';
import {
  ComplaintListStore,
  DeadlinePolicyStore,
  DossierStore,
  type ComplaintRow,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { DossierReference } from './dossier-reference';
import { ToDoListDto, type ToDoDto } from './to-do.dto';

const SHOWN = 50;
/** Where nothing says by when. */
const LAST: LocalDate = '9999-12-31';

@ApiTags('Dossiers')
@Controller('to-do')
export class ToDoController {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly complaints: ComplaintListStore,
    private readonly policies: DeadlinePolicyStore,
    private readonly reference: DossierReference,
    private readonly clock: Clock,
  ) {}

  @Get()
  @AllowedTo('citizen')
  @ApiOperation({
    summary: 'What waits for me, and is over by itself after a day',
    description: 'In dossiers that I filed, that were filed in my name, or that I handed in for somebody.',
  })
  @ApiOkResponse({ type: ToDoListDto })
  async list(@CurrentActor() actor: Actor): Promise<ToDoListDto> {
    const [rows, questions] = await Promise.all([
      this.dossiers.awaitingCitizen(actor, SHOWN),
      this.complaints.awaitingReplyOf(actor.id, SHOWN),
    ]);
    const items = await Promise.all([
      ...rows.map((row) => this.supplement(row, actor)),
      ...questions.map((row) => this.reply(row, actor)),
    ]);
    return { items: items.flat().sort((a, b) => ((a.answerBy ?? LAST) < (b.answerBy ?? LAST) ? -1 : 1)) };
  }

  private async supplement(row: DossierRow, actor: Actor): Promise<ToDoDto[]> {
    if (!row.openSupplement) return [];
    const { answerBy = null, reminder } = row.openSupplement;
    return [
      { kind: 'supplement', complaintId: null, ...(await this.of(row, actor)), answerBy, isPressing: !!reminder },
    ];
  }

  private async reply({ id, dossierId, agencyId, openQuestion }: ComplaintRow, actor: Actor): Promise<ToDoDto[]> {
    const row = await this.dossiers.find(dossierId);
    if (!row || !openQuestion) return [];
    const { answerBy } = openQuestion;
    const { remindFirstDays } = await this.policies.current();
    const near = addWorkingDays(await this.reference.calendar(agencyId), localDate(this.clock.now()), remindFirstDays);
    const about = { ...(await this.of(row, actor)), agency: await this.reference.agency(agencyId) };
    return [{ kind: 'reply', complaintId: id, ...about, answerBy, isPressing: answerBy <= near }];
  }

  private async of(
    row: DossierRow,
    actor: Actor,
  ): Promise<Omit<ToDoDto, 'kind' | 'complaintId' | 'answerBy' | 'isPressing'>> {
    const { code, version, name } = await this.reference.procedure(row);
    return {
      ...{ dossierId: row.id, code: row.code, applicantName: row.applicantName, procedure: { code, version, name } },
      agency: await this.reference.agency(row.agencyId),
      standing: isApplicant(actor, row) ? 'applicant' : 'representative',
    };
  }
}
