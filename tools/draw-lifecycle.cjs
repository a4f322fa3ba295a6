// npm run docs:lifecycle: draws the table of transitions into the docs.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { drawLifecycle } = require('../libs/domain/src/dossier/draw-lifecycle.ts');

const file = path.resolve(__dirname, '../docs/domain/dossier-lifecycle.md');
writeFileSync(file, drawLifecycle());
console.log(`Drawn: ${path.relative(process.cwd(), file)}`);
