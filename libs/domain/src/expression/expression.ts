import { Environment, EvaluationError, type ASTNode } from '@marcbachmann/cel-js';
import type { Answers, FormDefinition } from '../form/form';
import { answerTypes, answerValues, oneOfEach } from './answer-types';

/**
 * A small formula or condition over the answers of a form, in the Common Expression Language: `answers.copies * 8000`,
 * `answers.child.birthPlaceKind == "facility"`. It has no loops, no state and no way out.
 */
export type Expression = string;

/** What an expression may speak of. */
export interface Situation {
  readonly answers: Answers;
  /** Code of the case (trường hợp); `''` where the procedure has none. */
  readonly caseCode: string;
  readonly channel: string;
}

/** What an expression must give: a yes or no, or a whole number. */
export type ExpressionKind = 'condition' | 'amount';

/** What is wrong with an expression: a stable code, and the parser's own words for who writes it. */
export interface ExpressionFault {
  readonly code: 'syntax' | 'unknownField' | 'unknownName' | 'wrongType' | 'divisionByZero' | 'tooLong' | 'tooComplex';
  readonly detail: string;
}

const LONGEST = 1_000;
/** Enough for any tariff; a formula that needs more should be several fees. */
const LIMITS = { maxAstNodes: 200, maxDepth: 24, maxListElements: 50, maxMapEntries: 20, maxCallArguments: 8 } as const;
const TYPE_OF: Readonly<Record<ExpressionKind, string>> = { condition: 'bool', amount: 'int' };

type Parsed = ReturnType<Environment['parse']>;

/** A form as its expressions see it; what was parsed is kept, for the same few expressions meet every filing. */
interface Reader {
  readonly environment: Environment;
  readonly parsed: Map<Expression, Parsed>;
  readonly read: Map<Expression, readonly string[]>;
}

const readers = new WeakMap<object, Reader>();

function readerOf({ schema }: FormDefinition): Reader {
  const known = readers.get(schema);
  if (known) return known;
  const environment = new Environment({ limits: LIMITS })
    .registerVariable({ name: 'answers', schema: answerTypes(schema) as Record<string, never> })
    .registerVariable('caseCode', 'string')
    .registerVariable('channel', 'string')
    .registerFunction('min(int, int): int', (a: bigint, b: bigint) => (a < b ? a : b))
    .registerFunction('max(int, int): int', (a: bigint, b: bigint) => (a > b ? a : b))
    .registerFunction('roundUp(double): int', (a: number) => BigInt(Math.ceil(a)));
  const reader = { environment, parsed: new Map(), read: new Map() } satisfies Reader;
  readers.set(schema, reader);
  return reader;
}

/** @throws Error when it does not parse */
function parsedFor(form: FormDefinition, expression: Expression): Parsed {
  const { environment, parsed } = readerOf(form);
  const known = parsed.get(expression);
  if (known) return known;
  const fresh = environment.parse(expression);
  parsed.set(expression, fresh);
  return fresh;
}

/** What is wrong with an expression over a form; `undefined` when it may be used. Never throws. */
export function faultOfExpression(
  form: FormDefinition,
  expression: Expression,
  kind: ExpressionKind,
): ExpressionFault | undefined {
  if (expression.length > LONGEST) return { code: 'tooLong', detail: String(LONGEST) };
  const { environment } = readerOf(form);
  const checked = environment.check(expression);
  if (!checked.valid) {
    const { name = '', code = '', summary = '' } = checked.error ?? {};
    const detail = summary.replace(/^.*: (?=[^:]*$)/, '');
    return { code: CODES[code] ?? (name === 'TypeError' ? 'wrongType' : 'syntax'), detail };
  }
  if (checked.type !== TYPE_OF[kind]) return { code: 'wrongType', detail: String(checked.type) };
  const beyond = beyondUse(syntaxOf(form, expression));
  if (beyond !== undefined) return { code: 'tooComplex', detail: beyond };
  // The types within rows are only known once there is a row.
  try {
    environment.evaluate(expression, { answers: oneOfEach(form.schema), caseCode: '', channel: '' });
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return { code: CODES[error.code] ?? 'wrongType', detail: error.summary };
  }
  return undefined;
}

