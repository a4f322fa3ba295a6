import type { Language } from '@mot-cua/domain';
import { describeImportFault, describePlace, type ImportFault } from '@mot-cua/domain/procedure/exchange';
import type { ImportEntrySummary, ImportProgress } from '@mot-cua/persistence';
import type { ImportDto, ImportEntryDto, ImportFaultDto } from './exchange.dto';

/** An import as the API tells of it, its faults in words. */
export function toImport(progress: ImportProgress, language: Language): ImportDto {
  const {
    id,
    fileName,
    state,
    scope,
    interrupted,
    faults,
    absences,
    total,
    counts,
    startedByName,
    startedAt,
    finishedAt,
  } = progress;
  const known = { id, fileName, state, scope, interrupted: interrupted ?? false, total, counts };
  const inWords = (told: readonly ImportFault[]) => told.map((fault) => toFault(fault, language));
  return { ...known, startedByName, startedAt, finishedAt, faults: inWords(faults), absences: inWords(absences) };
}

export function toImportEntry({ faults, ...entry }: ImportEntrySummary, language: Language): ImportEntryDto {
  const { position, code, name, kind, faultCount, baseEditedBy, outcome } = entry;
  const inWords = faults.map((fault) => toFault(fault, language));
  return { position, code, name, kind, faults: inWords, faultCount, baseEditedBy, outcome };
}

function toFault(fault: ImportFault, language: Language): ImportFaultDto {
  const { code, place } = fault;
  return { code, place, where: describePlace(place, language), message: describeImportFault(fault, language) };
}
