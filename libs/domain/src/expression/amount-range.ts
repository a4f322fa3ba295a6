import type { ASTNode } from '@marcbachmann/cel-js';
import { pointerNames, schemaOfField } from '../form/json-pointer';
import type { FormDefinition } from '../form/form';
import { childrenOf, pathOf, syntaxOf, textOf, type Expression } from './expression';

/** From the least to the most that a formula can give, both included. */
export interface AmountRange {
  readonly least: number;
  readonly most: number;
}

/** Why nothing can be said of what a formula gives, and which part of it is to blame. */
export interface NoRange {
  /** A part is beyond adding, multiplying, dividing, choosing and counting; may divide by nothing; or is no longer exact. */
  readonly because: 'unsupported' | 'divisionByZero' | 'tooLarge';
  readonly detail: string;
}

/** Beyond this an amount of đồng is no longer exact, and no fee. */
export const LARGEST_AMOUNT = 1_000_000_000_000;

class Unbounded extends Error {
  constructor(readonly reason: NoRange) {
    super(reason.detail);
  }
}

/**
 * The range of whole numbers that a formula can give for any answers that the form's schema allows, worked out from the least and the
 * most of each answer. Wider than the truth where answers depend on one another; never narrower.
 */
export function amountRange(form: FormDefinition, expression: Expression): AmountRange | NoRange {
  try {
    return rangeOf(form, syntaxOf(form, expression));
  } catch (error) {
    if (error instanceof Unbounded) return error.reason;
    throw error;
  }
}

/** What a condition may divide by nothing or work out beyond what is exact, for any answers; `undefined` when it never does. */
export function faultOfCondition(form: FormDefinition, expression: Expression): NoRange | undefined {
  try {
    checkWithin(form, syntaxOf(form, expression));
    return undefined;
  } catch (error) {
    if (error instanceof Unbounded) return error.reason;
    throw error;
  }
}

function rangeOf(form: FormDefinition, node: ASTNode): AmountRange {
  const range = widest(form, node);
  if (Math.max(-range.least, range.most) > Number.MAX_SAFE_INTEGER) {
    throw new Unbounded({ because: 'tooLarge', detail: textOf(node) });
  }
  return range;
}

function widest(form: FormDefinition, node: ASTNode): AmountRange {
  const range = (inner: ASTNode) => rangeOf(form, inner);
  switch (node.op) {
    case 'value':
      if (typeof node.args === 'bigint') return { least: Number(node.args), most: Number(node.args) };
      break;
    case '.':
      return rangeOfAnswer(form, node);
    case '-_':
      return negative(range(node.args));
    case '+':
      return sum(range(node.args[0]), range(node.args[1]));
    case '-':
      return sum(range(node.args[0]), negative(range(node.args[1])));
    case '*':
      return corners(range(node.args[0]), range(node.args[1]), (a, b) => a * b);
    case '/':
      return quotient(range(node.args[0]), range(node.args[1]), textOf(node));
    case '?:':
      checkWithin(form, node.args[0]);
      return either(range(node.args[1]), range(node.args[2]));
    case 'call':
      return rangeOfCall(form, node.args[0], node.args[1]);
  }
  throw unsupported(node);
}

function rangeOfCall(form: FormDefinition, name: string, args: readonly ASTNode[]): AmountRange {
  const [first, second] = args;
  if (first && second && (name === 'min' || name === 'max')) {
    const [a, b] = [rangeOf(form, first), rangeOf(form, second)];
    return { least: Math[name](a.least, b.least), most: Math[name](a.most, b.most) };
  }
  if (first && name === 'size') return { least: 0, most: schemaLimit(form, first, 'maxItems', 'maxLength') };
  if (first && name === 'roundUp') {
    const { least, most } = rangeOfAnswer(form, first);
    return { least: Math.ceil(least), most: Math.ceil(most) };
  }
  throw new Unbounded({ because: 'unsupported', detail: name });
}

/** What is not answered counts as 0, whatever the schema asks of an answer. */
function rangeOfAnswer(form: FormDefinition, node: ASTNode): AmountRange {
  const { minimum, maximum } = schemaOf(form, node) ?? {};
  const least = typeof minimum === 'number' ? minimum : -LARGEST_AMOUNT;
  const most = typeof maximum === 'number' ? maximum : LARGEST_AMOUNT;
  return { least: Math.min(least, 0), most: Math.max(most, 0) };
}

function schemaOf(form: FormDefinition, node: ASTNode) {
  const path = pathOf(node);
  if (path?.[0] !== 'answers') throw unsupported(node);
  return schemaOfField(form.schema, pointerNames(`/${path.slice(1).join('/')}`));
}

function schemaLimit(form: FormDefinition, node: ASTNode, ...names: readonly string[]): number {
  const schema = schemaOf(form, node) ?? {};
  const limit = names.map((name) => schema[name]).find((value) => typeof value === 'number');
  return typeof limit === 'number' ? limit : LARGEST_AMOUNT;
}

const negative = ({ least, most }: AmountRange): AmountRange => ({ least: -most, most: -least });
const sum = (a: AmountRange, b: AmountRange): AmountRange => ({ least: a.least + b.least, most: a.most + b.most });
const either = (a: AmountRange, b: AmountRange): AmountRange => ({
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
});

function quotient(a: AmountRange, b: AmountRange, detail: string): AmountRange {
  if (b.least <= 0 && b.most >= 0) throw new Unbounded({ because: 'divisionByZero', detail });
  return corners(a, b, (x, y) => Math.trunc(x / y));
}

/** What grows or shrinks steadily in each of two numbers is least and most where they are. */
function corners(a: AmountRange, b: AmountRange, of: (x: number, y: number) => number): AmountRange {
  const values = [of(a.least, b.least), of(a.least, b.most), of(a.most, b.least), of(a.most, b.most)];
  return { least: Math.min(...values), most: Math.max(...values) };
}

function unsupported(node: ASTNode): Unbounded {
  return new Unbounded({ because: 'unsupported', detail: textOf(node) });
}

/** What a condition works out on its way must be known too. */
function checkWithin(form: FormDefinition, node: ASTNode): void {
  if (ARITHMETIC.has(node.op)) rangeOf(form, node);
  else childrenOf(node).forEach((child) => checkWithin(form, child));
}

const ARITHMETIC = new Set(['+', '-', '*', '/', '-_']);