/** The library's names of what went wrong, as ours. */
const CODES: Readonly<Record<string, ExpressionFault['code']>> = {
  no_such_key: 'unknownField',
  cannot_index_type: 'unknownField',
  unknown_variable: 'unknownName',
  no_matching_overload: 'wrongType',
  limit_exceeded: 'tooComplex',
  division_by_zero: 'divisionByZero',
};

/** The parsed expression. @throws Error when it does not parse */
export function syntaxOf(form: FormDefinition, expression: Expression): ASTNode {
  return parsedFor(form, expression).ast;
}

/** @throws Error for an expression that `faultOfExpression` would have refused */
export function isTrue(form: FormDefinition, expression: Expression, situation: Situation): boolean {
  return evaluate(form, expression, situation) === true;
}

/** A whole number. @throws Error for an expression that was to be refused, or a number too large to be exact */
export function amountOf(form: FormDefinition, expression: Expression, situation: Situation): number {
  const value = evaluate(form, expression, situation);
  const amount = typeof value === 'bigint' ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(amount)) throw new RangeError(`No whole number: ${expression}`);
  return amount;
}

function evaluate(form: FormDefinition, expression: Expression, { answers, ...rest }: Situation): unknown {
  return parsedFor(form, expression)({ answers: answerValues(form.schema, answers), ...rest });
}

/** JSON pointers of the answers that an expression reads, each once. */
export function answersRead(form: FormDefinition, expression: Expression): readonly string[] {
  const { read } = readerOf(form);
  const known = read.get(expression);
  if (known) return known;
  const pointers = pointersIn(syntaxOf(form, expression));
  read.set(expression, pointers);
  return pointers;
}

function pointersIn(syntax: ASTNode): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(syntax)) {
    const path = pathOf(node);
    if (path?.[0] === 'answers' && path.length > 1) found.add(`/${path.slice(1).join('/')}`);
  }
  // `answers.child.sex` is read through `answers.child`, which nobody asked for by itself.
  return [...found].filter((pointer) => ![...found].some((other) => other.startsWith(`${pointer}/`)));
}

/** The names of `answers.child.sex`; `undefined` for anything but a chain of names. */
export function pathOf(node: ASTNode): string[] | undefined {
  if (node.op === 'id') return [node.args];
  if (node.op !== '.') return undefined;
  const [owner, name] = node.args;
  const above = pathOf(owner);
  return above && [...above, name];
}

const OPERATORS = new Set('value id . ?: && || !_ -_ == != < <= > >= in + - * / list'.split(' '));
const FUNCTIONS = new Set(['size', 'min', 'max', 'roundUp']);
const METHODS = new Set(['size', 'contains', 'startsWith', 'endsWith']);
const LOOPS = new Set(['all', 'exists', 'exists_one']);

/**
 * The first part of an expression that may take long or fail for some answers; `undefined` when there is none. A pattern may take for
 * ever on a text of somebody's choosing, a place in a list may not be there, and loops within loops grow with every row.
 */
function beyondUse(node: ASTNode, inLoop = false): string | undefined {
  const isLoop = node.op === 'rcall' && LOOPS.has(node.args[0]);
  const isOfUse =
    OPERATORS.has(node.op) ||
    (node.op === 'call' && FUNCTIONS.has(node.args[0])) ||
    (node.op === 'rcall' && METHODS.has(node.args[0])) ||
    (isLoop && !inLoop);
  if (!isOfUse) return textOf(node);
  return childrenOf(node).reduce<string | undefined>(
    (found, child) => found ?? beyondUse(child, inLoop || isLoop),
    undefined,
  );
}

/** The part of an expression that a node was read from. */
export function textOf({ input, range }: ASTNode): string {
  return input.slice(range.start, range.end);
}

function nodesOf(node: ASTNode): ASTNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

/** The parts that a part is made of. */
export function childrenOf(node: ASTNode): ASTNode[] {
  return [node.args].flat(4).filter(isSyntax);
}

function isSyntax(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}
