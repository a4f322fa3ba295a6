// Names the installed packages that are ESM throughout, so that Jest, which runs CommonJS here, compiles these and no others.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} folder a node_modules folder; those nested in its packages are looked into too
 * @returns {Set<string>} names of packages whose package.json says "type": "module"
 */
export function esmPackages(folder, found = new Set()) {
  if (!existsSync(folder)) return found;
  for (const name of packageNames(folder)) {
    const manifest = path.join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    if (JSON.parse(readFileSync(manifest, 'utf8')).type === 'module') found.add(name);
    esmPackages(path.join(folder, name, 'node_modules'), found);
  }
  return found;
}

function packageNames(folder) {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(path.join(folder, name)).map((part) => `${name}/${part}`) : [name],
    );
}
