import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface ReadPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** With line breaks where the layout has them. */
  readonly text: string;
  /** What a phone reads off its QR code; `null` where there is none that can be read. */
  readonly code: string | null;
}

export interface ReadPdf {
  readonly title: string;
  readonly pages: readonly ReadPage[];
}

/** The script beside this file, also where this one has been compiled to `dist`. */
const SCRIPT = path.join(__dirname.replace(/([\\/])dist([\\/]pdf)$/, '$1src$2'), 'read-pdf.mjs');

/**
 * Reads a PDF as people and phones do.
 * @param pictures where to put a picture of each page: `/tmp/receipt` makes `/tmp/receipt-1.png`
 * @throws Error for what is no PDF
 */
export function readPdf(file: Uint8Array, pictures?: string): ReadPdf {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...(pictures ? [pictures] : [])], {
    ...{ input: file, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' },
  });
  if (status !== 0) throw new Error(`The file could not be read as a PDF: ${stderr}`);
  return JSON.parse(stdout) as ReadPdf;
}

/** Words with every stretch of blanks as one, so that it does not matter where lines break. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
