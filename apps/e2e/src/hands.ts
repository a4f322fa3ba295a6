import type { Locator, Page } from 'playwright-core';

/** How somebody works a page. */
export interface Hands {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Picks an entry of a list that opens, by its words. */
  pick(target: Locator, entry: string): Promise<void>;
  /** Ticks a box or picks one of several. */
  tick(target: Locator): Promise<void>;
}

/** With a mouse, and a keyboard for words only. */
export function mouse(page: Page): Hands {
  return {
    press: (target) => target.click(),
    write: (target, text) => target.fill(text),
    pick: async (target, entry) => {
      await target.click();
      await page.getByRole('option', { name: entry, exact: true }).click();
    },
    tick: (target) => target.check(),
  };
}

/** More steps than any page has. */
const MOST_STEPS = 250;

/** With the keyboard alone: everything is walked to with the Tab key. */
export function keyboard(page: Page): Hands {
  const walkTo = async (target: Locator) => {
    await target.waitFor();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      // Looked for anew at every step: a page that is still loading may put another element in its place.
      if (await target.evaluate((wanted) => document.activeElement === wanted)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never came to ${String(target)}`);
  };
  return {
    press: async (target) => {
      await walkTo(target);
      await page.keyboard.press('Enter');
    },
    write: async (target, text) => {
      await walkTo(target);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    pick: async (target, entry) => {
      await walkTo(target);
      await page.keyboard.press('ArrowDown');
      const wanted = page.getByRole('option', { name: entry, exact: true });
      await wanted.waitFor();
      for (let step = 0; step < MOST_STEPS; step += 1) {
        if ((await wanted.getAttribute('data-combobox-selected')) === 'true') break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
    },
    tick: async (target) => {
      await walkTo(target);
      if (!(await target.isChecked())) await page.keyboard.press('Space');
    },
  };
}
