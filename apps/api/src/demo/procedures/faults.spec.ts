import { filesOfPapers } from '@mot-cua/domain';
import { definitionFaults, describeFault, readDefinition } from '@mot-cua/domain/procedure/check';
import { DEMO_AGENCIES } from '../agencies';
import { DEMO_PROCEDURES } from '.';

const surroundings = {
  fieldCodes: new Set(DEMO_PROCEDURES.map(({ field }) => field.code)),
  procedureCodes: new Set(DEMO_PROCEDURES.map(({ code }) => code)),
  agencies: DEMO_AGENCIES.filter(({ validTo }) => validTo === null),
  // Templates are made when the demo is loaded.
  files: new Map(
    DEMO_PROCEDURES.flatMap(({ papers }) => filesOfPapers(papers).map(({ fileId }) => [fileId, 'application/pdf'])),
  ),
  isSafePattern: () => true,
  registries: new Set(['population']),
  resultForms: new Map(
    DEMO_PROCEDURES.flatMap(({ results }) =>
      results.map(({ code }) => [
        code,
        DEMO_PROCEDURES.filter((other) => other.results.some((one) => one.code === code)).map(({ form }) => form),
      ]),
    ),
  ),
};

it.each(DEMO_PROCEDURES.map((procedure) => [procedure.code, procedure.name.vi, procedure] as const))(
  '%s %s could be published',
  (_code, _name, { code: _, version: __, ...definition }) => {
    const read = readDefinition(definition);
    expect('faults' in read ? read.faults : []).toEqual([]);
    const faults = definitionFaults(definition, surroundings);
    expect(faults.map((fault) => `${fault.at}: ${describeFault(fault, 'en')}`)).toEqual([]);
  },
);
