import { localDate, transitOf, type Actor } from '@mot-cua/domain';
import {
  AgencyStore,
  CounterStore,
  LegalFrames,
  ProcedureStore,
  toDossier,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { DossierView } from '../dossiers/dossier-view';
import { AllowedTo, CurrentActor, CurrentSession } from '../http/authority';
import { toSummary } from '../procedures/procedure-summary';
import type { SignedIn } from '../session/session.service';
import { AtCounterDto, OnTheirWayDto, UsualProceduresDto, type DossierOnItsWayDto } from './counter-desk.dto';

/** What lies on a counter beside the dossier in hand. */
@ApiTags('Counter')
@Controller('counter')
@AllowedTo('counterOfficer')
export class CounterDeskController {
  constructor(
    private readonly counter: CounterStore,
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly frames: LegalFrames,
    private readonly view: DossierView,
    private readonly clock: Clock,
  ) {}

  @Get('procedures')
  @ApiOperation({ summary: 'What this counter enters most, to choose from before anything is typed' })
  @ApiOkResponse({ type: UsualProceduresDto })
  async usual(@CurrentSession() { agencyId }: SignedIn): Promise<UsualProceduresDto> {
    const now = this.clock.now();
    const today = localDate(now);
    const codes = agencyId ? await this.counter.usualProcedures(agencyId, now) : [];
    const found = await Promise.all(codes.map((code) => this.procedures.findInForce(code, today)));
    return {
      items: found.flatMap((procedure) => (procedure ? toSummary({ ...procedure, isClosed: false }, today) : [])),
    };
  }

  @Get('on-their-way')
  @ApiOperation({ summary: 'Dossiers between the counter that accepted them and the agency that decides them' })
  @ApiOkResponse({ type: OnTheirWayDto })
  async onTheirWay(@CurrentActor() { agencyIds }: Actor): Promise<OnTheirWayDto> {
    const [outgoing, incoming] = await Promise.all([
      this.counter.outgoing(agencyIds),
      this.counter.incoming(agencyIds),
    ]);
    return { outgoing: await this.shown(outgoing), incoming: await this.shown(incoming) };
  }

  @Get('not-accepted')
  @ApiOperation({ summary: 'Dossiers that this counter entered and has not accepted yet, whoever decides them' })
  @ApiOkResponse({ type: AtCounterDto })
  async notAccepted(@CurrentSession() { agencyId }: SignedIn): Promise<AtCounterDto> {
    const now = this.clock.now();
    const rows = agencyId ? await this.counter.notAccepted(agencyId) : [];
    const items = rows.map(async (row) => {
      const answerDueAt = row.state === 'submitted' ? row.counterDueAt : null;
      const answerBy = row.openSupplement?.answerBy ?? null;
      const isLate = answerDueAt ? answerDueAt < now : answerBy !== null && answerBy < localDate(now);
      return { dossier: await this.view.summary(row), answerDueAt, answerBy, isLate };
    });
    return { items: await Promise.all(items) };
  }

  private async shown(rows: readonly DossierRow[]): Promise<DossierOnItsWayDto[]> {
    const calendarOf = await this.frames.calendars();
    const now = this.clock.now();
    const lines = await Promise.all(
      rows.map(async (row) => {
        const from = row.acceptedAtAgencyId && (await this.agencies.find(row.acceptedAtAgencyId));
        const transit = transitOf(toDossier(row), calendarOf(row.acceptedAtAgencyId), now);
        if (!from || !transit) return [];
        const { forwardBy, isLate } = transit;
        return { dossier: await this.view.summary(row), from: toAgencyRef(from), forwardBy, isLate };
      }),
    );
    return lines.flat();
  }
}
