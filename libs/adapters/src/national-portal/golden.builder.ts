import { readFileSync, writeFileSync } from 'node:fs';

/** Compares messages with the file that holds them; `GOLDEN=write` writes what is not there, to be read before it is committed. */
export function expectGolden(file: string, messages: unknown): void {
  if (process.env.GOLDEN === 'write') writeFileSync(file, `${JSON.stringify(messages, null, 2)}\n`);
  expect(messages).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
