import type { Answers } from '../form/form';

type Node = Readonly<Record<string, unknown>>;

/** Type of one answer as an expression sees it: a type of CEL, or fields with types of their own. */
export type AnswerType = string | { readonly [name: string]: AnswerType };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an expression may say of the answers to a form, by the names of its schema. */
export function answerTypes(schema: unknown): { readonly [name: string]: AnswerType } {
  const types = isNode(schema) ? typeOf(schema) : {};
  return typeof types === 'string' ? {} : types;
}

function typeOf(schema: Node): AnswerType {
  const properties = schema['properties'];
  if (isNode(properties)) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, isNode(property) ? typeOf(property) : 'dyn']),
    );
  }
  switch (schema['type']) {
    case 'string':
      return 'string';
    case 'integer':
      return 'int';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'array':
      return 'list';
    default:
      return 'dyn';
  }
}

/**
 * The answers as an expression reads them: whole numbers exact, and what was not answered (yet) as `''`, 0, false or an empty list, so
 * that no expression fails for want of an answer.
 */
export function answerValues(schema: unknown, answers: Answers): Readonly<Record<string, unknown>> {
  const values = isNode(schema) ? valueOf(schema, answers) : {};
  return isNode(values) ? values : {};
}

/** Values as `answerValues` gives them, with one row in every list, to try an expression on. */
export function oneOfEach(schema: unknown): Readonly<Record<string, unknown>> {
  return answerValues(schema, isNode(schema) ? rowsIn(schema) : {});
}

function rowsIn(schema: Node): Readonly<Record<string, unknown>> {
  const properties = schema['properties'];
  if (!isNode(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      if (!isNode(property)) return [name, undefined];
      if (property['type'] !== 'array') return [name, rowsIn(property)];
      return [name, [isNode(property['items']) ? rowsIn(property['items']) : null]];
    }),
  );
}

function valueOf(schema: Node, answer: unknown): unknown {
  const properties = schema['properties'];
  if (isNode(properties)) {
    const given = isNode(answer) ? answer : {};
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        isNode(property) ? valueOf(property, given[name]) : given[name],
      ]),
    );
  }
  switch (schema['type']) {
    case 'string':
      return typeof answer === 'string' ? answer : '';
    case 'integer':
      return Number.isSafeInteger(answer) ? BigInt(answer as number) : 0n;
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? answer : 0;
    case 'boolean':
      return answer === true;
    case 'array':
      return Array.isArray(answer) ? answer.map((entry: unknown) => rowOf(schema['items'], entry)) : [];
    default:
      return answer ?? null;
  }
}

function rowOf(items: unknown, entry: unknown): unknown {
  return isNode(items) ? valueOf(items, entry) : entry;
}
