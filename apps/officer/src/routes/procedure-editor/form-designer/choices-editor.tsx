import { ActionIcon, Button } from '@mantine/core';
import {
  changeElement,
  fieldNameOf,
  freeName,
  renameChoice,
  type DesignChoice,
  type DesignField,
} from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { CommittedInput } from './committed-input';
import { REFUSAL_WORDS } from './designer.words';
import classes from './properties.module.css';
import { TextPair } from './text-pair';
import type { Designer } from './use-designer';

/** The entries of a choice: names in both languages and the value that is kept. */
export function ChoicesEditor({ designer, field }: { readonly designer: Designer; readonly field: DesignField }) {
  const say = useText();
  const { choices } = field;
  const change = (next: readonly DesignChoice[], about?: string) =>
    designer.edit((design) => changeElement(design, field.id, { choices: next }), { about });
  const add = () => {
    const number = choices.length + 1;
    const value = freeName(
      `luaChon${number}`,
      choices.map((choice) => choice.value),
    );
    change([...choices, { value, title: { vi: `Lựa chọn ${number}`, en: `Choice ${number}` }, more: {} }]);
  };
  return (
    <fieldset className={classes.block}>
      <legend>{say({ vi: 'Các lựa chọn', en: 'Choices' })}</legend>
      {choices.map((choice, index) => (
        <div key={index} className={classes.pair}>
          <TextPair
            label={{ vi: `Lựa chọn ${index + 1}`, en: `Choice ${index + 1}` }}
            value={choice.title}
            onChange={(title) =>
              change(
                choices.map((one) => (one === choice ? { ...one, title } : one)),
                `choice ${field.id} ${index}`,
              )
            }
          />
          <div className={classes.choice}>
            <CommittedInput
              label={say({ vi: 'Giá trị được lưu', en: 'Value that is kept' })}
              value={choice.value}
              spellCheck={false}
              style={{ gridColumn: '1 / 3' }}
              onCommit={(value) => {
                const { refused } = designer.edit((design) => renameChoice(design, field.id, choice.value, value));
                return refused && say(REFUSAL_WORDS[refused]);
              }}
            />
            <ActionIcon.Group>
              <ActionIcon
                variant="default"
                size="lg"
                disabled={index === 0}
                aria-label={say({ vi: 'Đưa lựa chọn {{n}} lên', en: 'Move choice {{n}} up' }, { n: index + 1 })}
                onClick={() => change(raised(choices, index))}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size="lg"
                disabled={choices.length === 1}
                aria-label={say({ vi: 'Xóa lựa chọn {{n}}', en: 'Remove choice {{n}}' }, { n: index + 1 })}
                onClick={() => change(choices.filter((one) => one !== choice))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </ActionIcon.Group>
          </div>
        </div>
      ))}
      <Button size="xs" variant="outline" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {say({ vi: 'Thêm lựa chọn', en: 'Add a choice' })}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        onClick={() => designer.edit((design) => valuesFromTitles(field)(design))}
        disabled={choices.every(({ value }) => !/^luaChon\d+$/.test(value))}
      >
        {say({ vi: 'Đặt giá trị theo tên lựa chọn', en: 'Make values from the names' })}
      </Button>
    </fieldset>
  );
}

function raised(choices: readonly DesignChoice[], index: number): readonly DesignChoice[] {
  const [above, own] = [choices[index - 1], choices[index]];
  return choices.map((one) => (one === above && own ? own : one === own && above ? above : one));
}

/** Gives every entry that still has the value it was made with one after its name, in the conditions too. */
const valuesFromTitles =
  ({ id, choices }: DesignField) =>
  (design: Parameters<typeof renameChoice>[0]) =>
    choices
      .filter(({ value }) => /^luaChon\d+$/.test(value))
      .reduce<ReturnType<typeof renameChoice>>(
        (made, { value, title }) => {
          if (made.refused) return made;
          const taken = choices.map((one) => one.value);
          return renameChoice(made.design, id, value, freeName(fieldNameOf(title.vi), taken));
        },
        { design, id },
      );
