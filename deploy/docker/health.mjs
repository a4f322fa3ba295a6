// For health checks of containers: node health.mjs <address> ends with 0 when it answers 2xx.
const answer = await fetch(process.argv[2], { signal: AbortSignal.timeout(4000) }).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
