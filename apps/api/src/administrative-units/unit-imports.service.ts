import {
  planImport,
  unitsAfter,
  unitsById,
  type AdministrativeUnit,
  type ImportPlan,
  type UnitChange,
} from '@mot-cua/domain';
import { AdministrativeUnitStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Caller } from '../http/authority';
import { ApiProblem } from '../http/problems';
import { toUnit } from './administrative-units.dto';
import type { DataSetFile } from './data-set-file';
import { faultyDataSet } from './faulty-data-set';
import type { UnitImportCountsDto, UnitImportPreviewDto } from './unit-imports.dto';

const SHOWN = 200;

/** Loads data sets of administrative units: looked at first, then exactly what was seen. */
@Injectable()
export class UnitImportsService {
  constructor(
    private readonly units: AdministrativeUnitStore,
    private readonly clock: Clock,
  ) {}

  async preview(file: DataSetFile): Promise<UnitImportPreviewDto> {
    const existing = await this.units.all();
    const plan = checkedPlan(existing, file);
    const after = unitsById([...existing, ...unitsAfter(plan, file.inForceOn)]);
    const shown = (units: readonly AdministrativeUnit[]) => units.slice(0, SHOWN).map((unit) => toUnit(unit, after));
    const changes = (of: readonly UnitChange[]) =>
      of
        .slice(0, SHOWN)
        .map((change) => ({ before: toUnit(change.before, after), after: toUnit(change.after, after) }));
    return {
      fingerprint: fingerprintOf(plan, file),
      counts: countsOf(plan),
      added: shown(plan.added),
      changed: changes(plan.changed),
      corrected: changes(plan.corrected),
      ended: shown(plan.ended),
    };
  }

  /** @throws ApiProblem unitsChangedElsewhere when it would do something else than the preview said */
  async load(file: DataSetFile, actor: Caller): Promise<UnitImportCountsDto> {
    const { inForceOn, fileName, sha256 } = file;
    const plan = await this.units.import(
      (existing) => {
        const decided = checkedPlan(existing, file);
        if (fingerprintOf(decided, file) !== file.fingerprint) throw new ApiProblem('unitsChangedElsewhere');
        return decided;
      },
      { fileName, sha256, inForceOn },
      { actor: { id: actor.id, name: actor.name }, at: this.clock.now(), requestId: actor.requestId },
    );
    return countsOf(plan);
  }
}

function checkedPlan(
  existing: readonly AdministrativeUnit[],
  { units, inForceOn, scope, fileName, language }: DataSetFile,
): ImportPlan {
  const plan = planImport(existing, units, { inForceOn, scope, source: `Bộ dữ liệu mở: ${fileName}` });
  if (plan.faults.length > 0) throw faultyDataSet(plan.faults, language);
  return plan;
}

/** Says the same only for the same file, the same day and the same units before it. */
function fingerprintOf(plan: ImportPlan, { sha256, inForceOn }: DataSetFile): string {
  const units = unitsAfter(plan, inForceOn);
  return createHash('sha256')
    .update(JSON.stringify([sha256, inForceOn, units]))
    .digest('hex');
}

function countsOf({ added, changed, corrected, ended, unchanged }: ImportPlan): UnitImportCountsDto {
  return {
    added: added.length,
    changed: changed.length,
    corrected: corrected.length,
    ended: ended.length,
    unchanged,
  };
}
