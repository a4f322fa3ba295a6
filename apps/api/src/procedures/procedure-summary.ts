import {
  isFiledOnline,
  processingTimeOf,
  serviceScope,
  timeInEveryCase,
  totalFee,
  type Channel,
  type LocalDate,
  type ProcedureVersion,
} from '@mot-cua/domain';
import type { CatalogueEntry } from '@mot-cua/persistence';
import type { CaseDto } from './cases.dto';
import type { ProcedureSummaryDto } from './procedures.dto';

/** A procedure in short, as lists and the head of its page tell of it. */
export function toSummary(procedure: CatalogueEntry, today: LocalDate): ProcedureSummaryDto {
  const { code, version, name, field, level, summary, cases = [], isClosed } = procedure;
  const filedOnline = isFiledOnline(procedure) && !isClosed;
  const shown = shownChannel(procedure);
  return {
    code,
    version,
    name,
    field,
    level,
    scope: serviceScope(level),
    summary,
    filedOnline,
    isClosed,
    caseCount: cases.length,
    processingTime: shown ? timeInEveryCase(procedure, shown) : null,
    fee: shown ? totalFee(procedure, shown, null, today) : null,
  };
}

/** The channel whose time and fee stand for the procedure. */
function shownChannel(procedure: Pick<ProcedureVersion, 'level' | 'channels'>): Channel | undefined {
  const wanted = isFiledOnline(procedure) ? 'online' : 'counter';
  const { channels } = procedure;
  return (channels.find(({ channel }) => channel === wanted) ?? channels[0])?.channel;
}

/** Its cases, each with the time and the fee that hold for it. */
export function casesOf(procedure: ProcedureVersion, today: LocalDate): CaseDto[] {
  const channel = shownChannel(procedure) ?? 'online';
  return (procedure.cases ?? []).map((one) => ({
    ...one,
    processingTime: processingTimeOf(procedure, channel, one.code),
    fee: totalFee(procedure, channel, one.code, today),
  }));
}
