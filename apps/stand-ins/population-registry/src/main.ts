import { buildServer } from './build-server';
import { readConfig } from './config';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = buildServer(config);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const address = await server.listen({ host: config.host, port: config.port });
  console.log(`Population registry (stand-in) on ${address}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
