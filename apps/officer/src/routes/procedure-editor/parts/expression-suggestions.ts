import type { Text } from '@mot-cua/domain';
import type { ExpressionKind } from '@mot-cua/domain/expression';
import type { FormField } from './form-fields';
import { plainWords } from './plain-words';

/** Something that may be put into an expression, for what is typed at the cursor. */
export interface Suggestion {
  /** What stands in the expression. */
  readonly insert: string;
  readonly label: string;
}

/** Suggestions, and from where on what was typed gives way to the one that is chosen. */
export interface Suggestions {
  readonly from: number;
  readonly items: readonly Suggestion[];
}

export interface NamedValues {
  readonly name: 'caseCode' | 'channel';
  readonly title: Text;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

const MOST = 8;
/** Whatever cannot be part of a name or a title ends the words before it. */
const ENDS = /[+\-*/%<>=!&|?(),[\]"]/;
const COMPARED = /([A-Za-z_][\w.]*)\s*(?:==|!=)\s*("?)([^"=!<>&|()]*)$/;

/** What may follow before the cursor: a value of the choice that is compared, else fields whose title or name has what was typed. */
export function suggestionsFor(
  typed: string,
  fields: readonly FormField[],
  named: readonly (Omit<NamedValues, 'title'> & { readonly title: string })[],
  kind: ExpressionKind,
): Suggestions {
  const compared = COMPARED.exec(typed);
  if (compared) {
    const [, path = '', quote = '', begun = ''] = compared;
    const values =
      fields.find((field) => field.path === path)?.choices ?? named.find(({ name }) => name === path)?.values;
    if (values && values.length > 0) {
      const items = values
        .filter(({ value, label }) => matches(`${value} ${label}`, begun))
        .map(({ value, label }) => ({ insert: JSON.stringify(value), label }));
      return { from: typed.length - begun.length - quote.length, items };
    }
  }
  const from = beginningOfWords(typed);
  const words = typed.slice(from);
  const items = [
    ...byUse(fields, kind).map(({ path, title }) => ({ insert: path, label: title })),
    ...named.map(({ name, title }) => ({ insert: name, label: title })),
  ].filter(({ insert, label }) => insert !== words && matches(`${insert} ${label}`, words));
  return { from, items: items.slice(0, words === '' ? undefined : MOST) };
}

/** First what an amount counts, or a condition compares; what else there is comes after. */
function byUse(fields: readonly FormField[], kind: ExpressionKind): readonly FormField[] {
  const isOfUse = ({ kind: of, choices }: FormField) =>
    kind === 'amount' ? of === 'whole' || of === 'number' || of === 'rows' : of === 'yesNo' || choices.length > 0;
  return [...fields.filter(isOfUse), ...fields.filter((field) => !isOfUse(field))];
}

function beginningOfWords(typed: string): number {
  let at = typed.length;
  while (at > 0 && !ENDS.test(typed[at - 1] ?? '')) at -= 1;
  while (typed[at] === ' ') at += 1;
  return at;
}

function matches(text: string, words: string): boolean {
  const plain = plainWords(text);
  return plainWords(words)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
