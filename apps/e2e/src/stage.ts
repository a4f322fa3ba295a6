import { accessibilityFaults, launchBrowser } from '@mot-cua/testing/browser';
import { startSystem, type SystemUnderTest } from '@mot-cua/testing/system';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Acting } from './acting';
import { keepPicturesOf } from './pictures';

/** Of every account of the demo. */
export const PASSWORD = 'motcua-demo-2026';
export const LAN = '0900000001';
export const MINH = '0900000002';
export const COUNTER = 'motcua.tanninh';
export const CASE_OFFICER = 'chuyenvien.tanninh';
export const LEADER = 'lanhdao.tanninh';

/** For each wait and each click. Machines are shared: what is slow today is not broken. */
const PATIENCE_MS = 60_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'vi-VN' };
const DESK = { viewport: { width: 1280, height: 800 }, locale: 'vi-VN' };

/** Where a journey plays: the whole system as `npm start` starts it, and a real browser. */
export class Stage {
  private constructor(
    readonly system: SystemUnderTest,
    readonly browser: Browser,
    private time: string | null,
  ) {}

  /** Opens it; where an instant is given it plays from then on, and can go on from others. */
  static async open(at?: string): Promise<Stage> {
    const [system, browser] = await Promise.allSettled([startSystem(at), launchBrowser()]);
    if (system.status === 'fulfilled' && browser.status === 'fulfilled') {
      keepPicturesOf(browser.value);
      return new Stage(system.value, browser.value, at ?? null);
    }
    // What is left running would keep the whole run from ending.
    if (browser.status === 'fulfilled') await browser.value.close();
    if (system.status === 'fulfilled') await system.value.stop();
    throw system.status === 'rejected' ? system.reason : (browser as PromiseRejectedResult).reason;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.system.stop();
  }

  /** Lets the system and every browser go on from another instant. */
  async goOnFrom(instant: string): Promise<void> {
    this.time = instant;
    await this.system.setTime(instant);
    for (const context of this.browser.contexts()) await context.clock.setSystemTime(instant);
  }

  /** A phone of its own, on which somebody is signed in, if named. */
  phone(login?: string, more?: BrowserContextOptions): Promise<Page> {
    return this.page({ ...PHONE, ...more }, this.system.citizen, login);
  }

  /** A desktop browser of its own at the citizen portal. */
  computer(login: string): Promise<Page> {
    return this.page(DESK, this.system.citizen, login);
  }

  /** A desktop browser of its own at the officer console. */
  desk(login?: string): Promise<Page> {
    return this.page(DESK, this.system.officer, login);
  }

  /** Somebody without a browser. */
  async acting(login: string): Promise<Acting> {
    const context = await this.browser.newContext();
    return new Acting(context.request, this.system.citizen).signIn(login, PASSWORD);
  }

  private async page(options: BrowserContextOptions, site: string, login?: string): Promise<Page> {
    // Without motion: what fades in would be too faint for a moment.
    const context = await this.browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    if (this.time !== null) await context.clock.install({ time: this.time });
    if (login) await new Acting(context.request, site).signIn(login, PASSWORD);
    return context.newPage();
  }
}

/** axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}
