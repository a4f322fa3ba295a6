import { isInForce, type LocalDate, type RegistryCode } from '@mot-cua/domain';
import type { Surroundings } from '@mot-cua/domain/procedure/check';
import { AgencyStore, CatalogueStore, FieldStore, ProcedureFileStore, ResultFormStore } from '@mot-cua/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { isPatternSafe } from './pattern-safety';

/** Looks up what a definition may refer to. */
@Injectable()
export class DefinitionSurroundings {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly agencies: AgencyStore,
    private readonly fields: FieldStore,
    private readonly files: ProcedureFileStore,
    private readonly results: ResultFormStore,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** @param kinds the documents that the definition is filled from; absent: any of them */
  async on(day: LocalDate, kinds?: readonly string[]): Promise<Surroundings> {
    const [agencies, codes, fields, files, resultForms] = await Promise.all([
      this.agencies.all(),
      this.catalogue.publishedCodes(),
      this.fields.all(),
      this.files.mediaTypes(),
      this.results.forms(day, kinds),
    ]);
    return {
      agencies: agencies.filter((agency) => isInForce(agency, day)),
      procedureCodes: new Set(codes),
      fieldCodes: new Set(fields.filter(({ field }) => isInForce(field, day)).map(({ field }) => field.code)),
      files,
      isSafePattern: isPatternSafe,
      registries: this.connected(),
      resultForms,
    };
  }

  /** The registries that this installation can ask. */
  connected(): ReadonlySet<string> {
    const codes: RegistryCode[] = this.config.populationRegistry ? ['population'] : [];
    return new Set(codes);
  }
}
