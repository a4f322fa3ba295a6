import { FIELD_KINDS, type NewElement } from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { UnstyledButton } from '@mantine/core';
import { NEW_WORDS } from './designer.words';
import { useDragged } from './drag';
import { KindIcon } from './kind-icon';
import classes from './palette.module.css';

const ENTRIES: readonly NewElement[] = ['page', 'group', ...FIELD_KINDS, 'paper'];

/** Everything that can be put into a form: dragged to its place, or added behind the selected element by a click or Enter. */
export function Palette({ onAdd }: { readonly onAdd: (kind: NewElement) => void }) {
  return (
    <div className={classes.palette}>
      {ENTRIES.map((kind) => (
        <Entry key={kind} kind={kind} onAdd={onAdd} />
      ))}
    </div>
  );
}

function Entry({ kind, onAdd }: { readonly kind: NewElement; readonly onAdd: (kind: NewElement) => void }) {
  const say = useText();
  const ref = useDragged({ what: 'new', kind });
  return (
    <UnstyledButton
      ref={(element) => {
        ref.current = element;
      }}
      className={classes.entry}
      onClick={() => onAdd(kind)}
    >
      <KindIcon kind={kind} />
      {say(NEW_WORDS[kind])}
    </UnstyledButton>
  );
}
