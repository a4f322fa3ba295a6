import { isInForce, type LocalDate } from '@mot-cua/domain';
import type { Surroundings } from '@mot-cua/domain/procedure/check';
import { AgencyStore, CatalogueStore, FieldStore, ProcedureFileStore } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { isPatternSafe } from './pattern-safety';

/** Looks up what a definition may refer to. */
@Injectable()
export class DefinitionSurroundings {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly agencies: AgencyStore,
    private readonly fields: FieldStore,
    private readonly files: ProcedureFileStore,
  ) {}

  async on(day: LocalDate): Promise<Surroundings> {
    const [agencies, codes, fields, files] = await Promise.all([
      this.agencies.all(),
      this.catalogue.publishedCodes(),
      this.fields.all(),
      this.files.mediaTypes(),
    ]);
    return {
      agencies: agencies.filter((agency) => isInForce(agency, day)),
      procedureCodes: new Set(codes),
      fieldCodes: new Set(fields.filter(({ field }) => isInForce(field, day)).map(({ field }) => field.code)),
      files,
      isSafePattern: isPatternSafe,
    };
  }
}
