import { CATALOGUE_FORMAT, CATALOGUE_FORMAT_VERSION, CODE_POINTER, MOST_PROCEDURES } from './catalogue-document';
import { withResults } from '../result';
import { importFault, type ImportFault } from './import-fault';
import type { ReadCatalogue, ReadProcedure } from './read-rows';

/** Reads what a JSON file of the catalogue says; faults name their place by a JSON pointer into the file. Never throws. */
export function readDocument(document: unknown): ReadCatalogue {
  const refused = (fault: ImportFault): ReadCatalogue => ({
    ...{ faults: [fault], absences: [], codes: [], procedures: [] },
  });
  if (!isNode(document)) return refused(importFault({}, 'notCatalogue'));
  const { format, version, procedures } = document;
  if (format !== CATALOGUE_FORMAT) return refused(importFault({ pointer: '/format' }, 'notCatalogue'));
  if (version !== CATALOGUE_FORMAT_VERSION) {
    return refused(
      importFault({ pointer: '/version' }, 'otherFormatVersion', {
        version: JSON.stringify(version ?? null).slice(0, 40),
      }),
    );
  }
  if (!Array.isArray(procedures)) return refused(importFault({ pointer: '/procedures' }, 'notCatalogue'));
  if (procedures.length > MOST_PROCEDURES) {
    return refused(importFault({ pointer: '/procedures' }, 'tooMany', { limit: MOST_PROCEDURES }));
  }
  const faults: ImportFault[] =
    procedures.length === 0 ? [importFault({ pointer: '/procedures' }, 'noProcedures')] : [];
  const seen = new Set<string>();
  const read: ReadProcedure[] = [];
  procedures.forEach((entry: unknown, index) => {
    const at = `/procedures/${index}`;
    const { code, definition } = isNode(entry) ? entry : {};
    if (typeof code !== 'string' || definition === undefined) faults.push(importFault({ pointer: at }, 'entryShape'));
    else if (seen.has(code))
      faults.push(importFault({ pointer: `${at}/code` }, 'codeTwice', { name: code.slice(0, 80) }));
    else {
      seen.add(code);
      read.push({
        code,
        value: withResults(definition),
        faults: [],
        locate: (pointer) => ({ pointer: placeIn(at, pointer) }),
      });
    }
  });
  return { faults, absences: [], codes: read.map(({ code }) => code), procedures: read };
}

const placeIn = (at: string, pointer: string) =>
  pointer === CODE_POINTER ? `${at}/code` : `${at}/definition${pointer}`;

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
