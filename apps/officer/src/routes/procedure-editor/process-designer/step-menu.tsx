import { Menu } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import {
  IconArrowsSplit,
  IconArrowDown,
  IconArrowUp,
  IconPencil,
  IconPlus,
  IconQuestionMark,
  IconRoute,
  IconTrash,
} from '@tabler/icons-react';
import { ACT_WORDS } from './designer.words';
import type { ProcessActs } from './use-process-acts';

interface StepMenuProps {
  readonly code: string;
  readonly acts: ProcessActs;
  /** Absent where its fields are open already. */
  readonly onOpen?: () => void;
  /** Whether moving and removing have buttons elsewhere. */
  readonly isShort?: boolean;
}

/** What can be done to a step, as entries of a menu. */
export function StepMenu({ code, acts, onOpen, isShort = false }: StepMenuProps) {
  const say = useText();
  return (
    <>
      {onOpen && (
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onOpen}>
          {say(ACT_WORDS.open)}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => acts.addAfter(code)}>
        {say(ACT_WORDS.addAfter)}
      </Menu.Item>
      <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => acts.addBefore(code)}>
        {say(ACT_WORDS.addBefore)}
      </Menu.Item>
      <Menu.Item leftSection={<IconArrowsSplit size={16} aria-hidden />} onClick={() => acts.parallel(code)}>
        {say(ACT_WORDS.parallel)}
      </Menu.Item>
      <Menu.Item leftSection={<IconQuestionMark size={16} aria-hidden />} onClick={() => acts.choice(code)}>
        {say(ACT_WORDS.choice)}
      </Menu.Item>
      {!isShort && (
        <>
          <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} onClick={() => acts.move(code, 'earlier')}>
            {say(ACT_WORDS.earlier)}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden />} onClick={() => acts.move(code, 'later')}>
            {say(ACT_WORDS.later)}
          </Menu.Item>
          <Menu.Item
            color="crimson"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => acts.remove(code)}
          >
            {say(ACT_WORDS.remove)}
          </Menu.Item>
        </>
      )}
    </>
  );
}

interface WayMenuProps {
  readonly code: string;
  readonly way: number;
  readonly kind: 'step' | 'choice' | 'parallel';
  readonly acts: ProcessActs;
  /** Goes to the field that says where the way leads. */
  readonly onLead: () => void;
}

/** What can be done on the way from one step to another. */
export function WayMenu({ code, way, kind, acts, onLead }: WayMenuProps) {
  const say = useText();
  return (
    <>
      <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => acts.addOnWay(code, way)}>
        {say(ACT_WORDS.addHere)}
      </Menu.Item>
      <Menu.Item leftSection={<IconRoute size={16} aria-hidden />} onClick={onLead}>
        {say(ACT_WORDS.leadElsewhere)}
      </Menu.Item>
      {kind !== 'step' && (
        <>
          <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => acts.addWay(code)}>
            {say(kind === 'choice' ? ACT_WORDS.addWay : ACT_WORDS.addBranch)}
          </Menu.Item>
          <Menu.Item
            color="crimson"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => acts.removeWay(code, way)}
          >
            {say(ACT_WORDS.removeWay)}
          </Menu.Item>
        </>
      )}
    </>
  );
}
