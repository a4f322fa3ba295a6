// Jest's global tear-down: ends the throw-away PostgreSQL. The watchdog removes its data.
export default async function stopTestPostgres() {
  await globalThis.testPostgres?.stop();
}
