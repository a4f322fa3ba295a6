import { dossierReport, wouldTell } from '@mot-cua/adapters/national-portal';
import {
  agenciesAbleToDecide,
  localDate,
  madeResultsOf,
  PRACTICE_CITIZEN,
  practiceSteps,
  practiceTurns,
  replay,
  type Agency,
  type Dossier,
  type DossierEvent,
  type Language,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { compareDefinitions } from '@mot-cua/domain/procedure/version';
import {
  counterDueOrNull,
  AgencyStore,
  LegalFrames,
  PracticeFileStore,
  practiceHistory,
  ProcedureStore,
  type PracticeFileRow,
  type PracticeRunRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { toAgencyRef } from '../agencies/agencies.dto';
import { timelineEntry } from '../dossiers/dossier-timeline';
import { remaining } from '../dossiers/dossier-view';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { ProcedureView } from '../procedures/procedure-view';
import { PracticeCheck } from './practice-check';
import { PracticeProcedures } from './practice-procedures';
import type {
  PracticeFileDto,
  PracticeOpenStepDto,
  PracticeRunDto,
  PracticeRunSummaryDto,
  PracticeStepDto,
  PracticeTellingDto,
} from './practice-runs.dto';

/** What a message to the national portal is made of, beside the event. */
interface Told {
  readonly procedure: ProcedureVersion;
  readonly agency: Agency;
  readonly files: readonly PracticeFileRow[];
  readonly history: readonly DossierEvent[];
}

/** Practice runs as administrators see them: with what everybody else would see of a real dossier. */
@Injectable()
export class PracticeView {
  constructor(
    private readonly practised: PracticeProcedures,
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly frames: LegalFrames,
    private readonly files: PracticeFileStore,
    private readonly check: PracticeCheck,
    private readonly published: ProcedureView,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  summary(run: PracticeRunRow): PracticeRunSummaryDto {
    const { id, procedureCode: code, procedureVersion: version, source, definition, events } = run;
    const { begunByName, begunAt, touchedAt, keptUntil } = run;
    return {
      ...{ id, source, begunByName, begunAt, touchedAt, keptUntil },
      procedure: { code, version, name: definition.name },
      state: events.at(-1)?.to ?? 'draft',
      version: events.length,
    };
  }

  async whole(run: PracticeRunRow, language: Language): Promise<PracticeRunDto> {
    const at = this.clock.now();
    const procedure = this.practised.of(run);
    const files = await this.files.findOf(run.id);
    const dossier = replay(run.id, practiceHistory(run));
    const { state, deadline, pausedWithMinutes, openSupplement } = dossier;
    const { revision, code, channel, caseCode, returnMethod, answers, prefilled, carried, fees } = run;
    const { form, cases = [], channels, returnMethods } = procedure;
    const papers = await this.published.papers(procedure);
    const isFilled = state === 'draft';
    const isDecided = state === 'resolved' || state === 'returned';
    const agency = await this.agencyOf(run);
    const able = agenciesAbleToDecide(procedure, await this.agencies.all(), localDate(at));
    const counterDueAt = counterDueOrNull({ ...dossier, acceptedAtAgencyId: null }, await this.frames.counters());
    const due = { state, dueAt: deadline?.dueAt ?? null, pausedWithMinutes, counterDueAt };
    const attached = files.map(({ paperCode }) => paperCode);
    return {
      ...this.summary(run),
      ...(await this.standing(run)),
      ...{ revision, code, channel, caseCode, returnMethod, answers, prefilled, carried, fees, form, papers },
      channels: channels.map((one) => one.channel),
      cases: cases.map(({ code: of, name }) => ({ code: of, name })),
      agency: agency ? toAgencyRef(agency) : null,
      agencies: able.map(toAgencyRef),
      returnMethods,
      files: files.map(toPracticeFile),
      check: isFilled ? await this.check.of(run, procedure, attached, at, language) : null,
      ...{ deadline, openSupplement },
      remainingWorkingMinutes: remaining(due, (await this.frames.calendars())(run.agencyId), at),
      timeline: await this.timeline(run, procedure, files),
      turns: [...practiceTurns(dossier)],
      openSteps: await this.openSteps(run, procedure, dossier),
      results: isDecided ? madeResultsOf(procedure, caseCode).map(({ code: of, name }) => ({ code: of, name })) : [],
    };
  }

  private async openSteps(
    { channel, caseCode, agencyId }: PracticeRunRow,
    procedure: ProcedureVersion,
    dossier: Dossier,
  ): Promise<PracticeOpenStepDto[]> {
    const frame = (await this.frames.ready())({ channel, caseCode, agencyId }, procedure);
    return practiceSteps(dossier, frame).map(({ run, step, role, ways }) => ({
      ...{ run, role },
      name: procedure.process.find(({ code }) => code === step)?.name ?? { vi: step, en: step },
      ways: ways.map(({ code, name }) => ({ code, name })),
    }));
  }

  /** Whether the draft that a run tries says something else by now. */
  private async standing(run: PracticeRunRow): Promise<Pick<PracticeRunDto, 'standing' | 'changes'>> {
    if (run.source === 'published') return { standing: 'same', changes: 0 };
    const now = await this.procedures.findVersion(run.procedureCode, run.procedureVersion);
    if (!now) return { standing: 'gone', changes: 0 };
    const changes = compareDefinitions(this.practised.of(run), now).length;
    return { standing: changes > 0 ? 'changed' : 'same', changes };
  }

  private async agencyOf({ agencyId }: PracticeRunRow): Promise<Agency | undefined> {
    return agencyId ? this.agencies.find(agencyId) : undefined;
  }

  private async timeline(
    run: PracticeRunRow,
    procedure: ProcedureVersion,
    files: readonly PracticeFileRow[],
  ): Promise<PracticeStepDto[]> {
    const history = practiceHistory(run);
    const agency = history.length > 0 ? await this.agencyOf(run) : undefined;
    if (!agency) return [];
    return history.map((event) => ({
      ...timelineEntry(event, true),
      agency: toAgencyRef(agency),
      playedBy: run.events.find(({ sequence }) => sequence === event.sequence)?.by.name ?? '',
      telling: this.telling(run, { procedure, agency, files, history }, event),
    }));
  }

  /** What the national portal would be told of an event; the portal's own field of the procedure is only known by asking it. */
  private telling(
    run: PracticeRunRow,
    { procedure, agency, files, history }: Told,
    event: DossierEvent,
  ): PracticeTellingDto {
    const { id, code, channel, caseCode, returnMethod, answers, fees } = run;
    const { publicUrl } = this.config;
    const row = { id, code: code ?? '', channel, caseCode, returnMethod, answers, fees };
    const filed = { applicantName: PRACTICE_CITIZEN.fullName, submittedAt: history[0]?.at ?? event.at };
    const report = dossierReport({
      row: { ...row, ...filed },
      ...{ history, event, procedure, agency, publicUrl, applicant: PRACTICE_CITIZEN },
      attachments: files.map((file) => ({ ...file, purpose: 'paper' })),
    });
    const told = wouldTell(report, { code: procedure.field.code, name: procedure.field.name.vi });
    return told.rejected === undefined
      ? { status: told.status, messages: told.messages, rejected: null }
      : { status: null, messages: null, rejected: told.rejected };
  }
}

export function toPracticeFile(file: PracticeFileRow): PracticeFileDto {
  const { id, paperCode, fileName, mediaType, bytes, sha256, uploadedAt, filedIn } = file;
  return { id, paperCode, fileName, mediaType, bytes, sha256, uploadedAt, filed: filedIn !== null };
}
