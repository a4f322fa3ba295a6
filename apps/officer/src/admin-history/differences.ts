import type { AdminChange } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';

/** How a property is called and its values are read. What has no words here is not shown. */
export interface PropertyWords {
  readonly name: Text;
  /** The words of a value that is there; absent: the value itself. */
  readonly show?: (value: unknown) => string;
}

export interface Difference {
  readonly property: string;
  readonly name: Text;
  /** `null`: there was none, or there is none any more. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What a change did to each property that has words, in their order; a thing that began or ended shows all that it had. */
export function differencesOf(
  { before, after }: Pick<AdminChange, 'before' | 'after'>,
  properties: Readonly<Record<string, PropertyWords>>,
): Difference[] {
  return Object.entries(properties).flatMap(([property, { name, show = plainly }]) => {
    const read = (value: unknown) => (isNothing(value) ? null : show(value) || null);
    const [from, to] = [read(before?.[property]), read(after?.[property])];
    return from === to ? [] : [{ property, name, from, to }];
  });
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function plainly(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
