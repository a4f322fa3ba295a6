// Compiles one server project from TypeScript to CommonJS in its dist folder: node tools/build-server.mjs libs/domain
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from '@swc/core';

const root = path.resolve(import.meta.dirname, '..');
const project = path.resolve(root, process.argv[2]);
const out = path.join(project, 'dist');
const source = project === path.join(root, 'migrations') ? project : path.join(project, 'src');
const { $schema: _schema, ...swcrc } = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));

// Specs and what only they use stay out.
const isSource = (file) => /\.ts$/.test(file) && !/\.(spec|d)\.ts$/.test(file) && !/(^|\/)testing\//.test(file);
const isAsset = (file) => /\.(json|html|css|svg|sql)$/.test(file) && !/(^|\/)(package|tsconfig.*)\.json$/.test(file);

rmSync(out, { recursive: true, force: true });
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(source, path.join(entry.parentPath, entry.name)))
  .filter((file) => !file.startsWith('dist') && !file.startsWith('node_modules'));

await Promise.all(
  files.map(async (file) => {
    const target = path.join(out, file.replace(/\.ts$/, '.js'));
    if (isSource(file)) {
      const filename = path.join(source, file);
      const { code, map } = await transform(readFileSync(filename, 'utf8'), { ...swcrc, filename, swcrc: false });
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
      writeFileSync(`${target}.map`, map);
    } else if (isAsset(file)) {
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(path.join(source, file), target);
    }
  }),
);
