/** Some of a form's JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** The fields of an object of a form, in their order. */
export function propertiesOf(schema: Schema): [string, Schema][] {
  const properties = schema['properties'];
  if (!isRecord(properties)) return [];
  return Object.entries(properties).filter((entry): entry is [string, Schema] => isRecord(entry[1]));
}

/** What a field is called; a question's mark does not go before an answer. */
export function titleOf({ title }: Schema): string {
  return typeof title === 'string' ? title.replace(/\s*\?$/, '') : '';
}

export function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
