// Gives a benchmark a system of its own, with data folder, ports and databases that go when it ends.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../postgres/embedded-postgres.mjs';
import { USUAL_PORTS } from '../start/options.mjs';
import { buildWhatIsStale, installWhatIsMissing } from '../start/install.mjs';

export async function withSystem(work) {
  installWhatIsMissing();
  buildWhatIsStale();
  const { startSystem } = await import('../start/system.mjs');
  const folder = mkdtempSync('/tmp/mot-cua-bench-');
  // As root, PostgreSQL runs as a user of its own, who has to get in.
  chmodSync(folder, 0o755);
  const ports = {};
  for (const name of Object.keys(USUAL_PORTS)) ports[name] = await freePort();
  const breaking = new AbortController();
  let end = () => breaking.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end());
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const system = await startSystem({
    ...{ dataFolder: path.join(folder, 'data'), ports, env: { LOG_LEVEL: 'warn' }, signal: breaking.signal },
  }).catch((error) => {
    remove();
    throw error;
  });
  end = () =>
    void system
      .stop()
      .then(remove)
      .then(() => process.exit(130));
  try {
    // The worker forwards what is submitted; it is measured elsewhere and would only share the cores here.
    await system.parts.find(({ name }) => name === 'worker').stop();
    return await work(system);
  } finally {
    await system.stop();
    remove();
  }
}
