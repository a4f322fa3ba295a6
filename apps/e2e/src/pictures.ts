import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';

declare global {
  /** Called by tools/jest/journey-environment.cjs when a step of a journey fails. */
  var photographPages: ((step: string | undefined) => Promise<void>) | undefined;
}

const FOLDER = path.resolve(__dirname, '../screenshots');
/** A page that does not come to rest is left without a picture. */
const PATIENCE_MS = 10_000;

/** From now on every page that is open when a step fails is photographed, and the log says where the pictures are. */
export function keepPicturesOf(browser: Browser): void {
  globalThis.photographPages = async (step = 'set-up') => {
    mkdirSync(FOLDER, { recursive: true });
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const [number, page] of pages.entries()) {
      const file = path.join(FOLDER, `${step.slice(0, 80).replaceAll(/[^\p{L}\d]+/gu, '-')}-${number + 1}.png`);
      await page
        .screenshot({ path: file, timeout: PATIENCE_MS })
        .then(() => console.error(`${page.url()} stood at the end of “${step}” as ${file} shows.`))
        .catch((error: unknown) => console.error(`${page.url()} could not be photographed: ${String(error)}`));
    }
  };
}
