// npm start: installs, builds and runs everything on this machine, and says where.
import './node-version.mjs';
import { checkConfiguration } from './configuration.mjs';
import { buildWhatIsStale, installWhatIsMissing } from './install.mjs';
import { HELP, readOptions } from './options.mjs';
import { endOrphans, forget, remember } from './orphans.mjs';
import { checkPorts } from './ports.mjs';
import { reset } from './reset.mjs';
import { demoAccounts, table } from './table.mjs';

async function main() {
  const { help, build, dataFolder, ports, seed, reset: isReset } = readOptions(process.argv.slice(2));
  if (help) return console.log(HELP);
  await endOrphans(dataFolder);
  await checkPorts(ports);
  remember(dataFolder, []);
  installWhatIsMissing();
  if (build) buildWhatIsStale();
  await checkConfiguration();

  const breaking = new AbortController();
  let stop = () => breaking.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());
  if (isReset) await reset(dataFolder);
  const { startSystem } = await import('./system.mjs');
  const system = await startSystem({
    dataFolder,
    ports,
    seed,
    say: console.log,
    onStarted: (parts) => remember(dataFolder, parts),
    signal: breaking.signal,
  });

  let isStopping = false;
  const end = async (code) => {
    if (isStopping) return;
    isStopping = true;
    console.log('\nStopping …');
    await system.stop();
    forget(dataFolder);
    process.exit(code);
  };
  stop = () => void end(0);
  if (breaking.signal.aborted) return stop();
  console.log(table(system, dataFolder, seed ? await demoAccounts() : []));
  setInterval(() => {
    const failure = isStopping ? undefined : system.failure();
    if (!failure) return;
    console.error(`\n${failure}`);
    void end(1);
  }, 500);
}

main().catch((error) => {
  const isBrokenOff = error.name === 'AbortError';
  console.error(isBrokenOff ? '\nStopped.' : `\n${error.message}`);
  process.exit(isBrokenOff ? 0 : 1);
});
