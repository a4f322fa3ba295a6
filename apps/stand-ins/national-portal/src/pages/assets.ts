import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const FACES = ['vietnamese', 'latin-ext', 'latin'].flatMap((subset) =>
  [400, 600].map((weight) => ({ subset, weight, file: `be-vietnam-pro-${subset}-${weight}-normal.woff2` })),
);

const RANGES: Readonly<Record<string, string>> = {
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0',
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212',
};

/** The folder of the installed typeface; `undefined` in an installation without it, where the system's own typeface serves. */
function fontFolder(): string | undefined {
  try {
    const folder = path.join(
      path.dirname(createRequire(__filename).resolve('@fontsource/be-vietnam-pro/package.json')),
      'files',
    );
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Style sheet and typeface of the pages, read once. */
export class Assets {
  private readonly fonts = new Map<string, Buffer>();
  readonly style: string;

  constructor() {
    const folder = fontFolder();
    const faces = folder ? FACES : [];
    for (const { file } of faces) this.fonts.set(file, readFileSync(path.join(folder ?? '', file)));
    const rules = faces.map(
      ({ file, weight, subset }) =>
        `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;src:url(/assets/${file}) format("woff2");unicode-range:${RANGES[subset]}}`,
    );
    this.style = [...rules, readFileSync(path.join(__dirname, 'style.css'), 'utf8')].join('\n');
  }

  font(file: string): Buffer | undefined {
    return this.fonts.get(file);
  }
}
