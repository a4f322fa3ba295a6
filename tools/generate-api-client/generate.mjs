// Writes the API's OpenAPI document and the types of its client; with --check only says whether they are up to date.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLIENT = path.join(ROOT, 'libs/api-client');

const document = execFileSync(
  process.execPath,
  ['--conditions=@mot-cua/source', '-r', './tools/swc-register.cjs', 'apps/api/src/openapi/print-openapi.main.ts'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const types = astToString(await openapiTypescript(JSON.parse(document)));
const files = {
  [path.join(CLIENT, 'openapi.json')]: document,
  [path.join(CLIENT, 'src/generated.ts')]: `// Generated from openapi.json by npm run generate:api-client.\n\n${types}`,
};

if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file] of stale)
    console.error(`${path.relative(ROOT, file)} does not match the API: run npm run generate:api-client`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
  console.log('The client matches the API.');
}
