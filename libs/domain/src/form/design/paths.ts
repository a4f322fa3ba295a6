/** `child.fullName` as the names it goes through; none for `''`. */
export function namesOf(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

export function joined(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}

/** The path of the section that holds a field; `''` for the form itself. */
export function parentOf(path: string): string {
  return namesOf(path).slice(0, -1).join('.');
}

export function lastName(path: string): string {
  return namesOf(path).at(-1) ?? '';
}

/** The path and those of the sections around it, the outermost first: `child`, `child.fullName`. */
export function chainOf(path: string): string[] {
  const names = namesOf(path);
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

/** Whether a path is another one or lies in it. */
export function isIn(path: string, outer: string): boolean {
  return outer === '' || path === outer || path.startsWith(`${outer}.`);
}

/** The path after everything in `from` has moved to `to`. */
export function renamed(path: string, from: string, to: string): string {
  return isIn(path, from) && from !== '' ? to + path.slice(from.length) : path;
}

/** `#/properties/child/properties/fullName` for `child.fullName`. */
export function scopeOfPath(path: string): string {
  return `#/${namesOf(path)
    .map((name) => `properties/${name}`)
    .join('/')}`;
}

/** The path that a control's scope names; `undefined` where no path can hold it. */
export function pathOfScope(scope: unknown): string | undefined {
  if (typeof scope !== 'string') return undefined;
  const [root, ...parts] = scope.split('/');
  if (root !== '#' || parts.length === 0 || parts.length % 2 === 1) return undefined;
  const names = parts.filter((_, index) => index % 2 === 1);
  const isPlain = parts.every((part, index) => index % 2 === 1 || part === 'properties');
  return isPlain && names.every((name) => name !== '' && !/[.~]/.test(name)) ? names.join('.') : undefined;
}
