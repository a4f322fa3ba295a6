import { escapePointer } from '../../form/json-pointer';
import { fault, type DefinitionFault } from '../check/definition-fault';
import { definitionFaults, type Surroundings } from '../check/definition-faults';
import { readDefinition } from '../check/shape-faults';
import type { ProcedureDefinition } from '../procedure';
import { importFault, type ImportFault } from './import-fault';
import { CODE_POINTER } from './catalogue-document';
import type { ReadProcedure } from './read-rows';

/** A procedure of a file, as far as it can be used. */
export interface CheckedProcedure {
  readonly code: string;
  /** `null` where there is none that could be stored. */
  readonly definition: ProcedureDefinition | null;
  /** Without a definition what keeps it from being stored, else what will keep it from being published. */
  readonly faults: readonly ImportFault[];
}

const CODE = /^\d\.\d{6}$/;

/** Judges a procedure of a file: first whether it can be stored, then whether it could be published. Never throws. */
export function checkProcedure(procedure: ReadProcedure, surroundings: Surroundings): CheckedProcedure {
  const { value, locate } = procedure;
  const isCode = CODE.test(procedure.code);
  const code = isCode ? procedure.code : printable(procedure.code);
  const located = ({ at, code: kind, params }: DefinitionFault) => importFault(locate(at), kind, params);
  const faults: ImportFault[] = [...procedure.faults];
  if (!isCode) faults.push(located(fault(CODE_POINTER, 'codeFormat')));
  const read = readDefinition(value);
  if ('faults' in read) {
    const told = new Set(faults.map(({ place }) => nameOf(place)));
    // A cell that could not be read leaves a gap, which is not another fault.
    faults.push(...read.faults.map(located).filter(({ place }) => !told.has(nameOf(place))));
  } else {
    const unstorable = unstorableText(read.definition, '');
    if (unstorable !== undefined) faults.push(importFault(locate(unstorable), 'unstorable'));
  }
  if (faults.length > 0 || 'faults' in read) return { code, definition: null, faults };
  const { definition } = read;
  return { code, definition, faults: definitionFaults(definition, surroundings).map(located) };
}

/** The beginning of what should have been a code, whatever it is made of. */
function printable(text: string): string {
  return JSON.stringify([...text].slice(0, 40).join('')).slice(1, -1);
}

const nameOf = ({ sheet, row, column, pointer }: ImportFault['place']) =>
  column === undefined ? `${pointer}` : `${sheet} ${row} ${column}`;

/** The place of a text that no database takes: with a zero byte, or half a character. */
function unstorableText(value: unknown, at: string): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : at;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = isStorable(name) ? unstorableText(inner, `${at}/${escapePointer(name)}`) : at;
    if (found !== undefined) return found;
  }
  return undefined;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const isStorable = (text: string) => !text.includes('\u0000') && !LONE_SURROGATE.test(text);
