// npm run docs:lifecycle: draws the tables of transitions into the docs.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { drawComplaintLifecycle } = require('../libs/domain/src/complaint/draw-complaint-lifecycle.ts');
const { drawLifecycle } = require('../libs/domain/src/dossier/draw-lifecycle.ts');

const PAGES = { 'dossier-lifecycle.md': drawLifecycle, 'complaint-lifecycle.md': drawComplaintLifecycle };

for (const [name, draw] of Object.entries(PAGES)) {
  const file = path.resolve(__dirname, '../docs/domain', name);
  writeFileSync(file, draw());
  console.log(`Drawn: ${path.relative(process.cwd(), file)}`);
}
