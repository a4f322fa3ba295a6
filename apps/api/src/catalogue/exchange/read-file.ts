import { importFault, readDocument, readRows, type ReadCatalogue } from '@mot-cua/domain/procedure/exchange';
import { parseJson } from './parse-json';
import { FileRefused, readWorkbook } from './read-workbook';

const ZIP = [0x50, 0x4b];
const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
const BRACE = 0x7b;
const BRACKET = 0x5b;

/** Reads a file of the catalogue; what kind it is shows in its content, not in its name. @throws FileRefused */
export function readFile(file: Uint8Array): ReadCatalogue {
  if (ZIP.every((byte, index) => file[index] === byte)) return readRows(readWorkbook(file));
  const first = file.find((byte) => !BLANKS.has(byte));
  if (first === BRACE || first === BRACKET) return readDocument(parseJson(file));
  throw new FileRefused(importFault({}, 'fileUnknown'));
}
