import type { Language } from '@mot-cua/domain';
import { NoSuchVersion, ProcedureDraftChanged, VersionScheduled } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/authority';
import { ApiProblem, PROBLEMS } from '../http/problems';
import type { PublishedOneDto, PublishManyDto } from './catalogue.dto';
import { CatalogueService } from './catalogue.service';

/** Publishes several drafts, each by itself. */
@Injectable()
export class PublishMany {
  constructor(private readonly service: CatalogueService) {}

  async publish(
    caller: Caller,
    { items, effectiveOn }: PublishManyDto,
    language: Language,
  ): Promise<PublishedOneDto[]> {
    const results: PublishedOneDto[] = [];
    for (const { code, revision } of items) {
      try {
        await this.service.publish(caller, code, { revision, effectiveOn }, language);
        results.push({ code, published: true, reasons: [] });
      } catch (error) {
        const reasons = reasonsOf(error, language);
        if (!reasons) throw error;
        results.push({ code, published: false, reasons });
      }
    }
    return results;
  }
}

/** Why one could not be published; `undefined` for what would stop the others too. */
function reasonsOf(error: unknown, language: Language): string[] | undefined {
  if (error instanceof ApiProblem && error.code !== 'dayPassed') {
    const found = error.fields.flatMap(({ pointer, message }) => (message ? [`${pointer}: ${message}`] : []));
    return found.length > 0 ? found : [PROBLEMS[error.code][language]];
  }
  if (error instanceof ProcedureDraftChanged) return [PROBLEMS.procedureChangedElsewhere[language]];
  if (error instanceof VersionScheduled) return [PROBLEMS.versionScheduled[language]];
  return error instanceof NoSuchVersion ? [PROBLEMS.notFound[language]] : undefined;
}
