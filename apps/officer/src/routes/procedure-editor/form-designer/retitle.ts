import type { Text } from '@mot-cua/domain';
import {
  changeElement,
  fieldNameOf,
  freeName,
  freePath,
  joined,
  lastName,
  nodeAt,
  parentOf,
  placeOf,
  renameInRow,
  renamePath,
  type DesignField,
  type Edit,
  type FormDesign,
} from '@mot-cua/domain/form/design';

/**
 * Gives an element a title. The name of a field that is new goes along while nobody has given it one by hand; a field that was there
 * before keeps its name, because expressions, drafts and other systems may know it.
 */
export function retitle(design: FormDesign, id: string, title: Text, isNew: boolean): Edit {
  const node = nodeAt(design, id);
  const titled = changeElement(design, id, { title });
  if (!isNew || node?.type !== 'field' || titled.refused || !isNamedAfterTitle(node)) return titled;
  const name = fieldNameOf(title.vi);
  if (stemOf(lastName(node.path)) === stemOf(name)) return titled;
  return { ...renamed(titled.design, node, name), id };
}

function renamed(design: FormDesign, field: DesignField, name: string): Edit {
  const parent = nodeAt(design, placeOf(design, field.id)?.parent ?? '');
  if (parent?.type === 'field') {
    const taken = parent.fields.map(({ path }) => path);
    return renameInRow(design, field.id, freeName(name, taken));
  }
  return renamePath(design, field.path, freePath(design, joined(parentOf(field.path), name)));
}

function isNamedAfterTitle({ path, title, kind }: DesignField): boolean {
  const name = stemOf(lastName(path));
  return name === stemOf(fieldNameOf(title.vi)) || (kind === 'consent' && name === 'camDoan');
}

const stemOf = (name: string): string => name.replace(/\d+$/, '');
