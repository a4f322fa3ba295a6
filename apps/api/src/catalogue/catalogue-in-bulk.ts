import type { Language } from '@mot-cua/domain';
import { NoSuchVersion, ProcedureDraftChanged, VersionScheduled } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/authority';
import { ApiProblem, PROBLEMS, type ProblemCode } from '../http/problems';
import type { BulkResultDto, CloseManyDto, PublishManyDto } from './catalogue.dto';
import { CatalogueService } from './catalogue.service';

/** Publishes or closes several procedures, each by itself: what is not ready stops no other. */
@Injectable()
export class CatalogueInBulk {
  constructor(private readonly service: CatalogueService) {}

  /** @throws ApiProblem dayPassed, which would be so for all */
  publish(caller: Caller, { items, effectiveOn }: PublishManyDto, language: Language): Promise<BulkResultDto[]> {
    return eachByItself(items, language, ['dayPassed'], ({ code, revision }) =>
      this.service.publish(caller, code, { revision, effectiveOn }, language),
    );
  }

  /** @throws ApiProblem dayPassed, invalidRequest, which would be so for all */
  close(caller: Caller, { codes, ...closing }: CloseManyDto, language: Language): Promise<BulkResultDto[]> {
    const items = [...new Set(codes)].map((code) => ({ code }));
    return eachByItself(items, language, ['dayPassed', 'invalidRequest'], ({ code }) =>
      this.service.close(caller, code, closing),
    );
  }
}

async function eachByItself<Item extends { readonly code: string }>(
  items: readonly Item[],
  language: Language,
  stopsAll: readonly ProblemCode[],
  act: (item: Item) => Promise<unknown>,
): Promise<BulkResultDto[]> {
  const results: BulkResultDto[] = [];
  for (const item of items) {
    try {
      await act(item);
      results.push({ code: item.code, done: true, reasons: [] });
    } catch (error) {
      const reasons =
        error instanceof ApiProblem && stopsAll.includes(error.code) ? undefined : reasonsOf(error, language);
      if (!reasons) throw error;
      results.push({ code: item.code, done: false, reasons });
    }
  }
  return results;
}

/** Why it could not be done to one; `undefined` for what is no refusal. */
function reasonsOf(error: unknown, language: Language): string[] | undefined {
  if (error instanceof ApiProblem) {
    const found = error.fields.flatMap(({ pointer, message }) => (message ? [`${pointer}: ${message}`] : []));
    return found.length > 0 ? found : [PROBLEMS[error.code][language]];
  }
  if (error instanceof ProcedureDraftChanged) return [PROBLEMS.procedureChangedElsewhere[language]];
  if (error instanceof VersionScheduled) return [PROBLEMS.versionScheduled[language]];
  return error instanceof NoSuchVersion ? [PROBLEMS.notFound[language]] : undefined;
}
