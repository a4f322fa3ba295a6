import type { FormDesign } from './form-design';
import { chainOf, isIn, joined, lastName, parentOf } from './paths';
import { placedFields } from './tree';
import { implies, Visibilities, type Condition } from './visibility';

/** A path must be answered in its section while all conditions hold; without any, always. */
export interface Requirement {
  readonly when: readonly Condition[];
  readonly path: string;
  /** The field for whose sake. */
  readonly of: string;
}

/** All that the schema must require so that each required field is answered when, and only when, it is shown. */
export function requirementsOf(design: FormDesign): readonly Requirement[] {
  const visibilities = new Visibilities(design);
  const required = placedFields(design)
    .filter(({ field }) => field.required)
    .flatMap(({ field }) => {
      const when = visibilities.of(field.path);
      return Array.isArray(when) ? [{ path: field.path, when: when as readonly Condition[] }] : [];
    });
  const unshown = design.unshown.filter((field) => field.required).map(({ path }) => ({ path, when: [] }));
  const shared = sharedConditions(design, required);
  const optional = design.sections.filter(({ mayBeLeftOut }) => mayBeLeftOut);
  return [...required, ...unshown].flatMap(({ path, when }) => {
    const section = parentOf(path);
    if (when.length === 0) {
      const parts = chainOf(path).filter(
        (part) => part === path || !optional.some((one) => isIn(one.path, part) && isIn(path, one.path)),
      );
      return parts.map((part) => ({ when, path: part, of: path }));
    }
    const whole = shared.get(section);
    if (!whole) return chainOf(path).map((part) => ({ when, path: part, of: path }));
    const isShared = implies(whole, when);
    return [
      ...chainOf(section).map((part) => ({ when: whole, path: part, of: path })),
      ...(isShared ? [] : chainOf(section).map((part) => ({ when, path: part, of: path }))),
      { when: isShared ? [] : when, path: joined(section, lastName(path)), of: path },
    ];
  });
}

/** For each section that is asked for as a whole: when. */
function sharedConditions(
  { sections }: FormDesign,
  required: readonly { readonly path: string; readonly when: readonly Condition[] }[],
): ReadonlyMap<string, readonly Condition[]> {
  return new Map(
    sections.flatMap(({ path, asWhole }) => {
      const [first, ...others] = required.filter((field) => parentOf(field.path) === path);
      if (!asWhole || !first) return [];
      const whole = first.when.filter((condition) => others.every(({ when }) => implies(when, [condition])));
      return whole.length > 0 ? [[path, whole] as const] : [];
    }),
  );
}

/** Whether what is required of a path follows from one of the others. */
export function follows(
  { when, path }: Pick<Requirement, 'when' | 'path'>,
  from: readonly Pick<Requirement, 'when' | 'path'>[],
  visibilities: Visibilities,
): boolean {
  const closed = visibilities.closed(when);
  return from.some((other) => other.path === path && implies(closed, other.when));
}
