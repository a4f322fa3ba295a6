import { childrenOf, type DesignNode, type FormDesign } from '@mot-cua/domain/form/design';

/** One line of the structure as it is seen now. */
export interface TreeRow {
  readonly node: DesignNode;
  readonly level: number;
  /** Its place among its neighbours, from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
  readonly parent: string;
  readonly isOpen?: boolean;
}

/** The lines of the structure, top to bottom; what stands in a folded node is left out. */
export function treeRows(design: FormDesign, folded: ReadonlySet<string>): readonly TreeRow[] {
  const rowsOf = (nodes: readonly DesignNode[], level: number, parent: string): TreeRow[] =>
    nodes.flatMap((node, index) => {
      const children = childrenOf(node);
      const isHolder = node.type === 'page' || node.type === 'group' || children.length > 0;
      const isOpen = isHolder ? !folded.has(node.id) : undefined;
      const row = { node, level, position: index + 1, count: nodes.length, parent, isOpen };
      return [row, ...(isOpen ? rowsOf(children, level + 1, node.id) : [])];
    });
  return rowsOf(design.pages, 1, '');
}
