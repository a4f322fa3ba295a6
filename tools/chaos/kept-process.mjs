// A process that is kept going: when it has ended, by a blow or by itself, it is started again a moment later, as a process manager does.
import { isAlive, sleep } from '../process/process.mjs';

const LOOK_EVERY_MS = 25;
/** What Docker waits before it starts something again, and about what systemd does. */
const REST_MS = 100;

export class KeptProcess {
  /** How often it was killed by us. */
  struck = 0;
  /** How often it ended otherwise: because something that it needs was not there, say. */
  fell = 0;
  #launch;
  #running;
  #keeping;
  #isStopping = false;
  #isDown = false;

  /**
   * @param {string} name
   * @param {(start: number) => Promise<{ pid: number, stop: () => Promise<void> }>} launch is told how many starts there have been
   */
  constructor(name, launch) {
    this.name = name;
    this.#launch = launch;
  }

  async start() {
    this.#running = await this.#launch(0);
    this.#keeping = this.#keep();
  }

  /** Kills it without a chance to tidy up; answers whether there was something to kill. */
  strike() {
    const { pid } = this.#running;
    if (this.#isDown || !isAlive(pid)) return false;
    this.#isDown = true;
    this.struck += 1;
    process.kill(pid, 'SIGKILL');
    return true;
  }

  async stop() {
    this.#isStopping = true;
    await this.#keeping;
    await this.#running?.stop();
  }

  async #keep() {
    for (let start = 1; !this.#isStopping; await sleep(LOOK_EVERY_MS)) {
      if (isAlive(this.#running.pid)) continue;
      if (!this.#isDown) this.fell += 1;
      this.#isDown = true;
      await sleep(REST_MS);
      const started = await this.#launch(start++).catch(() => undefined);
      // What could not be started is tried again.
      if (!started) continue;
      this.#running = started;
      this.#isDown = false;
    }
  }
}
