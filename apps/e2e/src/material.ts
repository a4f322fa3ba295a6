import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** Two real files and complete answers to the form of a procedure. */
export interface Material {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly photo: Buffer;
  readonly document: Buffer;
}

/** What the demo carries for a procedure; by itself for a birth registration. */
export function demoMaterial(procedureCode = '1.001193'): Material {
  const script = `
    import { photo, document } from './tools/demo/papers.mjs';
    import demo from './apps/api/dist/demo/index.js';
    console.log(JSON.stringify({ answers: demo.EXAMPLE_ANSWERS[${JSON.stringify(procedureCode)}],
      photo: photo().toString('base64'), document: document('Giay to').toString('base64') }));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const { answers, photo, document } = JSON.parse(printed) as Record<'photo' | 'document', string> &
    Pick<Material, 'answers'>;
  return { answers, photo: Buffer.from(photo, 'base64'), document: Buffer.from(document, 'base64') };
}
