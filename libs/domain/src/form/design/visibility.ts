import { isChoice } from './field-kinds';
import type { DesignField, FormDesign, ShownWhen } from './form-design';
import { placedFields, type Gate, type PlacedField } from './tree';

/** The answer at a path is one of the values. */
export interface Condition {
  readonly path: string;
  readonly values: readonly string[];
}

/** All of the conditions hold; `unknown` where a rule as it was written decides. */
export type Visibility = readonly Condition[] | 'unknown' | 'never';

/** The choices on the pages, on which other elements can depend, by path. */
export function choicesByPath(design: FormDesign): ReadonlyMap<string, DesignField> {
  return new Map(
    placedFields(design)
      .filter(({ field }) => isChoice(field.kind))
      .map(({ field }) => [field.path, field]),
  );
}

/** When an element behind these gates is seen. */
export function visibilityOf(gates: readonly Gate[], choices: ReadonlyMap<string, DesignField>): Visibility {
  const parts = gates.map(({ when }) => when && conditionOf(when, choices));
  if (parts.some((part) => part === undefined)) return 'unknown';
  return merged(parts.filter((part) => part !== undefined));
}

function conditionOf(
  { effect, path, values }: ShownWhen,
  choices: ReadonlyMap<string, DesignField>,
): Condition | undefined {
  const choice = choices.get(path);
  if (!choice) return undefined;
  const isMeant = ({ value }: { readonly value: string }) => values.includes(value) === (effect === 'show');
  return { path, values: choice.choices.filter(isMeant).map(({ value }) => value) };
}

/** The conditions with one for each path: what all of them allow. */
export function merged(conditions: readonly Condition[]): readonly Condition[] | 'never' {
  const byPath = new Map<string, readonly string[]>();
  for (const { path, values } of conditions) {
    const before = byPath.get(path);
    byPath.set(path, before ? before.filter((value) => values.includes(value)) : values);
  }
  const left = [...byPath].map(([path, values]) => ({ path, values }));
  return left.some(({ values }) => values.length === 0) ? 'never' : left;
}

/** Whether one set of conditions holds only where the other does. */
export function implies(given: readonly Condition[], wanted: readonly Condition[]): boolean {
  return wanted.every(({ path, values }) =>
    given.some((condition) => condition.path === path && condition.values.every((value) => values.includes(value))),
  );
}

/** When each field on a page is seen. */
export class Visibilities {
  private readonly choices: ReadonlyMap<string, DesignField>;
  private readonly placed: ReadonlyMap<string, PlacedField>;

  constructor(design: FormDesign) {
    this.choices = choicesByPath(design);
    this.placed = new Map(placedFields(design).map((entry) => [entry.field.path, entry]));
  }

  of(path: string): Visibility {
    return visibilityOf(this.placed.get(path)?.gates ?? [], this.choices);
  }

  /** The conditions with those under which their own answers are asked for: what is hidden has no answer. */
  closed(conditions: readonly Condition[], known: readonly string[] = []): readonly Condition[] {
    const more = conditions
      .filter(({ path }) => !known.includes(path))
      .flatMap(({ path }) => {
        const seen = this.of(path);
        return Array.isArray(seen) ? this.closed(seen, [...known, path]) : [];
      });
    return [...conditions, ...more];
  }
}

/** Whether something on the pages is seen only when itself is: nobody could ever see it. */
export function hasCircle(design: FormDesign): boolean {
  const gatesOf = new Map(placedFields(design).map(({ field, gates }) => [field.path, gates]));
  const leadsTo = (path: string, through: readonly string[]): boolean =>
    (gatesOf.get(path) ?? []).some(
      ({ when }) => when !== undefined && (through.includes(when.path) || leadsTo(when.path, [...through, when.path])),
    );
  return [...gatesOf.keys()].some((path) => leadsTo(path, [path]));
}
