import { importFault } from '@mot-cua/domain/procedure/exchange';
import { parse, type ParseError } from 'jsonc-parser';
import { FileRefused } from './read-workbook';

/**
 * What a JSON file says.
 * @throws FileRefused with the line where it is no JSON, or no UTF-8
 */
export function parseJson(file: Uint8Array): unknown {
  const text = textOf(file);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FileRefused(importFault(lineAt(text, firstError(text)), 'jsonSyntax'));
  }
}

function textOf(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    const text = new TextDecoder('utf-8').decode(file);
    throw new FileRefused(importFault(lineAt(text, text.indexOf('\ufffd')), 'notUtf8'));
  }
}

/** V8 does not always say where; the other parser does, but not of what is nested too deeply for it: that breaks off at its end. */
function firstError(text: string): number {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0]?.offset ?? text.length;
}

function lineAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, character: offset - before.lastIndexOf('\n') };
}
