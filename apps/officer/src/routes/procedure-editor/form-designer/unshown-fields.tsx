import { UnstyledButton } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import type { DesignField } from '@mot-cua/domain/form/design';
import { DESIGNER_WORDS } from './designer.words';
import { useDragged } from './drag';
import type { FaultsById } from './faults-of-elements';
import classes from './form-designer.module.css';
import { KindIcon } from './kind-icon';
import { useNodeName } from './node-words';
import treeClasses from './structure-tree.module.css';
import type { Designer } from './use-designer';

interface UnshownFieldsProps {
  readonly designer: Designer;
  readonly faults: FaultsById;
}

/** Fields of the schema that no page shows: they can be dragged onto one, or removed. */
export function UnshownFields({ designer, faults }: UnshownFieldsProps) {
  const say = useText();
  const { unshown } = designer.design;
  if (unshown.length === 0) return null;
  return (
    <>
      <p className={classes.keys}>{say(DESIGNER_WORDS.unshown)}</p>
      {unshown.map((field) => (
        <Unshown
          key={field.id}
          field={field}
          isSelected={designer.selected === field.id}
          faults={faults.get(field.id) ?? []}
          onSelect={() => designer.select(field.id)}
        />
      ))}
    </>
  );
}

interface UnshownProps {
  readonly field: DesignField;
  readonly isSelected: boolean;
  readonly faults: readonly string[];
  readonly onSelect: () => void;
}

function Unshown({ field, isSelected, faults, onSelect }: UnshownProps) {
  const nodeName = useNodeName();
  const ref = useDragged({ what: 'element', id: field.id, type: field.type });
  return (
    <UnstyledButton
      ref={(element) => {
        ref.current = element;
      }}
      className={treeClasses.item}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      <KindIcon kind={field.kind} />
      <span className={treeClasses.name}>
        {nodeName(field)}
        <span className="mc-only-read">{faults.join(' ')}</span>
      </span>
    </UnstyledButton>
  );
}
