import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drawComplaintLifecycle } from './draw-complaint-lifecycle';

it('the table of transitions of a complaint in the docs is the one that the code goes by', () => {
  const drawn = path.resolve(__dirname, '../../../../docs/domain/complaint-lifecycle.md');
  // After a change of the table: npm run docs:lifecycle.
  expect(readFileSync(drawn, 'utf8')).toBe(drawComplaintLifecycle());
});
