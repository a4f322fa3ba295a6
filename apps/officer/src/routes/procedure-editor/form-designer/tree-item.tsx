import { canHoldElements, isGated, type DesignNode } from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconEye, IconGripVertical } from '@tabler/icons-react';
import { NEW_WORDS } from './designer.words';
import { useDragged, useDropTarget, type Dragged, type DropSide } from './drag';
import { iconOf, KindIcon } from './kind-icon';
import classes from './structure-tree.module.css';
import type { TreeRow } from './tree-rows';

interface TreeItemProps {
  readonly row: TreeRow;
  readonly name: string;
  readonly isSelected: boolean;
  readonly faults: readonly string[];
  readonly onSelect: () => void;
  readonly onFold: (isFolded: boolean) => void;
  readonly onDrop: (dragged: Dragged, side: DropSide) => void;
}

/** One line of the structure: what it is, its name, and the marks that it is required, shown sometimes, or has faults. */
export function TreeItem({ row, name, isSelected, faults, onSelect, onFold, onDrop }: TreeItemProps) {
  const say = useText();
  const { node, level, position, count, isOpen } = row;
  const kind = iconOf(node);
  const ref = useDragged({ what: 'element', id: node.id, type: node.type });
  const side = useDropTarget({ ref, sidesFor: (dragged) => sidesAt(node, dragged), onDrop });
  const isRequired = node.type === 'field' && node.required;
  const isSometimes = isGated(node) && (node.when !== undefined || node.rule !== undefined);
  const kindName = kind === 'asWritten' ? say({ vi: 'Viết tay', en: 'As written' }) : say(NEW_WORDS[kind]);
  return (
    <div
      ref={(element) => {
        ref.current = element;
      }}
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={count}
      aria-expanded={isOpen}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      data-node={node.id}
      data-type={node.type}
      data-drop={side}
      className={classes.item}
      style={{ paddingInlineStart: `${(level - 1) * 1.125 + 0.25}rem` }}
      onClick={onSelect}
    >
      <IconGripVertical size={14} className={classes.grip} aria-hidden />
      {isOpen === undefined ? (
        <span className={classes.fold} />
      ) : (
        <span
          className={classes.fold}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onFold(isOpen);
          }}
        >
          {isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        </span>
      )}
      <KindIcon kind={kind} />
      <span className={classes.name}>
        {name}
        {isRequired && <span aria-hidden> *</span>}
        <span className="mc-only-read">
          , {kindName}
          {isRequired && `, ${say({ vi: 'bắt buộc', en: 'required' })}`}
          {isSometimes && `, ${say({ vi: 'có điều kiện hiện', en: 'shown sometimes' })}`}
          {faults.length > 0 && `, ${faults.join(' ')}`}
        </span>
      </span>
      {isSometimes && <IconEye size={14} className={classes.mark} aria-hidden />}
      {faults.length > 0 && <IconAlertTriangle size={14} className={classes.fault} aria-hidden />}
    </div>
  );
}

/** Pages go beside pages; everything else beside what is no page, and into whatever holds elements. */
function sidesAt(target: DesignNode, dragged: Dragged): readonly DropSide[] {
  const isPage = dragged.what === 'new' ? dragged.kind === 'page' : dragged.type === 'page';
  if (dragged.what === 'element' && dragged.id === target.id) return [];
  if (isPage) return target.type === 'page' ? ['before', 'after'] : [];
  if (target.type === 'page') return ['inside'];
  return canHoldElements(target) ? ['before', 'after', 'inside'] : ['before', 'after'];
}
