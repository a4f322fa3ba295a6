import { refuse, type Edit } from './edit';
import { inserted } from './edit-structure';
import { freeName } from './field-names';
import type { DesignNode, FormDesign } from './form-design';
import { settle } from './settle';
import { childrenOf, isGated, mapNodes, nodeAt, pathsOf, placeOf, UNSHOWN, withChildren } from './tree';

/**
 * Puts a copy of an element behind it, with names of its own; conditions within it name the copies. A copied place of a paper has
 * no paper yet, for each is attached at one place.
 */
export function duplicateElement(design: FormDesign, id: string): Edit {
  const node = nodeAt(design, id);
  const place = placeOf(design, id);
  if (!node || !place || place.parent === UNSHOWN || node.type === 'asWritten') return refuse(design, 'notHere');
  const parent = nodeAt(design, place.parent);
  const names = parent?.type === 'field' ? parent.fields.map(({ path }) => path) : takenPaths(design);
  const copier = new Copier(design.nextId, names);
  const copy = copier.copyOf(node);
  const next = inserted({ ...design, nextId: copier.nextId }, copy, { ...place, index: place.index + 1 });
  return { design: settle(withConditionsOf(next, copy, copier.paths)), id: copy.id };
}

function takenPaths(design: FormDesign): readonly string[] {
  return [...pathsOf(design), ...design.sections.map(({ path }) => path)];
}

class Copier {
  /** The path of each copy, by that of the field it was made of. */
  readonly paths = new Map<string, string>();

  constructor(
    public nextId: number,
    private readonly taken: readonly string[],
  ) {}

  copyOf(node: DesignNode): DesignNode {
    const id = `e${this.nextId}`;
    this.nextId += 1;
    if (node.type === 'paper') return { ...node, id, paper: '' };
    if (node.type !== 'field') {
      return withChildren({ ...node, id }, (children) => children.map((child) => this.copyOf(child)));
    }
    const path = freeName(node.path, [...this.taken, ...this.paths.values()]);
    this.paths.set(node.path, path);
    return { ...node, id, path, fields: node.fields.map((field, index) => ({ ...field, id: `${id}-${index}` })) };
  }
}

function withConditionsOf(design: FormDesign, copy: DesignNode, paths: ReadonlyMap<string, string>): FormDesign {
  const ids = new Set(idsIn(copy));
  return mapNodes(design, (node) => {
    if (!isGated(node) || !node.when || !ids.has(node.id)) return node;
    return { ...node, when: { ...node.when, path: paths.get(node.when.path) ?? node.when.path } };
  });
}

function idsIn(node: DesignNode): readonly string[] {
  return [node.id, ...childrenOf(node).flatMap(idsIn)];
}
