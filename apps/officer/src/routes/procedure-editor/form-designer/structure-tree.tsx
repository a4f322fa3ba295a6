import type { DesignNode, NewElement } from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { useEffect, useRef, useState } from 'react';
import { DESIGNER_WORDS } from './designer.words';
import type { FaultsById } from './faults-of-elements';
import { useNodeName } from './node-words';
import classes from './structure-tree.module.css';
import { TreeItem } from './tree-item';
import { treeRows, type TreeRow } from './tree-rows';
import type { DropSide } from './drag';
import type { Direction } from './tree-moves';
import type { Designer } from './use-designer';

export interface StructureActs {
  readonly move: (id: string, direction: Direction) => void;
  readonly drop: (id: string, target: DesignNode, side: DropSide) => void;
  readonly addAt: (kind: NewElement, target: DesignNode, side: DropSide) => void;
  readonly remove: (id: string) => void;
  readonly duplicate: (id: string) => void;
  readonly openProperties: () => void;
}

interface StructureTreeProps {
  readonly designer: Designer;
  readonly acts: StructureActs;
  readonly faults: FaultsById;
}

const STEPS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** Pages, groups and fields as a tree that the keyboard and the mouse can rearrange. */
export function StructureTree({ designer, acts, faults }: StructureTreeProps) {
  const say = useText();
  const nodeName = useNodeName();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const tree = useRef<HTMLDivElement>(null);
  const rows = treeRows(designer.design, folded);
  const current = rows.find(({ node }) => node.id === designer.selected) ?? rows[0];
  const currentId = current?.node.id ?? '';

  // An element that was moved is made anew elsewhere: the focus goes with it.
  useEffect(() => {
    const item = tree.current?.querySelector<HTMLElement>(`[data-node="${currentId}"]`);
    item?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement === null;
    if (tree.current?.dataset['owned'] === 'true' && (isLost || tree.current.contains(activeElement))) item?.focus();
  });

  const fold = (id: string, isFolded: boolean) =>
    setFolded((before) => new Set([...[...before].filter((one) => one !== id), ...(isFolded ? [id] : [])]));
  const go = (row: TreeRow | undefined) => row && designer.select(row.node.id);

  function onKeyDown(event: React.KeyboardEvent) {
    if (!current) return;
    const index = rows.indexOf(current);
    const act = keyAct(event, current, index);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function keyAct(event: React.KeyboardEvent, row: TreeRow, index: number): (() => void) | undefined {
    const { key } = event;
    const { id } = row.node;
    const step = STEPS[key];
    if (event.altKey) return step && (() => acts.move(id, step));
    if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'd' ? () => acts.duplicate(id) : undefined;
    const plain: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(rows[index + 1]),
      ArrowUp: () => go(rows[index - 1]),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
      ArrowRight: () => (row.isOpen === false ? fold(id, false) : row.isOpen && go(rows[index + 1])),
      ArrowLeft: () => (row.isOpen ? fold(id, true) : go(rows.find(({ node }) => node.id === row.parent))),
      Enter: acts.openProperties,
      Delete: () => acts.remove(id),
    };
    return plain[key];
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={say(DESIGNER_WORDS.structure)}
      className={classes.tree}
      onKeyDown={onKeyDown}
      onFocus={() => tree.current && (tree.current.dataset['owned'] = 'true')}
      onBlur={({ relatedTarget }) => {
        // Without a new owner the focused line was only taken away, to come back elsewhere.
        if (relatedTarget && tree.current && !tree.current.contains(relatedTarget))
          tree.current.dataset['owned'] = 'false';
      }}
    >
      {rows.map((row) => (
        <TreeItem
          key={row.node.id}
          row={row}
          name={nodeName(row.node)}
          isSelected={row.node.id === currentId}
          faults={faults.get(row.node.id) ?? []}
          onSelect={() => designer.select(row.node.id)}
          onFold={(isFolded) => fold(row.node.id, isFolded)}
          onDrop={(dragged, side) =>
            dragged.what === 'new' ? acts.addAt(dragged.kind, row.node, side) : acts.drop(dragged.id, row.node, side)
          }
        />
      ))}
    </div>
  );
}
