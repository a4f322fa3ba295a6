import {
  caseOf,
  localDate,
  PRACTICE_CITIZEN,
  practiceKeptUntil,
  prefill,
  type Answers,
  type ProcedureDefinition,
  type Text,
} from '@mot-cua/domain';
import { carryOver } from '@mot-cua/domain/procedure/version';
import { CatalogueStore, PracticeStore, ProcedureStore, type PracticeRunRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { knownOfAccount } from '../drafts/known-values';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import type { NewPracticeRunDto } from './practice-acts.dto';
import { PracticeFiles } from './practice-files.service';

/** More runs of one procedure than this nobody oversees. */
const RUNS_PER_PROCEDURE = 20;

const PRACTICE_SOURCE: Text = { vi: 'người nộp giả định', en: 'the made-up applicant' };

/** Begins practice runs, from nothing or with what an earlier run had. */
@Injectable()
export class BeginPractice {
  constructor(
    private readonly runs: PracticeStore,
    private readonly files: PracticeFiles,
    private readonly catalogue: CatalogueStore,
    private readonly procedures: ProcedureStore,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem notFound for what cannot be tried, practiceLimitReached; the store's TransactionReused */
  async begin(caller: Caller, procedureCode: string, body: NewPracticeRunDto): Promise<PracticeRunRow> {
    const at = this.clock.now();
    const { source, transactionId, carryFrom } = body;
    const { version, definition } = await this.tried(procedureCode, body);
    const from = carryFrom ? await this.runs.find(procedureCode, carryFrom, at) : null;
    if (carryFrom && !from) throw new ApiProblem('notFound');
    if ((await this.runs.countOf(procedureCode, at)) >= RUNS_PER_PROCEDURE)
      throw new ApiProblem('practiceLimitReached');
    const id = randomUUID();
    const run = await this.runs.begin({
      ...{ id, procedureCode, procedureVersion: version, source, definition },
      ...(from ? contentFrom(from, definition, at) : firstContent(definition, at)),
      ...{ revision: 1, code: null, fees: null, events: [] },
      ...{ begunBy: caller.id, begunByName: caller.name, begunAt: at, touchedAt: at },
      ...{ keptUntil: practiceKeptUntil(at), transactionId },
    });
    if (from && run.id === id) await this.files.carry(from.id, id, definition.papers);
    return run;
  }

  private async tried(
    code: string,
    { source, version }: NewPracticeRunDto,
  ): Promise<{ readonly version: number; readonly definition: ProcedureDefinition }> {
    if (source === 'draft') {
      const draft = await this.catalogue.findDraft(code);
      if (!draft) throw new ApiProblem('notFound');
      return draft;
    }
    const published = (await this.catalogue.versions(code)).find(
      (one) => one.version === version && one.status === 'published',
    );
    const found = published && (await this.procedures.findVersion(code, published.version));
    if (!found) throw new ApiProblem('notFound');
    const { code: _, version: number, ...definition } = found;
    return { version: number, definition };
  }
}

type Content = Pick<
  PracticeRunRow,
  'channel' | 'caseCode' | 'agencyId' | 'returnMethod' | 'answers' | 'prefilled' | 'carried'
>;

function firstContent({ channels, returnMethods, form }: ProcedureDefinition, at: Date): Content {
  const { answers, origins } = prefill(form, (path) => {
    const known = path.source === 'account' && knownOfAccount(PRACTICE_CITIZEN, path.field, localDate(at));
    return known ? { ...known, ...PRACTICE_SOURCE } : undefined;
  });
  const isOnline = channels.some(({ channel }) => channel === 'online');
  return {
    channel: isOnline ? 'online' : (channels[0]?.channel ?? 'online'),
    returnMethod: returnMethods[0] ?? 'atCounter',
    ...{ caseCode: null, agencyId: null, answers, carried: null },
    prefilled: origins,
  };
}

/** What an earlier run was filled in with, as far as it has a place. */
function contentFrom(from: PracticeRunRow, definition: ProcedureDefinition, at: Date): Content {
  const { caseCode, channel, returnMethod, agencyId, prefilled } = from;
  const first = firstContent(definition, at);
  const { answers, dropped } = carriedAnswers(from, definition);
  const gone = new Set(dropped.map(({ pointer }) => pointer));
  return {
    ...{ answers, agencyId, carried: { runId: from.id, dropped } },
    caseCode: caseOf(definition, caseCode)?.code ?? null,
    channel: definition.channels.some((one) => one.channel === channel) ? channel : first.channel,
    returnMethod: definition.returnMethods.includes(returnMethod) ? returnMethod : first.returnMethod,
    prefilled: Object.fromEntries(Object.entries(prefilled).filter(([pointer]) => !gone.has(pointer))),
  };
}

function carriedAnswers(
  { answers, definition: before }: PracticeRunRow,
  { form }: ProcedureDefinition,
): { readonly answers: Answers; readonly dropped: ReturnType<typeof carryOver>['dropped'] } {
  try {
    return carryOver(answers, before.form, form);
  } catch {
    // A form that does not compile takes no answers; they wait in it until it is mended.
    return { answers, dropped: [] };
  }
}
