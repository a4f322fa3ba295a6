type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A name as a part of a JSON pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The names that a JSON pointer goes through; none for the empty pointer. */
export function pointerNames(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The schema of one field within a form's schema; `undefined` where the form has no such field. */
export function schemaOfField(schema: unknown, names: readonly string[]): Node | undefined {
  const found = names.reduce<unknown>((inner, name) => {
    if (!isNode(inner)) return undefined;
    const properties = inner['properties'];
    return isNode(properties) ? properties[name] : inner['items'];
  }, schema);
  return isNode(found) ? found : undefined;
}

/** What the names lead to; `undefined` where there is nothing. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (isNode(inner) ? inner[name] : undefined), value);
}

/** Where a field stands in its form: the place of each of its names among its neighbours, to sort by. */
export function placeOfField(schema: unknown, names: readonly string[]): number[] {
  return names.map((name, depth) => {
    const properties = schemaOfField(schema, names.slice(0, depth))?.['properties'];
    const place = isNode(properties) ? Object.keys(properties).indexOf(name) : Number(name);
    return place >= 0 ? place : Number.MAX_SAFE_INTEGER;
  });
}

/** A value with an entry put where the names lead; everything beside it stays. */
export function putAt(value: unknown, [name, ...rest]: readonly string[], entry: unknown): unknown {
  if (name === undefined) return entry;
  if (Array.isArray(value)) {
    return value.map((old: unknown, index) => (String(index) === name ? putAt(old, rest, entry) : old));
  }
  const node: Node = isNode(value) ? value : {};
  return { ...node, [name]: putAt(node[name], rest, entry) };
}

/** A value without what the names lead to; an entry of a list is emptied, so that those after it keep their places. */
export function takeAway<Value>(value: Value, names: readonly string[]): Value;
export function takeAway(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || !isNode(value)) return value;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => {
      if (String(index) !== name) return entry;
      return rest.length === 0 ? {} : takeAway(entry, rest);
    });
  }
  if (!(name in value)) return value;
  if (rest.length > 0) return { ...value, [name]: takeAway(value[name], rest) };
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
}
