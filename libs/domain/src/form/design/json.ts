/** A JSON object as it was written. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one for everything else. */
export function jsonOf(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The object without some of its names. */
export function without(json: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));
}

/** The names of an object that are present with a value, as `name: value` pairs of a new one. */
export function present(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** Whether an object has no names but these. */
export function hasOnly(json: Json, names: readonly string[]): boolean {
  return Object.keys(json).every((name) => names.includes(name));
}
