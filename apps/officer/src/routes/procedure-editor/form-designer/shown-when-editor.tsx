import { Button, Checkbox, Select } from '@mantine/core';
import { changeElement, choicesByPath, type GatedElement, type ShownWhen } from '@mot-cua/domain/form/design';
import { useLanguage, useText } from '@mot-cua/ui';
import { placedTitle } from '@mot-cua/ui/form';
import classes from './properties.module.css';
import type { Designer } from './use-designer';

interface ShownWhenEditorProps {
  readonly designer: Designer;
  readonly node: GatedElement;
}

/** When an element is shown: always, or by the answer to one question. */
export function ShownWhenEditor({ designer, node }: ShownWhenEditorProps) {
  const say = useText();
  const language = useLanguage();
  const { when, rule } = node;
  const fields = [...choicesByPath(designer.design).values()].filter(
    ({ path, choices }) =>
      !changeElement(designer.design, node.id, {
        when: { effect: 'show', path, values: choices.map(({ value }) => value) },
      }).refused,
  );
  const choice = fields.find(({ path }) => path === when?.path);
  const change = (next: ShownWhen | null) => designer.edit((design) => changeElement(design, node.id, { when: next }));
  const [first] = fields;
  const begin = (effect: ShownWhen['effect'], path: string) => {
    const values =
      fields
        .find((field) => field.path === path)
        ?.choices.slice(0, 1)
        .map(({ value }) => value) ?? [];
    change({ effect, path, values: when?.path === path ? when.values : values });
  };
  return (
    <fieldset className={classes.block}>
      <legend>{say({ vi: 'Hiện khi nào', en: 'When it is shown' })}</legend>
      {rule !== undefined && (
        <>
          <p className={classes.quiet}>
            {say({
              vi: 'Quy tắc viết tay, được giữ nguyên. Chọn một điều kiện bên dưới sẽ thay quy tắc này.',
              en: 'A rule written by hand, kept as it is. Choosing a condition below replaces it.',
            })}
          </p>
          <pre className={classes.written} tabIndex={0}>
            {JSON.stringify(rule, null, 1)}
          </pre>
        </>
      )}
      {first ? (
        <Select
          size="sm"
          aria-label={say({ vi: 'Hiện khi nào', en: 'When it is shown' })}
          data={[
            { value: 'always', label: say({ vi: 'Luôn hiện', en: 'Always shown' }) },
            { value: 'show', label: say({ vi: 'Chỉ hiện khi…', en: 'Shown only when…' }) },
            { value: 'hide', label: say({ vi: 'Ẩn khi…', en: 'Hidden when…' }) },
          ]}
          value={rule === undefined ? (when?.effect ?? 'always') : null}
          placeholder={say({ vi: 'Theo quy tắc viết tay', en: 'By the written rule' })}
          allowDeselect={false}
          onChange={(effect) =>
            effect === 'show' || effect === 'hide' ? begin(effect, when?.path ?? first.path) : change(null)
          }
        />
      ) : (
        <p className={classes.quiet}>
          {say({
            vi: 'Luôn hiện. Muốn đặt điều kiện, hãy thêm một mục Lựa chọn hoặc Có / Không.',
            en: 'Always shown. For a condition, add a choice or a yes/no question.',
          })}
        </p>
      )}
      {when && (
        <Select
          size="sm"
          label={say({ vi: 'Câu hỏi', en: 'Question' })}
          data={fields.map(({ path }) => ({
            value: path,
            label: placedTitle(designer.form, pointerOf(path), language) || path,
          }))}
          value={when.path}
          allowDeselect={false}
          onChange={(path) => path !== null && begin(when.effect, path)}
        />
      )}
      {when && choice && (
        <Checkbox.Group
          label={say({ vi: 'có câu trả lời là', en: 'is answered with' })}
          value={[...when.values]}
          size="sm"
          onChange={(values) => values.length > 0 && change({ ...when, values })}
        >
          {choice.choices.map(({ value, title }) => (
            <Checkbox key={value} mt={6} size="sm" value={value} label={title[language] || title.vi || value} />
          ))}
        </Checkbox.Group>
      )}
      {when && node.type === 'field' && node.required && (
        <p className={classes.quiet}>
          {say({
            vi: 'Mục này bắt buộc khi hiện; khi ẩn thì không ai phải trả lời.',
            en: 'It must be answered when it is shown, and never when it is hidden.',
          })}
        </p>
      )}
      {when && node.type === 'paper' && (
        <p className={classes.quiet}>
          {say({
            vi: 'Khi chỗ này ẩn mà hồ sơ vẫn cần giấy tờ, người nộp đính kèm ở trang Giấy tờ.',
            en: 'Where this place is hidden and the paper is needed all the same, it is attached on the page of the papers.',
          })}
        </p>
      )}
      {when && (
        <Button size="xs" variant="subtle" onClick={() => change(null)}>
          {say({ vi: 'Bỏ điều kiện', en: 'Take the condition away' })}
        </Button>
      )}
    </fieldset>
  );
}

const pointerOf = (path: string) => `/${path.split('.').join('/')}`;
