// Lets `node -r ./tools/swc-register.cjs` run our TypeScript as it is, decorators included; what was compiled once is kept on disk.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { threadId } = require('node:worker_threads');

const root = path.resolve(__dirname, '..');
const settings = fs.readFileSync(path.join(root, '.swcrc'), 'utf8');
const { $schema: _schema, ...swcrc } = JSON.parse(settings);
const cache = path.join(root, 'node_modules/.cache/swc-register');
fs.mkdirSync(cache, { recursive: true });
process.setSourceMapsEnabled(true);

function compiled(filename) {
  const source = fs.readFileSync(filename, 'utf8');
  const key = crypto.createHash('sha256').update(settings).update(filename).update(source).digest('hex');
  const file = path.join(cache, `${key}.js`);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  const { code } = require('@swc/core').transformSync(source, {
    ...swcrc,
    filename,
    swcrc: false,
    sourceMaps: 'inline',
  });
  // Written aside and moved, so that two processes or threads that start at once never read half a file.
  const aside = `${file}.${process.pid}.${threadId}`;
  fs.writeFileSync(aside, code);
  fs.renameSync(aside, file);
  return code;
}

require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);
