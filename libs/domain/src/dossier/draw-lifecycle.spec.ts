import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drawLifecycle } from './draw-lifecycle';

it('the table of transitions in the docs is the one that the code goes by', () => {
  const drawn = path.resolve(__dirname, '../../../../docs/domain/dossier-lifecycle.md');
  // After a change of the lifecycle: npm run docs:lifecycle.
  expect(readFileSync(drawn, 'utf8')).toBe(drawLifecycle());
});
