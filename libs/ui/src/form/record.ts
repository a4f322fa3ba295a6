export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a record; an empty one for everything else. */
export function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The value as a list of records; whatever is none of them is left out. */
export function recordsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textIn(record: Json, name: string): string | undefined {
  const value = record[name];
  return typeof value === 'string' ? value : undefined;
}
